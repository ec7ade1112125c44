internal import DealModel
internal import Filings
internal import FoundationEssentials

/// Prints what was read as lines of JSON, one a file, for scripts that compare it with other programs.
enum Dump {
  private struct File: Encodable {
    var name: String
    var form: String?
    var registrants: [String]
    var eventDate: String?
    var items: [String]
    var documents: [Part]
  }

  private struct Part: Encodable {
    var index: Int
    var format: String
    var start: Int
    var end: Int
    var text: String
  }

  static func run(_ paths: [String]) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for path in paths {
      guard let bytes = Files.read(path), let filing = try? FilingReader.read(bytes, name: path) else {
        continue
      }
      let documents = filing.documents.compactMap { document in
        document.text.map {
          Part(
            index: document.index, format: document.format.rawValue, start: document.content.lowerBound,
            end: document.content.upperBound, text: String(decoding: $0.bytes, as: UTF8.self))
        }
      }
      let file = File(
        name: path, form: filing.form, registrants: filing.cover.registrants.map(\.value),
        eventDate: filing.cover.eventDate?.value, items: filing.items.map(\.number), documents: documents)
      if let line = try? encoder.encode(file) { print(String(decoding: line, as: UTF8.self)) }
    }
  }
}
