internal import DealModel
internal import Filings
internal import Names

/// Finds the full name behind a form of address and a surname.
struct PersonLookup {
  let lexed: Lexed
  /// Where each word with a capital stands, so that a surname is looked up and not searched for.
  private let places: [WordKey: [Int]]

  init(_ lexed: Lexed) {
    self.lexed = lexed
    var places: [WordKey: [Int]] = [:]
    for at in lexed.tokens.indices where lexed[at].isWord && lexed[at].isCapital {
      places[lexed[at].key, default: []].append(at)
    }
    self.places = places
  }

  /// Whether a stretch is a form of address and a surname.
  static func isAddressed(_ range: Range<Int>, _ lexed: Lexed) -> Bool {
    range.count >= 2 && range.count <= 4 && PersonNames.isHonorific(lexed[range.lowerBound].key)
  }

  /// The full name that the document prints for a form of address and a surname; nothing where the words are none.
  func fullName(of range: Range<Int>) -> Range<Int>? {
    guard PersonLookup.isAddressed(range, lexed), let surname = range.last else { return nil }
    // "Mr. John C. Doe": printed in full.
    let first = range.lowerBound + 1
    if range.count > 2, PersonNames.givenName(lexed[first].key) != nil || isInitial(first) {
      return span(first, range.upperBound)
    }
    // "Ms. Alder Roe": a surname of two words.
    let before = span(range.lowerBound + 1, surname)
    var best: Range<Int>?
    for at in places[lexed[surname].key] ?? [] {
      guard at > before.count, zip(before, span(at - before.count, at)).allSatisfy({ lexed[$0].key == lexed[$1].key })
      else { continue }
      var start = at - before.count
      while start > 0, at - start < 4, lexed[start - 1].isWord, lexed[start - 1].isCapital,
        !lexed[start - 1].isPossessive, !PersonNames.isHonorific(lexed[start - 1].key),
        PersonNames.givenName(lexed[start - 1].key) != nil || isInitial(start - 1)
          || start < at && start - 1 > at - 4
            && PersonNames.givenName(lexed[start - 2].key) != nil
      {
        start -= 1
      }
      guard start < at - before.count else { continue }
      if best == nil || at + 1 - start > best?.count ?? 0 { best = start..<at + 1 }
    }
    return best
  }

  private func isInitial(_ at: Int) -> Bool {
    lexed[at].flags.contains(.abbreviation) && lexed[at].end - lexed[at].start <= 2
  }
}
