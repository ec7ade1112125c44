package import DealModel

extension Text {
  /// The bytes of the file that a range of the text was read from: from the first byte's source to the end of
  /// the last byte's source.
  ///
  /// White space at the ends of the range that stands for nothing in the file is left out.
  package func source(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, let first = run(at: range.lowerBound), let last = run(before: range.upperBound)
    else {
      let place = run(at: range.lowerBound)?.source ?? runs.last.map { $0.source + Int($0.sourceLength) } ?? 0
      return place..<place
    }
    let lower: Int
    if range.lowerBound > Int(first.text), first.textLength == first.sourceLength {
      lower = first.source + range.lowerBound - Int(first.text)
    } else {
      lower = first.source
    }
    let upper: Int
    let length = min(range.upperBound - Int(last.text), Int(last.textLength))
    if last.textLength == last.sourceLength {
      upper = last.source + length
    } else {
      upper = last.source + Int(last.sourceLength)
    }
    return lower..<max(lower, upper)
  }

  /// What a reader sees in a range of the text: white space folded, cut after `limit` characters.
  package func quote(_ range: Range<Int>, limit: Int = Evidence.longestQuote) -> String {
    cut(range, limit: limit).quote
  }

  /// A range of the text as a piece of evidence.
  ///
  /// Where the quote has to be cut, the range is cut with it.
  package func evidence(for range: Range<Int>, filing: String, document: Int) -> Evidence {
    let (quote, kept) = cut(range, limit: Evidence.longestQuote)
    let place = source(of: kept)
    return Evidence(
      filing: filing, document: document, start: place.lowerBound, end: place.upperBound, quote: quote)
  }

  /// The folded text of a range, and the part of the range that it holds.
  private func cut(_ range: Range<Int>, limit: Int) -> (quote: String, kept: Range<Int>) {
    let whole = ByteSearch.trimmed(bytes, range)
    guard whole.count > limit else { return (ByteSearch.folded(bytes, whole), whole) }
    // Cut at a character's end: count lead bytes of the folded text as they come, and no further than needed.
    var scalars = 0
    var i = whole.lowerBound
    var end = i
    var wasSpace = false
    while i < whole.upperBound {
      let byte = bytes[i]
      if byte.isWhiteSpace {
        if !wasSpace {
          if scalars == limit { break }
          scalars += 1
        }
        wasSpace = true
      } else {
        wasSpace = false
        if byte & 0xC0 != 0x80 {
          if scalars == limit { break }
          scalars += 1
        }
      }
      i += 1
      end = i
    }
    let kept = ByteSearch.trimmed(bytes, whole.lowerBound..<end)
    return (ByteSearch.folded(bytes, kept), kept)
  }

  /// The run that holds the byte at `offset`, or else the next one.
  private func run(at offset: Int) -> Run? {
    let index = runs.boundary { Int($0.text) + Int($0.textLength) > offset }
    return index < runs.count ? runs[index] : nil
  }

  /// The last run that begins before `offset`.
  private func run(before offset: Int) -> Run? {
    let index = runs.boundary { Int($0.text) >= offset }
    return index > 0 ? runs[index - 1] : nil
  }
}
