internal import DealModel
internal import Names

/// A name as it stands in the text.
struct NameMatch {
  /// The tokens of the name.
  var range: Range<Int>
  /// The kind that its legal form means, where it has one.
  var form: Entity.Kind?
  /// Whether the legal form by itself shows that this is an organisation.
  var hasStrongForm: Bool
}

/// Reads names of organisations and people by the grammar of names: capital words, connectors between them, a
/// legal form at the end with the comma before it, brackets inside.
struct NameParser {
  let lexed: Lexed

  /// The name that starts at a token.
  ///
  /// - Parameters:
  ///   - start: The first token.
  ///   - limit: The token that the name may not reach.
  func name(at start: Int, before limit: Int) -> NameMatch? {
    guard var match = run(from: start, before: limit), !isDescription(match.range), !isFormAlone(match)
    else { return nil }
    if !match.hasStrongForm, let glued = gluedByAmpersand(match, before: limit) { match = glued }
    return match
  }

  /// "Inc.": the end of a name that starts before.
  private func isFormAlone(_ match: NameMatch) -> Bool {
    guard match.range.count <= 2, lexed.kind(match.range.lowerBound - 1) == .comma,
      let form = legalForm(at: match.range.lowerBound, before: match.range.upperBound)
    else { return false }
    return form.count == match.range.count && form.form.isStrong
  }

  /// "a Delaware Corporation": a place and a legal form describe.
  private func isDescription(_ range: Range<Int>) -> Bool {
    guard range.count > 1, lexed.word(range.lowerBound - 1) == .a || lexed.word(range.lowerBound - 1) == .an,
      let place = Lexicon.jurisdiction(lexed, at: range.lowerBound), place.count < range.count
    else { return false }
    let rest = range.lowerBound + place.count
    return legalForm(at: rest, before: range.upperBound)?.count == range.upperBound - rest
  }

  // MARK: One run of capital words

