internal import Names

/// Words before the name of a member of a list that belong to no name: "each of", "(i)", "its subsidiary", "our
/// President".
struct MemberOpenings {
  let lexed: Lexed
  let names: NameParser

  /// Words before a member that belong to no name: "each of", "(i)", "(1)".
  func skip(_ start: Int, before limit: Int) -> Int {
    var at = start
    while at < limit {
      if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: limit), close - at == 2,
        lexed[at + 1].end - lexed[at + 1].start <= 4, lexed.kind(close + 1) != .comma
      {
        at = close + 1
      } else if lexed.word(at) == .each, lexed.word(at + 1) == .of {
        at += 2
      } else if lexed.word(at) == .both, lexed.word(at + 1) == .of {
        at += 2
      } else if lexed.kind(at) == .lineEnd || lexed.kind(at) == .tab || lexed.word(at) == .also {
        at += 1
      } else if let name = afterPurpose(at, before: limit) {
        at = name
      } else if let name = afterKinship(at, before: limit) ?? afterOffice(at, before: limit) {
        at = name
      } else if lexed.matches(at, .on, .behalf, .of) {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// "solely for purposes of Article IX, Jane Doe": where the name starts.
  private func afterPurpose(_ start: Int, before limit: Int) -> Int? {
    if let end = afterLimitedPurposes(start, before: limit) { return end }
    // "with respect to Articles VII and VIII only, Jane Doe"
    let isRespect = lexed.matches(start, .with, .respect, .to)
    if isRespect {
      guard
        span(start, min(limit, start + 24)).contains(where: { lexed.word($0) == .only || lexed.word($0) == .solely })
      else { return nil }
    } else {
      guard lexed.word(start) == .solely || lexed.word(start) == .only,
        lexed.word(start + 1) == .for || lexed.word(start + 1) == .with
      else { return nil }
    }
    for at in span(start, min(limit, start + 24)) where lexed.kind(at) == .comma {
      if isRespect, lexed.word(at - 1) != .only { continue }
      if lexed[at + 1].isCapital || lexed.word(at + 1) == .the { return at + 1 }
    }
    return nil
  }

  /// "for certain limited purposes set forth therein, with Jane Doe": where the name starts.
  private func afterLimitedPurposes(_ start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) == .for else { return nil }
    var isPurpose = false
    for at in span(start + 1, min(limit, start + 14)) {
      isPurpose = isPurpose || MemberOpenings.purposes.contains(lexed[at].key)
      guard lexed.kind(at) == .comma else { continue }
      guard isPurpose else { return nil }
      return lexed.word(at + 1) == .with ? at + 2 : at + 1
    }
    return nil
  }

  /// "Parent" in "Parent's wholly owned subsidiary, Elm Merger Sub, Inc.".
  func possessor(from start: Int, to name: Int) -> Range<Int>? {
    guard start < name, let end = possessiveEnd(start, before: name) else { return nil }
    let first = lexed.word(start) == .the ? start + 1 : start
    return span(first, end)
  }

  /// The token after a possessive that opens a member: "its", "Parent's", "the Company's".
  private func possessiveEnd(_ start: Int, before limit: Int) -> Int? {
    if lexed.word(start) == .its || lexed.word(start) == .their || lexed.word(start) == .our { return nil }
    for at in span(start, min(limit, start + 4)) where lexed[at].isPossessive {
      return lexed[at].isCapital ? at + 1 : nil
    }
    return nil
  }

  /// "its wholly owned subsidiary, Elm LLC", "Parent's wholly owned subsidiary, Elm LLC", "its advisor, Elm LLC": where
  /// the name starts.
  private func afterKinship(_ start: Int, before limit: Int) -> Int? {
    var at: Int
    if lexed.word(start) == .its || lexed.word(start) == .their || lexed.word(start) == .our {
      at = start + 1
    } else if let end = possessiveEnd(start, before: limit) {
      at = end
    } else {
      return nil
    }
    var isKin = false
    while at < min(limit, start + 8), lexed[at].isWord && !lexed[at].isCapital || isShare(at) {
      isKin =
        MemberDescriptions.isKinship(lexed.word(at)) || lexed.word(at) == .parent || isKin && lexed.word(at) == .party
        || MemberOpenings.isAssociate(lexed[at].key) || isCreditors(at)
      at += 1
    }
    guard isKin else { return nil }
    if lexed.kind(at) == .comma { at += 1 }
    guard lexed[at].isCapital, let match = names.name(at: at, before: limit), match.form != nil else { return nil }
    return at
  }

  /// Through whom a party acts: "through its wholly owned subsidiary Elm LLC", "represented by Elm LLC".
  func deputy(at start: Int, before limit: Int) -> (name: NameMatch, isAgent: Bool)? {
    var at = start
    var isAgent = false
    if lexed.word(at) == .acting { at += 1 }
    if lexed.word(at) == .by, lexed.word(at + 1) == .and, lexed.word(at + 2) == .through { at += 2 }
    if lexed.word(at) == .through {
      at += 1
      if let name = afterKinship(at, before: limit) {
        at = name
      } else if lexed[at].isCapital {
        // "through Elm LLC, its wholly owned subsidiary"
        guard let match = names.name(at: at, before: limit), match.form != nil,
          lexed.kind(match.range.upperBound) == .comma
        else { return nil }
      } else {
        guard lexed.word(at) == .its || lexed.word(at) == .their, lexed.word(at + 1) == .agent else { return nil }
        isAgent = true
        at += lexed.kind(at + 2) == .comma ? 3 : 2
      }
    } else {
      guard lexed[at].key == MemberOpenings.represented, lexed.word(at + 1) == .by else { return nil }
      isAgent = true
      at += 2
    }
    guard at < limit, let match = names.name(at: at, before: limit), match.form != nil else { return nil }
    return (match, isAgent)
  }

  private static let represented = WordKey("represented")

  /// Where the name starts after an office or a kinship: "its former Chairman, Walter Poe", "the Company's President,
  /// Jane Roe", "Jane Roe's son, John Poe".
  private func afterOffice(_ start: Int, before limit: Int) -> Int? {
    let first: Int
    if lexed.word(start) == .its || lexed.word(start) == .our || lexed.word(start) == .their {
      first = start + 1
    } else if let end = possessiveEnd(start, before: limit) {
      first = end
    } else {
      return nil
    }
    var isOffice = MemberOpenings.relatives.contains(lexed[first].key)
    for at in span(first, min(limit, first + 11)) {
      let token = lexed[at]
      if at == first, isOffice { continue }
      if isOffice, PersonNames.isHonorific(token.key) { return at }
      if isOffice, lexed.kind(at - 1) == .comma || !OfficeNouns.isOffice(lexed.word(at)), token.isCapital,
        let match = names.name(at: at, before: limit), PersonNames.likeness(lexed.string(match.range)) > 0.5
      {
        return at
      }
      if lexed.kind(at) == .comma { continue }
      guard token.isWord, lexed.word(at) != .with else { return nil }
      isOffice = isOffice || OfficeNouns.isOffice(token.word) || MemberOpenings.owners.contains(token.key)
    }
    return nil
  }

  /// "its 51% owned subsidiary", "its 51%-owned subsidiary".
  private func isShare(_ at: Int) -> Bool {
    lexed.kind(at) == .percent || lexed.kind(at) == .dash && lexed.kind(at - 1) == .percent
      || lexed.kind(at) == .number && lexed.kind(at + 1) == .percent
  }

  /// "its lenders, Tern Bank and Elm Bank": a plural whose members are named behind it.
  private func isCreditors(_ at: Int) -> Bool {
    MemberOpenings.creditors.contains(lexed[at].key) && lexed.kind(at + 1) == .comma && lexed[at + 2].isCapital
  }

  private static let creditors = WordKeySet(words: "lenders banks creditors noteholders bondholders underwriters")

  /// Whether a noun tells what another company is to one: its lender, its advisor.
  static func isAssociate(_ key: WordKey) -> Bool { associates.contains(key) }

  private static let associates = WordKeySet(
    words: """
      advisor adviser manager sponsor shareholder stockholder member owner partner lender bank creditor noteholder \
      customer supplier vendor distributor licensee licensor contractor manufacturer landlord tenant lessor lessee \
      investor partnership consultant bondholder underwriter broker trustee guarantor collaborator venturer
      """)
  private static let relatives = WordKeySet(words: "son daughter wife husband spouse brother sister father mother")
  private static let owners = WordKeySet(words: "shareholder stockholder member owner principal founder")
  private static let purposes = WordKeySet(words: "purpose purposes")
}
