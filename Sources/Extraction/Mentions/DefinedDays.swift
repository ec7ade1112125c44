internal import Filings
internal import Names

/// Days that a text gives a name: "June 25, 2031 (the "Closing Date")".
struct DefinedDays {
  private var days: [Day] = []

  private struct Day {
    var words: Range<Int>
    var date: PrintedDate
  }

  init() {}

  init(_ lexed: Lexed) {
    let dates = DateParser(lexed: lexed)
    for last in 0..<lexed.count where lexed.word(last) == .date {
      let close = lexed.kind(last + 1) == .closeQuote ? last + 2 : last + 1
      guard lexed.kind(close) == .closeParenthesis,
        let open = span(max(0, last - 7), last).last(where: { lexed.kind($0) == .openParenthesis })
      else { continue }
      var first = span(open, last).last { lexed.kind($0) == .openQuote } ?? open
      if first == open, lexed.word(open + 1) == .the { first = open + 1 }
      let words = span(first + 1, last + 1)
      guard words.count > 1, first > open, words.allSatisfy({ lexed[$0].isWord }),
        !words.contains(where: { DefinedDays.coming.contains(lexed[$0].key) }),
        let found = dates.date(endingAt: lexed.kind(open - 1) == .comma ? open - 1 : open), found.date.hasDay
      else { continue }
      days.append(Day(words: words, date: found.date))
    }
  }

  /// The day that "the Closing Date" at a token stands for: the one defined last before it.
  func day(at start: Int, _ lexed: Lexed) -> DateParser.Found? {
    guard !days.isEmpty, lexed.word(start) == .the || lexed.word(start) == .such else { return nil }
    let named = days.filter { isNamed($0.words, at: start + 1, lexed) }
    guard let first = named.first, let day = named.last(where: { $0.words.upperBound <= start }) ?? named.first,
      day.words.upperBound <= start || named.allSatisfy({ $0.date.iso == first.date.iso })
    else { return nil }
    return DateParser.Found(date: day.date, end: start + 1 + day.words.count)
  }

  private func isNamed(_ words: Range<Int>, at start: Int, _ lexed: Lexed) -> Bool {
    words.enumerated().allSatisfy { offset, word in
      lexed[start + offset].key == lexed[word].key && lexed[start + offset].isCapital == lexed[word].isCapital
        && !lexed[start + offset].isPossessive
    }
  }

  /// Days on which something ends or is due, and nothing is agreed.
  private static let coming = WordKeySet(words: "maturity expiration record payment outside end due")
}
