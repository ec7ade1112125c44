internal import DealModel
internal import Filings

/// Turns places of the text into pieces of evidence.
struct EvidenceMaker {
  let filing: Filing

  func evidence(_ places: [Filing.Place]) -> [Evidence] {
    var made: [Evidence] = []
    for place in places {
      guard place.document < filing.documents.count, let text = filing.documents[place.document].text,
        !place.range.isEmpty
      else { continue }
      let piece = text.evidence(
        for: place.range, filing: filing.id, document: filing.documents[place.document].index)
      if !piece.quote.isEmpty, !made.contains(piece) { made.append(piece) }
    }
    return made
  }
}
