internal import DealGraph
internal import DealModel

/// Finds the files that a graph document was made of, by their SHA-256.
struct SourceFinder {
  private let folder: String
  private let candidates: [Input]

  /// Lists a folder and those in it.
  init(folder: String) throws(CommandFailure) {
    guard SystemFile.kind(folder) == .folder else {
      throw CommandFailure(place: folder, message: "is no folder; name the one that holds the filings")
    }
    self.folder = folder
    candidates = try InputList.expand([folder])
  }

  /// The decompressed bytes of a filing's source; nothing where no file has them.
  ///
  /// Files of the right name are tried first, then all of the right size, then compressed ones.
  func bytes(of source: FilingRecord.Source) -> [UInt8]? {
    let named = candidates.filter { $0.name == source.name }
    let others = candidates.filter { $0.name != source.name }
    for input in named + others {
      let isCompressed = input.path.hasSuffix(".gz")
      guard isCompressed || SystemFile.size(input.path) == source.bytes else { continue }
      guard let bytes = try? input.read(), let file = try? SourceFile(bytes, named: input.name) else {
        continue
      }
      if file.sha256 == source.sha256 { return file.bytes }
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