  private func run(from start: Int, before limit: Int) -> NameMatch? {
    var at = start
    if lexed.word(at) == .the, lexed[at].isCapital || lexed[at + 1].isCapital {
      at += 1
    }
    let first = lexed[start].word == .the && lexed[start].isCapital ? start : at
    guard opensName(at) else { return nil }
    let opening = at
    var end = at
    var form: Entity.Kind?
    var formEnd = at
    var strong = false
    var closed = false
    while at < limit {
      if end > opening, let match = legalForm(at: at, before: limit), closes(match, at, before: limit) {
        let isNextToForm = end == formEnd
        at += match.count
        end = at
        form = isNextToForm ? combined(form, match.form.kind) : match.form.kind
        formEnd = end
        if match.form.isStrong {
          strong = true
          closed = true
        }
        if lexed[end - 1].isPossessive { break }
        continue
      }
      let token = lexed[at]
      switch token.kind {
      case .word, .number:
        if closed, !continuesAfterForm(at) {
          // "Tern Bank AG New York Branch"
          return finish(first, branch(at, before: limit) ?? end, form, strong)
        }
        if isNameWord(at, isFirst: at == first) {
          at += 1
          end = at
          if token.isPossessive, !leadsToForm(from: at, before: limit), !leadsToTrust(from: at) {
            return finish(first, end, form, strong)
          }
        } else if let next = connector(at, from: first, before: limit) ?? (closed ? at + 1 : nil) {
          // What follows "of" goes on with the name: "Harrow Corporation of America, Inc."
          at = next
          closed = false
        } else {
          return finish(first, end, form, strong)
        }
      case .ampersand:
        guard lexed[at + 1].isWord, lexed[at + 1].isCapital, !closed || isForm(at + 1) else {
          return finish(first, end, form, strong)
        }
        at += 1
      case .period:
        // A slip of the pen: "Harrow Mills. Inc."
        guard end == at, form == nil, let match = legalForm(at: at + 1, before: limit), match.form.isStrong,
          lexed[at + 1].flags.contains(.abbreviation) || lexed[at + 1].flags.contains(.allCapitals)
        else { return finish(first, end, form, strong) }
        at += 1
      case .slash:
        // "Harrow/Birch Mills, Inc."
        let isHouse = end == opening + 1 && lexed.kind(at + 1) == .number
        guard end == at, !closed, isHouse || lexed[at + 1].isCapital,
          leadsToForm(from: isHouse ? at + 2 : at + 1, before: limit, words: 6)
        else {
          return finish(first, end, form, strong)
        }
        at += 1
      case .openQuote:
        // "Harrow Fund “A” L.P."
        guard end == at, let next = letterInQuotes(at),
          isForm(next) || lexed[next].isCapital && !closed || bracket(next, before: limit) != nil
        else {
          return finish(first, end, form, strong)
        }
        at = next
        end = at
      case .dash:
        // "Harrow Partners III - Parallel Fund, L.P."
        guard end == at, !strong, lexed[at + 1].isCapital, leadsToForm(from: at + 1, before: limit) else {
          return finish(first, end, form, strong)
        }
        at += 1
        closed = false
      case .comma:
        if let suffix = personSuffix(at + 1), form == nil, at > opening + 1 {
          return finish(first, suffix, nil, false)
        }
        if form != nil, let branch = branch(at + 1, before: limit) { return finish(first, branch, form, strong) }
        // "Harrow Mortgage Corp., USA"
        if strong, NameWords.isCountry(lexed[at + 1].key), isBoundary(at + 2) {
          return finish(first, at + 2, form, strong)
        }
        guard let match = legalForm(at: at + 1, before: limit), match.form.isStrong || isBoundary(at + 1 + match.count)
        else { return finish(first, end, form, strong) }
        // "Tern Bank, N.A., Bank of Alder, N.A.": a name of its own.
        if !match.form.isStrong, lexed.word(at + 1 + match.count) == .of, lexed[at + 2 + match.count].isCapital {
          return finish(first, end, form, strong)
        }
        at += 1
        closed = false
      case .openParenthesis:
        guard let next = bracket(at, before: limit) else { return finish(first, end, form, strong) }
        at = next
        closed = false
      default:
        return finish(first, end, form, strong)
      }
    }
    return finish(first, end, form, strong)
  }

  private func finish(_ first: Int, _ end: Int, _ form: Entity.Kind?, _ strong: Bool) -> NameMatch? {
    guard end > first else { return nil }
    return NameMatch(range: first..<end, form: form, hasStrongForm: strong)
  }

  /// Of two forms side by side (`Co., Inc.`; `Trust Company, N.A.`) a bank's prevails, else the last.
  private func combined(_ old: Entity.Kind?, _ new: Entity.Kind) -> Entity.Kind {
    old == .bank && new == .corporation ? .bank : new
  }

  // MARK: Commas inside names

  /// "Larch, Pine, Alder & Elm VIII, L.P.": one or two capital words between commas, up to a segment with an
  /// ampersand that ends in a legal form.
  private func gluedByAmpersand(_ match: NameMatch, before limit: Int) -> NameMatch? {
    guard match.range.count <= 2, match.form == nil, lexed.kind(match.range.upperBound) == .comma,
      !hasAmpersand(match.range), !NameWords.isPublicBody(lexed[match.range.upperBound - 1].key)
    else { return nil }
    var at = match.range.upperBound
    for _ in 0..<6 {
      guard lexed.kind(at) == .comma, let next = run(from: at + 1, before: limit),
        lexed.word(next.range.lowerBound) != .the
      else { return nil }
      if hasAmpersand(next.range) {
        guard next.form != nil else { return nil }
        return NameMatch(
          range: match.range.lowerBound..<next.range.upperBound, form: next.form,
          hasStrongForm: next.hasStrongForm)
      }
      guard next.range.count <= 2, next.form == nil else { return nil }
      at = next.range.upperBound
    }
    return nil
  }

  private func hasAmpersand(_ range: Range<Int>) -> Bool {
    range.contains { lexed.kind($0) == .ampersand }
  }
}
