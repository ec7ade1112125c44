internal import Names

/// Reads who makes an instrument, and to whom: a note, a debenture, a warrant.
///
/// "FOR VALUE RECEIVED, Harrow Mills, Inc. promises to pay to the order of Tern Bank, N.A. …"; "THIS CERTIFIES THAT,
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
        guard let maker = member(before: at), lexed[at + 1].isWord else { continue }
        return preamble(from: maker.range.lowerBound, [maker, payee(after: at, before: limit)].compactMap { $0 })
      case InstrumentReader.entitled:
        let start = opening(before: at)
        guard lexed.word(at - 1) == .is, let start else { continue }
        let issuer = issuer(after: at, before: limit) ?? member(from: max(0, start - 40), to: start)
        return preamble(from: start, [member(from: start, to: at), issuer].compactMap { $0 })
      default: continue
      }
    }
    return nil
  }

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

  /// "to pay to the order of Tern Bank, N.A.", "to pay in cash to Alder Fund, L.P.".
  private func payee(after verb: Int, before limit: Int) -> PartyMember? {
    for at in verb + 1..<min(limit, verb + 16) {
      let leads = lexed.word(at) == .of && lexed.word(at - 1) == .order || lexed.word(at) == .to
      if leads, let found = named(at + 1, before: limit) { return found }
    }
    return nil
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
