internal import DealModel
internal import Names

/// A defined term: what stands in quotation marks in brackets after what it means.
struct Definition {
  /// The term without quotation marks, as printed.
  var term: String
  /// Whom the term takes in.
  var scope: Scope
  /// The tokens of the term.
  var tokens: Range<Int>

  /// Whether the term is a title: "Purchase Agreement", "Notes".
  func isAgreement(_ lexed: Lexed) -> Bool {
    guard let last = tokens.last else { return false }
    return AgreementTitles.isHead(lexed[last].key) && lexed.word(last) != .trust && lexed.word(last) != .group
  }

  /// "(the "Merger")", and not "("Merger")", which is a name.
  func hasArticle(_ lexed: Lexed) -> Bool {
    guard let first = tokens.first else { return false }
    return lexed.word(first - 1) == .the || lexed.word(first - 2) == .the
  }

  /// Whether the term is that by which a report names who files it: "the Company", "the Registrant".
  func isCompany(_ lexed: Lexed) -> Bool {
    guard tokens.count == 1, let token = tokens.first else { return false }
    switch lexed.word(token) {
    case .company, .registrant, .corporation: return true
    default: return false
    }
  }

  /// "Sellers", "Option Counterparties": a plural that more than one bear.
  func isPluralRole(_ lexed: Lexed) -> Bool {
    tokens.last.flatMap { RoleTerms.role(of: lexed[$0].key) }?.isPlural ?? false
  }

  /// Whether it stands for each or all of those before.
  var isShared: Bool {
    switch scope {
    case .each, .collective: true
    case .single, .together: false
    }
  }

  /// "(together with Elm, the "Sellers")".
  var takesInOthers: Bool {
    if case .together = scope { true } else { false }
  }

  /// "(together with its subsidiaries, the "Company")": those that it takes in are of whom it stands for.
  func takesInOwn(_ lexed: Lexed) -> Bool {
    guard case .together(let named) = scope else { return false }
    return named.contains { [.its, .their, .subsidiaries, .affiliates].contains(lexed.word($0)) }
  }

  enum Scope {
    /// What stands right before the brackets: (the "Company").
    case single
    /// Each of those before: (each, a "Lender").
    case each
    /// All of those before: (collectively, the "Purchasers").
    case collective
    /// What stands before, and what the brackets name: (together with Elm, the "Sellers").
    case together(Range<Int>)
  }
}

/// Reads the brackets that define terms.
struct DefinitionParser {
  let lexed: Lexed

  /// The terms that the brackets define; none where they hold something else.
  ///
  /// - Parameters:
  ///   - open: The opening bracket.
  ///   - close: The closing bracket.
  func definitions(open: Int, close: Int) -> [Definition] {
    var found: [Definition] = []
    var at = open + 1
    var scope = Definition.Scope.single
    var start = open + 1
    while at < close {
      if lexed.kind(at) == .openQuote || lexed.kind(at) == .closeQuote && found.isEmpty && at < close - 1 {
        guard let end = closingQuote(after: at, before: close) else { break }
        scope = self.scope(span(start, at), inherited: scope, isFirst: found.isEmpty)
        let term = trimmed(span(at + 1, end))
        if !term.isEmpty, !DefinitionBrackets.isOtherName(lexed, at: at) {
          found.append(Definition(term: lexed.string(term, keepingPossessive: true), scope: scope, tokens: term))
        }
        at = end + 1
        start = at
        continue
      }
      at += 1
    }
    if found.isEmpty, let bare = bareTerm(open: open, close: close) { found.append(bare) }
    return found
  }

  private func closingQuote(after open: Int, before close: Int) -> Int? {
    var at = open + 1
    while at < close, at - open < 16 {
      if lexed.kind(at) == .closeQuote || lexed.kind(at) == .openQuote { return at }
      at += 1
    }
    // An unclosed quotation mark ends at the bracket.
    return at == close ? close : nil
  }

  /// Without the comma or full stop that American usage sets inside the quotation marks.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, lexed.kind(last) == .comma || lexed.kind(last) == .period {
      range = range.lowerBound..<last
    }
    return range
  }

  private func scope(_ before: Range<Int>, inherited: Definition.Scope, isFirst: Bool) -> Definition.Scope {
    for at in before {
      switch lexed.word(at) {
      case .collectively: return .collective
      case .each: return .each
      case .together where lexed.word(at + 1) == .with:
        // Up to the article of the term: "together with Elm, the".
        let end = span(at + 2, before.upperBound).last { lexed.kind($0) == .comma } ?? before.upperBound
        return .together(span(at + 2, end))
      case .together, .jointly: return .collective
      case .and where !isFirst && lexed.word(at + 1) == .collectively: return .collective
      default: break
      }
    }
    if isFirst { return .single }
    if case .each = inherited { return .collective }
    return .single
  }

  /// "(the Company)", "(collectively, the Purchasers)", "(collectively, Alder)" without quotation marks: capital words
  /// alone, behind "the" or "collectively".
  private func bareTerm(open: Int, close: Int) -> Definition? {
    var start = open + 1
    let isShared: Bool
    switch lexed.word(start) {
    case .collectively, .together, .jointly:
      isShared = true
      start += lexed.kind(start + 1) == .comma ? 2 : 1
    default: isShared = false
    }
    guard lexed.word(start) == .the || isShared else { return nil }
    if lexed.word(start) == .the { start += 1 }
    let first = lexed.kind(start) == .lineEnd ? start + 1 : start
    guard close > first, close - first <= 4 else { return nil }
    for at in first..<close where !(lexed[at].isWord && lexed[at].isCapital) { return nil }
    let tokens = first..<close
    return Definition(
      term: lexed.string(tokens), scope: isShared ? .collective : .single, tokens: tokens)
  }
}
