internal import DealModel
internal import Names

/// Reads who makes an instrument, and to whom: a note, a debenture, a warrant, a guaranty.
///
/// "FOR VALUE RECEIVED, Harrow Mills LLC promises to pay to the order of Tern Bank, N.A. …"; "THIS CERTIFIES THAT,
/// for value received, Alder Fund, L.P. is entitled to purchase from Harrow Mills, Inc. …".
struct InstrumentReader {
  let lexed: Lexed
  private let members: PreambleMemberParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    members = PreambleMemberParser(lexed)
  }

  /// The place that names maker and holder.
  func preamble(before limit: Int) -> Preamble? {
    for at in 0..<limit where lexed[at].isWord {
      switch lexed[at].key {
      case InstrumentReader.promises, InstrumentReader.promise:
        guard lexed[at + 1].isWord else { continue }
        let payee = payee(after: at, before: limit)
        if isOwnPromise(at), var payee {
          payee.roles = [.holder]
          return preamble(from: at, [payee])
        }
        guard let maker = member(before: at) else { continue }
        return note(makers(maker, before: at), payee)
      case InstrumentReader.agrees where isNote && lexed.word(at + 1) == .to && lexed.word(at + 2) == .pay:
        guard let maker = member(before: at), let payee = payee(after: at, before: limit) else { continue }
        return note(makers(maker, before: at), payee)
      case InstrumentReader.entitled:
        let start = opening(before: at)
        guard lexed.word(at - 1) == .is, let start else { continue }
        var issuer = issuer(after: at, before: limit) ?? member(from: max(0, start - 40), to: start)
        issuer?.roles = [.issuer]
        var holder = member(from: start, to: at)
        holder?.roles = [.holder]
        return preamble(from: start, [holder, issuer].compactMap { $0 })
      default:
        guard InstrumentReader.guarantees.contains(lexed[at].key), !lexed[at].isCapital,
          let guaranty = guaranty(at, before: limit)
        else { continue }
        return guaranty
      }
    }
    return nil
  }

  // MARK: Guaranties

  private static let guarantees = WordKeySet(words: "guarantee guarantees guaranty guaranties")
  private static let creditors = WordKeySet(words: "lender bank creditor lessor landlord seller beneficiary")
  private static let guarantor = WordKeySet(words: "guarantor guarantors")

  /// "In consideration of Tern Bank (the "Bank") lending money, the undersigned, John Roe (the "Guarantor"),
  /// guarantees to the Bank".
  private func guaranty(_ verb: Int, before limit: Int) -> Preamble? {
    guard
      (0..<min(lexed.count, 60)).contains(where: {
        lexed[$0].isCapital && InstrumentReader.guarantees.contains(lexed[$0].key)
      })
    else { return nil }
    let first = max(0, verb - 80)
    let undersigned = (first..<verb).last { lexed.word($0) == .undersigned && lexed.kind($0 + 1) == .comma }
    var guarantors: [PartyMember] = []
    if let undersigned {
      guarantors = PreambleListParser(lexed).list(at: undersigned + 2, before: verb).list.members
    } else if let one = termed(InstrumentReader.guarantor, in: first..<verb) {
      guarantors = [one]
    }
    guard !guarantors.isEmpty,
      let creditor = termed(InstrumentReader.creditors, in: first..<verb) ?? payee(after: verb, before: limit)
    else { return nil }
    for index in guarantors.indices { guarantors[index].roles = [.guarantor] }
    var lender = creditor
    lender.roles = [.lender]
    return preamble(from: first, guarantors + [lender])
  }

  /// The name that a term of such words is defined for: "Tern Bank (the "Bank")".
  private func termed(_ words: WordKeySet, in range: Range<Int>) -> PartyMember? {
    for at in range where lexed[at].isCapital && !lexed[at - 1].isCapital {
      guard let found = named(at, before: range.upperBound) else { continue }
      let open = found.range.upperBound
      guard lexed.kind(open) == .openParenthesis,
        let close = lexed.closing(open, before: min(range.upperBound, open + 20)),
        let term = members.definitions.definitions(open: open, close: close).first?.tokens.last,
        words.contains(lexed[term].key)
      else { continue }
      return found
    }
    return nil
  }

  /// Whether the text calls itself a note on its first page.
  private var isNote: Bool { (0..<min(lexed.count, 300)).contains { lexed.word($0) == .note && lexed[$0].isCapital } }

  /// "we promise to pay": whoever signs.
  private func isOwnPromise(_ verb: Int) -> Bool {
    let at = lexed[verb - 1].key == InstrumentReader.hereby ? verb - 2 : verb - 1
    return lexed.word(at) == .we || lexed.word(at) == .undersigned || lexed[at].key == InstrumentReader.i
  }

  private static let hereby = WordKey("hereby")
  private static let i = WordKey("i")

  /// "John Roe and Jane Roe, jointly and severally, promise": the first maker and those whom "and" ties to it.
  private func makers(_ first: PartyMember, before verb: Int) -> [PartyMember] {
    let list = PreambleListParser(lexed).list(at: first.range.lowerBound, before: verb).list.members
    guard list.first?.range.lowerBound == first.range.lowerBound else { return [first] }
    return list.filter { if case .name = $0.reference { true } else { false } }
  }

  /// The place of a note with who makes it and whom it is payable to.
  private func note(_ makers: [PartyMember], _ payee: PartyMember?) -> Preamble? {
    guard let start = makers.first?.range.lowerBound else { return nil }
    var found = makers
    for index in found.indices { found[index].roles = [.issuer] }
    if var payee {
      payee.roles = [.holder]
      found.append(payee)
    }
    return preamble(from: start, found)
  }

  private static let agrees = WordKey("agrees")
  private static let promises = WordKey("promises")
  private static let promise = WordKey("promise")
  private static let entitled = WordKey("entitled")
  private static let certifies = WordKey("certifies")
  private static let certify = WordKey("certify")

  private func preamble(from start: Int, _ found: [PartyMember]) -> Preamble? {
    // A warrant may name its issuer, who certifies, before its holder.
    guard let first = found.map(\.range.lowerBound).min(), let end = found.map(\.range.upperBound).max() else {
      return nil
    }
    var list = PreambleList(list: PartyList(members: found, end: end), range: first..<end)
    list.ending = .predicate
    list.described = found.count
    return Preamble(start: min(start, first), parties: list, form: .instrument, score: found.count > 1 ? 8 : 3)
  }

  // MARK: Notes

  /// Who promises: the last name with a form or a description before the verb.
  private func member(before verb: Int) -> PartyMember? {
    member(from: max(0, verb - 60), to: verb)
  }

  private func member(from start: Int, to end: Int) -> PartyMember? {
    for at in start..<end {
      switch lexed.kind(at - 1) {
      case .comma, .lineEnd, .openParenthesis, .word: break
      default: if at > 0 { continue }
      }
      guard lexed[at].isCapital || lexed.kind(at) == .number, let found = named(at, before: end) else { continue }
      return found
    }
    return nil
  }

  /// A name with a legal form, a description or a person's name at a token.
  private func named(_ at: Int, before limit: Int) -> PartyMember? {
    guard let match = members.name(at: at, before: limit).map({ members.extended($0, before: limit) }),
      match.range.lowerBound <= at + 1
    else { return nil }
    let member = PartyMember(reference: .name(match), range: match.range)
    guard
      match.hasStrongForm || match.form != nil && members.isDescribed(member, before: limit)
        || PersonNames.likeness(lexed.string(match.range)) >= 0.8
    else { return nil }
    return member
  }

  /// "to pay to the order of Tern Bank, N.A.", "to pay in cash to Alder Fund, L.P.", "to pay Tern Bank, N.A.".
  private func payee(after verb: Int, before limit: Int) -> PartyMember? {
    for at in verb + 1..<min(limit, verb + 16) {
      let leads =
        lexed.word(at) == .of && lexed.word(at - 1) == .order || lexed.word(at) == .to || lexed.word(at) == .pay
      if leads, let found = named(at + 1, before: limit) ?? organisation(at + 1, before: limit) { return found }
    }
    return nil
  }

  /// "Tern Savings Bank": an organisation whose name tells that it is one.
  private func organisation(_ at: Int, before limit: Int) -> PartyMember? {
    guard let match = members.name(at: at, before: limit), match.range.count > 1,
      Lexicon.isOrganisation(lexed.string(match.range))
    else { return nil }
    return PartyMember(reference: .name(match), range: match.range)
  }

  // MARK: Warrants

  /// The token after "certifies that".
  private func opening(before verb: Int) -> Int? {
    for at in stride(from: verb - 1, through: max(0, verb - 70), by: -1) {
      if lexed[at].key == InstrumentReader.certifies || lexed[at].key == InstrumentReader.certify { return at + 1 }
    }
    return nil
  }

  /// "to purchase from Harrow Mills, Inc.", "to subscribe for … shares of Harrow Mills, Inc.".
  private func issuer(after verb: Int, before limit: Int) -> PartyMember? {
    for at in verb + 1..<min(limit, verb + 120) {
      guard lexed.word(at) == .from || lexed.word(at) == .of else { continue }
      if let found = named(at + 1, before: limit) { return found }
    }
    return nil
  }
}
