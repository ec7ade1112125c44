/// Whether bytes read as a quote says.
struct QuoteComparison {
  /// The most letters and digits that may stand between the quote's own: page numbers, running heads.
  static let longestGaps = 80
  /// The most places where something may stand between.
  static let mostGaps = 4
  /// How many characters have to agree again after a gap.
  private static let resume = 12

  private let quote: [Unicode.Scalar]
  private let found: [Unicode.Scalar]

  /// Compares a quote with the text that its bytes hold.
  init(quote: String, text: String) {
    self.quote = VisibleText.lettersAndDigits(quote)
    found = VisibleText.lettersAndDigits(text)
  }

  /// Whether the text has the letters and digits of the quote in order, from its first to its last, with no
  /// more between than page furniture would put there.
  var holds: Bool {
    guard found.count >= quote.count, found.count - quote.count <= Self.longestGaps else { return false }
    var read = 0
    var at = 0
    var gaps = 0
    while read < quote.count {
      if at < found.count, quote[read] == found[at] {
        read += 1
        at += 1
      } else {
        guard gaps < Self.mostGaps, let next = resumption(read, at) else { return false }
        (read, at) = next
        gaps += 1
      }
    }
    return at == found.count
  }

  /// Where quote and text agree again behind something that stands between.
  ///
  /// The first characters of what stands between may agree with the quote by chance, so that the gap may begin
  /// a little before the place where they part.
  private func resumption(_ read: Int, _ at: Int) -> (Int, Int)? {
    let room = found.count - quote.count - (at - read)
    guard room > 0 else { return nil }
    for back in 0...min(Self.resume, read) {
      let start = read - back
      let length = min(Self.resume, quote.count - start)
      for skip in 1...room where at - back + skip + length <= found.count {
        let place = at - back + skip
        if quote[start..<start + length] == found[place..<place + length] { return (start, place) }
      }
    }
    return nil
  }
}
