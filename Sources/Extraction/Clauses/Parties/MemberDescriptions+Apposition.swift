internal import Names

extension MemberDescriptions {
  /// An apposition up to the comma, bracket or conjunction that ends it.
  func apposition(_ start: Int, before limit: Int, _ member: inout PartyMember) -> Int? {
    var at = start + 1
    var end = start + 1
    while at < limit {
      let token = lexed[at]
      switch token.kind {
      case .openParenthesis, .semicolon, .period, .colon, .closeParenthesis, .lineEnd: return end
      case .comma:
        // "a maker of drills based in Akron, Ohio": the state ends the place, and is no further name.
        if token.kind == .comma, lexed[at - 1].isCapital, let state = Lexicon.jurisdiction(lexed, at: at + 1),
          !lexed[at + 1 + state.count].isCapital
        {
          at += 1 + state.count
          end = at
          continue
        }
        // "a corporation organized under the laws of Delaware, with offices at …" goes on.
        guard let further = continuation(at + 1) else { return end }
        at = further
      case .word:
        if member.jurisdiction == nil, token.isCapital, let found = Lexicon.jurisdiction(lexed, at: at) {
          member.jurisdiction = found.name
          at += found.count
          end = at
          continue
        }
        // "issued to Elm LLC, a senior secured note": no description, but what was issued.
        if isInstrument(token.word), lexed.word(at + 1) != .holder, lexed.word(at + 1) != .holders { return nil }
        if token.word == .of, at > start + 1,
          MemberDescriptions.isKinship(lexed.word(at - 1)) || lexed.word(at - 1) == .division,
          let owner = ownerName(at + 1, before: limit)
        {
          member.owner = owner
          at = afterName(owner, before: limit)
          member.named = (owner, at)
          end = at
          continue
        }
        // "a joint venture in which the Company owns 55% and Elm Fund, L.P. owns the rest, obtained": up to the verb.
        if token.word == .which, lexed.word(at - 1) == .in || lexed.word(at - 1) == .of,
          lexed.kind(limit - 1) == .comma, limit - at < MemberDescriptions.longestRelative
        {
          return limit - 1
        }
        if let next = afterVenturers(at, before: limit) {
          at = next
          end = next
          continue
        }
        if let child = child(at, before: limit) {
          at = afterName(child, before: limit)
          member.named = (child, at)
          end = at
          continue
        }
        if token.word == .and || token.word == .or {
          guard goesOn(at + 1) else { return end }
        } else if token.word == .as, at > start + 1 {
          return end
        }
        at += 1
        end = at
      default:
        at += 1
        end = at
      }
      if at - start > 60 { return end }
    }
    return end
  }

  /// Past what describes a name up to the brackets with its term: "of Harrow, a Delaware corporation ("Harrow")".
  private func afterName(_ name: Range<Int>, before limit: Int) -> Int {
    let comma = name.upperBound
    guard lexed.kind(comma) == .comma, lexed.word(comma + 1) == .a || lexed.word(comma + 1) == .an else { return comma }
    var described = PartyMember(reference: .term, range: name)
    guard let end = apposition(comma + 1, before: min(limit, comma + 14), &described), described.owner == nil,
      lexed.kind(end) == .openParenthesis
    else { return comma }
    return end
  }

  private func isInstrument(_ word: Word) -> Bool {
    switch word {
    case .note, .warrant, .debenture, .debentures, .notes, .warrants: true
    default: false
    }
  }

  /// "a joint venture between Alder and Birch, Inc.": the token after those who only own it.
  private func afterVenturers(_ at: Int, before limit: Int) -> Int? {
    switch lexed.word(at) {
    case .between, .among, .of: break
    default: return nil
    }
    guard lexed[at - 1].key == MemberDescriptions.venture else { return nil }
    var start = lexed.word(at + 1) == .the ? at + 2 : at + 1
    guard let first = ownerName(start, before: limit) else { return nil }
    guard lexed.word(first.upperBound) == .and else { return first.upperBound }
    start = lexed.word(first.upperBound + 1) == .the ? first.upperBound + 2 : first.upperBound + 1
    return ownerName(start, before: limit)?.upperBound ?? first.upperBound
  }

  private static let longestRelative = 40
  private static let venture = WordKey("venture")

