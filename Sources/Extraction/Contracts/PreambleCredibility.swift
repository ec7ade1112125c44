internal import Filings
internal import Names

/// Whether a name is a party where it stands: by what parts it from the one before, and by what follows it.
extension PreambleMemberParser {
  /// Whether the name may start a party behind such a gap.
  func isCredible(_ match: NameMatch, _ gap: Gap, _ state: State, before limit: Int) -> Bool {
    if match.hasStrongForm { return true }
    var sign = sign(at: match.range.upperBound, before: limit)
    if sign == .none, gap != .comma, isStreet(match.range.upperBound) || isHouse(match.range.upperBound) {
      sign = .address
    }
    let text = lexed.string(match.range)
    let isKnown = match.form != nil || Lexicon.isOrganisation(text) || PersonNames.likeness(text) >= 0.5
    let isNext = state.isBare || state.isClosed
    switch gap {
    case .opening, .start, .line, .semicolon:
      switch sign {
      case .definition, .description, .address: return true
      case .separator: return match.range.count <= 8
      case .end: return isKnown || gap != .opening && gap != .start && match.range.count <= 6
      case .none: return isKnown
      }
    case .conjunction:
      switch sign {
      case .definition: return true
      case .description: return isNext || isKnown || isSort(match.range.upperBound, before: limit)
      case .address: return isNext || isKnown || match.range.count <= 6 && !isSinglePlace(match)
      case .end where PersonNames.likeness(text) >= 0.8: return true
      case .separator, .end: return isNext && (isKnown || match.range.count <= 6)
      case .none:
        return isNext
          && (isKnown || state.isClosed && match.range.count <= 6 && leadsToTerm(match.range.upperBound, before: limit))
      }
    case .comma:
      switch sign {
      case .definition:
        // "…, residing at 12 Elm Street, Dover (each a "Party")" names no Dover.
        return state.isBare || state.isClosed && (isKnown || followsBracket(match.range.lowerBound))
      case .description:
        return isNext && isKnown || Lexicon.isOrganisation(text)
          || state.isClosed && match.range.count > 1 && !isSinglePlace(match)
      case .address: return isNext && isKnown
      case .separator: return state.isBare && isKnown
      case .end, .none: return state.isBare && isKnown && !isSinglePlace(match) || isRowOfPeople(match, before: limit)
      }
    }
  }

  /// "…, a Delaware company, JOHN ROE, MARY ROE and JANE ROE": people in capitals, one after the other.
  private func isRowOfPeople(_ match: NameMatch, before limit: Int) -> Bool {
    func isPerson(_ match: NameMatch) -> Bool {
      match.form == nil && match.range.allSatisfy { lexed[$0].flags.contains(.allCapitals) || lexed[$0].isInitial }
        && PersonNames.likeness(lexed.string(match.range)) >= 0.8
    }
    let end = match.range.upperBound
    guard isPerson(match), lexed.kind(end) == .comma else { return false }
    let next = lexed.word(end + 1) == .and ? end + 2 : end + 1
    return names.name(at: next, before: limit).map(isPerson) ?? false
  }

  /// "("Harrow"), Tern Foods ("Tern")": a name right behind the brackets of the one before.
  private func followsBracket(_ start: Int) -> Bool {
    lexed.kind(start - 1) == .comma
      && (lexed.kind(start - 2) == .closeParenthesis || lexed.kind(start - 2) == .closeQuote)
  }

  /// ", a Delaware corporation", ", a company organized under …": what only an organisation is.
  private func isSort(_ end: Int, before limit: Int) -> Bool {
    let start = lexed.kind(end) == .comma ? end + 1 : end
    guard lexed.word(start) == .a || lexed.word(start) == .an else { return false }
    return span(start + 1, min(limit, start + 6)).contains { PreambleWords.describes(lexed[$0].key) }
  }

  /// ", publisher of the Alder News ("Harrow")", ", being a company … (hereinafter "Harrow")": words in lower case behind
  /// the comma that lead to a short name before any further party.
  private func leadsToTerm(_ end: Int, before limit: Int) -> Bool {
    guard lexed.kind(end) == .comma, lexed[end + 1].isWord, !lexed[end + 1].isCapital else { return false }
    var at = end + 1
    while at < min(limit, end + 80) {
      switch lexed.kind(at) {
      case .openParenthesis:
        guard let close = lexed.closing(at, before: min(limit, at + 60)) else { return false }
        if case .single? = definitions.definitions(open: at, close: close).first?.scope { return true }
        at = close + 1
        continue
      case .semicolon: return false
      case .word where lexed.word(at) == .whereas || PreambleWords.isAgreeing(lexed[at].key): return false
      default: break
      }
      at += 1
    }
    return false
  }

  /// A town and the like: one or two words before a state.
  func isSinglePlace(_ match: NameMatch) -> Bool {
    let next = match.range.upperBound
    guard lexed.kind(next) == .comma else { return false }
    return Lexicon.jurisdiction(lexed, at: next + 1) != nil
  }
}
