package import DealModel

/// The diff document `dealgraph-diff/1`: what `dealgraph diff --format json` prints.
package enum DiffDocument {
  /// The version of the document.
  package static let schema = "dealgraph-diff/1"

  /// Writes a diff as a document that ends with a line's end.
  ///
  /// - Parameters:
  ///   - diff: What changed.
  ///   - old: The graph before.
  ///   - new: The graph after.
  ///   - explains: Whether it tells what is the same, and why.
  ///   - layout: How it is laid out.
  package static func write(
    _ diff: GraphDiff, from old: Graph, to new: Graph, explains: Bool, layout: GraphDocument.Layout
  ) -> [UInt8] {
    var json = JSONWriter(isPretty: layout == .pretty)
    json.object { json in
      json.key("schema")
      json.string(schema)
      write(old.filings, "old", &json)
      write(new.filings, "new", &json)
      json.key("summary")
      json.object { json in
        for (key, effect) in [("added", Change.Effect.added), ("removed", .removed), ("changed", .changed)]
          as [(StaticString, Change.Effect)]
        {
          json.key(key)
          json.literal("\(diff.changes.count { $0.kind.effect == effect })")
        }
      }
      json.key("changes")
      json.array(diff.changes) { change, json in json.object { change.write(to: &$0) } }
      if explains { write(diff.matching, &json) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ filings: [FilingRecord], _ key: StaticString, _ json: inout JSONWriter) {
    json.key(key)
    json.array(filings) { filing, json in json.object { filing.write(to: &$0) } }
  }

  private static func write(_ matching: Matching, _ json: inout JSONWriter) {
    json.key("matches")
    json.object { json in
      for (key, matches) in [
        ("entities", matching.entities), ("groups", matching.groups), ("agreements", matching.agreements),
        ("relations", matching.relations),
      ] as [(StaticString, [Match])] {
        json.key(key)
        json.array(matches) { match, json in
          json.object { json in
            json.key("old")
            json.string(match.old)
            json.key("new")
            json.string(match.new)
            json.key("reason")
            json.string(match.reason.rawValue)
          }
        }
      }
    }
  }
}

extension Change {
  fileprivate func write(to json: inout JSONWriter) {
    json.key("kind")
    json.string(kind.rawValue)
    json.key("effect")
    json.string(kind.effect.rawValue)
    json.key("name")
    json.string(name)
    Self.write("old", old, oldName, oldValue, oldEvidence, part?.old, part?.oldName, &json)
    Self.write("new", new, newName, newValue, newEvidence, part?.new, part?.newName, &json)
  }

  /// One side: the thing, the part of it, the value, and where the filing says so.
  private static func write(
    _ key: StaticString, _ id: String?, _ name: String?, _ value: String?, _ evidence: [Evidence], _ part: String?,
    _ partName: String?, _ json: inout JSONWriter
  ) {
    guard id != nil else { return }
    json.key(key)
    json.object { json in
      for (key, text) in [("id", id), ("name", name), ("part", part), ("partName", partName), ("value", value)]
        as [(StaticString, String?)]
      {
        guard let text else { continue }
        json.key(key)
        json.string(text)
      }
      json.key("evidence")
      json.array(evidence) { piece, json in json.object { piece.write(to: &$0) } }
    }
  }
}
