internal import DealGraph
internal import DealModel

/// Finds the files that a graph document was made of, by their SHA-256.
struct SourceFinder {
  private let byName: [String: [Input]]
  private let bySize: [Int: [Input]]
  private let compressed: [Input]

  /// Lists a folder and those in it.
  init(folder: String) throws(CommandFailure) {
    guard SystemFile.kind(folder) == .folder else {
      throw CommandFailure(place: folder, message: "is no folder; name the one that holds the filings")
    }
    let files = try InputList.expand([folder])
    byName = Dictionary(grouping: files, by: \.name)
    bySize = Dictionary(grouping: files) { SystemFile.size($0.path) ?? -1 }
    compressed = files.filter { $0.path.hasSuffix(".gz") }
  }

  /// The decompressed bytes of a filing's source; nothing where no file has them.
  ///
  /// Files of the right name are tried first, then those of the right size, then compressed ones.
  func bytes(of source: FilingRecord.Source) -> [UInt8]? {
    for candidates in [byName[source.name] ?? [], bySize[source.bytes] ?? [], compressed] {
      for input in candidates {
        guard let bytes = try? input.read(), let file = try? SourceFile(bytes, named: input.name) else {
          continue
        }
        if file.sha256 == source.sha256 { return file.bytes }
      }
    }
    return nil
  }
}

extension GraphSource {
  /// The bytes of the graph's filings, by their ids, as far as they can be found.
  ///
  /// - Parameter finder: Where to look for the sources of a document; a filing that was read brings its own.
  func sources(_ finder: SourceFinder?) -> [String: [UInt8]] {
    var sources: [String: [UInt8]] = [:]
    for record in graph.filings {
      sources[record.id] = filing ?? finder?.bytes(of: record.source)
    }
    return sources
  }
}