  /// "the holding company for Elm Bank, N.A.": the name, commas inside it read.
  private func child(_ at: Int, before limit: Int) -> Range<Int>? {
    // "an entity formed by Elm Partners, L.P."
    if lexed.word(at) == .by, MemberDescriptions.standing.contains(lexed[at - 1].key) {
      return ownerName(at + 1, before: limit)
    }
    guard lexed.word(at) == .of || lexed.word(at) == .for else { return nil }
    switch lexed.word(at - 1) {
    case .company, .partnership, .parent, .partner, .manager: return ownerName(at + 1, before: limit)
    default: return nil
    }
  }

  private static let standing = WordKeySet(
    words: "formed organized controlled managed advised sponsored owned")

  static func isKinship(_ word: Word) -> Bool {
    switch word {
    case .subsidiary, .affiliate, .subsidiaries: true
    default: false
    }
  }

  func ownerName(_ at: Int, before limit: Int) -> Range<Int>? {
    // "an affiliate of the Company's largest shareholder, Elm Fund, L.P."
    let named = MemberOpenings(lexed: lexed, names: names).skip(at, before: limit)
    if named > at, let match = names.name(at: named, before: limit) { return match.range }
    if let range = members.term(at: at, before: limit) { return range }
    return names.name(at: at, before: limit)?.range
  }

  /// Whether a description goes on after "and": "and wholly owned subsidiary", "and existing under".
  func goesOn(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .a, .an, .wholly, .owned, .existing, .direct, .indirect, .subsidiary, .affiliate, .having, .organized: true
    case .the, .its: (isDescriptive(at + 1) || isKinNoun(at + 1)) && !lexed[at + 1].isCapital
    default:
      lexed[at].isWord && !lexed[at].isCapital && !SubjectVerbs.stands(at: at, before: at + 1, lexed)
        && lexed.word(at) != .certain
        && classes.collective(at: at, before: at + 12) == nil
    }
  }

  /// Where an apposition goes on after a comma; nothing where the comma ends it.
  func continuation(_ at: Int) -> Int? {
    switch lexed.word(at) {
    case .organized, .existing, .incorporated, .having, .located: at + 1
    case .with where isAddress(at): at + 1
    // "a Delaware corporation, and an indirect, wholly owned subsidiary of X"
    case .and where (lexed.word(at + 1) == .a || lexed.word(at + 1) == .an) && isSubsidiary(at + 2): at + 2
    case .wholly where isSubsidiary(at): at + 1
    default: nil
    }
  }

  /// The end of a phrase: the next comma, semicolon, bracket, full stop or "and" before a capital.
  func phraseEnd(_ start: Int, before limit: Int, stopAtAnd: Bool = true) -> Int {
    var at = start
    while at < limit {
      switch lexed.kind(at) {
      case .comma, .semicolon, .period, .openParenthesis, .closeParenthesis, .lineEnd: return at
      default: break
      }
      if stopAtAnd, lexed.word(at) == .and, lexed[at + 1].isCapital || lexed.word(at + 1) == .the { return at }
      at += 1
    }
    return limit
  }

  func isSubsidiary(_ start: Int) -> Bool {
    for at in span(start, start + 6) {
      if MemberDescriptions.isKinship(lexed.word(at)) { return lexed.word(at + 1) == .of }
      guard lexed[at].isWord && !lexed[at].isCapital || lexed.kind(at) == .comma else { return false }
    }
    return false
  }

  /// "Tern Savings Bank, Dayton, Ohio": the token after a city and its state.
  func placeEnd(_ start: Int, before limit: Int) -> Int? {
    let city = span(start, min(limit, start + 3)).prefix { lexed[$0].isWord && lexed[$0].isCapital }
    guard !city.isEmpty, lexed.kind(city.upperBound) == .comma,
      let state = Lexicon.jurisdiction(lexed, at: city.upperBound + 1)
    else { return nil }
    let end = city.upperBound + 1 + state.count
    let next = lexed.kind(end) == .comma ? end + 1 : end
    // "Bank One, Texas, N.A." is a name.
    guard end <= limit, !lexed[end].isWord || !lexed[end].isCapital,
      Lexicon.legalForm(lexed, at: next, before: min(limit, next + 3)) == nil,
      !Lexicon.isOrganisation(lexed.string(city))
    else { return nil }
    return end
  }
}
