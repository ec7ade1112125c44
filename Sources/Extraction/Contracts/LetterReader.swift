internal import Names

/// Reads who writes an agreement in the form of a letter, and to whom.
///
/// A letter has no preamble. Its parties sign it; where one of them does so alone, the other is whom the letter is
/// addressed to, or whom its first paragraph gives a short name.
struct LetterReader {
  let lexed: Lexed
  private let members: PreambleMemberParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    members = PreambleMemberParser(lexed)
  }

  /// The token of the salutation: "Dear Jane:", "Ladies and Gentlemen:".
  func salutation() -> Int? {
    for at in 0..<min(lexed.count, LetterReader.firstPage) {
      let isDear = lexed.word(at) == .dear && lexed[at].isCapital && lexed[at + 1].isCapital
      let isAll = lexed[at].key == LetterReader.gentlemen && lexed[at].isCapital
      guard isDear || isAll else { continue }
      let end = (at + 1..<at + 7).first { lexed.kind($0) == .colon || lexed.kind($0) == .comma }
      if end != nil { return at }
    }
    return nil
  }

  private static let firstPage = 700
  private static let you = WordKey("you")
  private static let gentlemen = WordKey("gentlemen")

  /// Whether a preamble found elsewhere is the letter's own: it opens the text, or names this agreement.
  func holds(_ preamble: Preamble, from salutation: Int) -> Bool {
    guard preamble.parties.named > 1 else { return false }
    let place = preamble.parties.range.lowerBound
    switch preamble.form {
    case .sentence:
      return place < salutation || lexed.word(preamble.start) == .this && !isOfAnother(preamble.start..<place)
    case .blocks: return place < salutation
    case .inverted:
      // "A and B agree with you as follows": whom the letter is addressed to is a party, too.
      let end = preamble.parties.range.upperBound
      let isToYou = (end..<end + 5).contains { lexed[$0].key == LetterReader.you }
      return place >= salutation && place < salutation + 60 && !isToYou
    case .labels, .defined, .cover, .recital, .instrument: return false
    }
  }

  /// "This letter is delivered in accordance with the Underwriting Agreement between": whose parties are others.
  private func isOfAnother(_ range: Range<Int>) -> Bool {
    guard let head = range.last(where: { AgreementTitles.isHead(lexed[$0].key) && lexed[$0].isCapital }) else {
      return false
    }
    var start = head
    while start > range.lowerBound, lexed[start - 1].isWord, lexed[start - 1].isCapital { start -= 1 }
    return lexed.word(start - 1) == .the
  }

  /// The parties, with the tokens that they were read from.
  func parties(from salutation: Int, _ page: SignaturePage?) -> [ContractReading.Source] {
    var signed: [PartyMember] = []
    var known: Set<[String]> = []
    if let page {
      for signer in page.signers where isOrganisation(signer, page.lexed) || page.isInPerson(signer) {
        guard known.insert(words(signer.range, page.lexed)).inserted else { continue }
        signed.append(PartyMember(reference: .name(signer), range: signer.range))
      }
    }
    if let page, signed.isEmpty, isOfUndersigned(salutation) {
      for signer in page.signers where known.insert(words(signer.range, page.lexed)).inserted {
        signed.append(PartyMember(reference: .name(signer), range: signer.range))
      }
    }
    var named: [PartyMember] = []
    let defined = defined(after: salutation)
    // Who is spoken of first leads: "Harrow Mills, Inc. (the "Company") proposes to issue …".
    if let page, let first = defined.first.map({ words($0.range, lexed) }),
      let index = signed.firstIndex(where: { words($0.range, page.lexed) == first })
    {
      signed.insert(signed.remove(at: index), at: 0)
    }
    for member in addressees(before: salutation) + defined {
      guard signed.count + named.count < 2 else { break }
      if known.insert(words(member.range, lexed)).inserted { named.append(member) }
    }
    guard signed.count + named.count > 1 else { return [] }
    var sources: [ContractReading.Source] = []
    if !named.isEmpty {
      sources.append(.init(lexed: lexed, list: PartyList(members: named, end: salutation), rule: LetterReader.rule))
    }
    if let page, !signed.isEmpty {
      let list = PartyList(members: signed, end: page.range.upperBound)
      sources.append(.init(lexed: page.lexed, list: list, rule: LetterReader.rule))
    }
    return sources
  }

  /// "The undersigned understands that …": whoever signs in person is a party.
  private func isOfUndersigned(_ salutation: Int) -> Bool {
    (salutation..<min(lexed.count, salutation + 60)).contains { lexed.word($0) == .undersigned }
  }

  private static let rule = "contract_letter"

  // MARK: Over the salutation

  /// Names on lines of their own over the salutation, organisations first, the person who is greeted next.
  private func addressees(before salutation: Int) -> [PartyMember] {
    var organisations: [PartyMember] = []
    var people: [PartyMember] = []
    let greeted = Set((salutation + 1..<salutation + 4).filter { lexed[$0].isWord }.map { lexed[$0].key })
    var at = 0
    while at < salutation {
      defer { at += 1 }
      guard at == 0 || lexed.kind(at - 1) == .lineEnd, lexed[at].isWord,
        let match = members.name(at: at, before: salutation).map(members.addressed)
      else { continue }
      let member = PartyMember(reference: .name(match), range: match.range)
      if isOrganisation(match, lexed) {
        organisations.append(member)
      } else if PersonNames.likeness(lexed.string(match.range)) >= 0.5,
        match.range.contains(where: { greeted.contains(lexed[$0].key) })
      {
        people.append(member)
      }
    }
    return lexed.word(salutation) == .dear ? people + organisations : organisations
  }

  // MARK: Under the salutation

  /// Names that the first paragraphs give a short name.
  private func defined(after salutation: Int) -> [PartyMember] {
    var found: [PartyMember] = []
    var at = salutation
    let limit = min(lexed.count, salutation + 260)
    while at < limit {
      if lexed.kind(at) == .period, lexed[at + 1].isCapital, !found.isEmpty { break }
      guard lexed[at].isWord, lexed[at].isCapital, let match = members.name(at: at, before: limit) else {
        at += 1
        continue
      }
      at = max(at + 1, match.range.upperBound)
      let member = PartyMember(reference: .name(match), range: match.range)
      if isOrganisation(match, lexed), members.isDescribed(member, before: limit) { found.append(member) }
    }
    return found
  }

  private func isOrganisation(_ match: NameMatch, _ lexed: Lexed) -> Bool {
    guard let last = match.range.last, !AgreementTitles.isHead(lexed[last].key) || lexed.word(last) == .trust else {
      return false
    }
    return match.form != nil || Lexicon.isOrganisation(lexed.string(match.range))
  }

  private func words(_ range: Range<Int>, _ lexed: Lexed) -> [String] {
    NameFolding.foldedWords(lexed.string(range))
  }
}
