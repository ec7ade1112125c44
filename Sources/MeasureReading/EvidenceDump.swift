internal import DealModel
internal import Filings
internal import FoundationEssentials

/// Prints pieces of evidence for all that was read, and for every line of text, as lines of JSON.
enum EvidenceDump {
  private struct Piece: Encodable {
    var file: String
    var document: Int
    var start: Int
    var end: Int
    var quote: String
  }

  static func run(_ paths: [String]) {
    let encoder = JSONEncoder()
    for path in paths {
      guard let bytes = Files.read(path), let filing = try? FilingReader.read(bytes, name: path) else {
        continue
      }
      var places: [Filing.Place] = []
      places += filing.items.flatMap { [$0.headingPlace, $0.body] }
      places += filing.exhibits.flatMap(\.places)
      places += filing.signatures.map(\.place)
      places += filing.cover.registrants.compactMap(\.place)
      places += [filing.cover.eventDate?.place, filing.cover.place].compactMap { $0 }
      for document in filing.documents {
        for line in document.text?.lines ?? [] {
          places.append(Filing.Place(document: document.index, range: Int(line.start)..<Int(line.end)))
        }
      }
      for place in places where !place.range.isEmpty {
        guard let text = filing.documents[place.document].text else { continue }
        let evidence = text.evidence(for: place.range, filing: filing.id, document: place.document)
        let piece = Piece(
          file: path, document: place.document, start: evidence.start, end: evidence.end,
          quote: evidence.quote)
        if let line = try? encoder.encode(piece) { print(String(decoding: line, as: UTF8.self)) }
      }
    }
  }
}
