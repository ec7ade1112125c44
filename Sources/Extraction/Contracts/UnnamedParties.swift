internal import DealModel
internal import Names

/// Finds the parties that a preamble leaves to other pages: to the labels of a form ("the reseller named below"), or to
/// the signature page.
struct UnnamedParties {
  private let preamble: Preamble?
  private let candidates: [Preamble]
  private let page: SignaturePage?
  private let lexed: Lexed

  init(_ preamble: Preamble?, _ candidates: [Preamble], _ page: SignaturePage?, _ lexed: Lexed) {
    self.preamble = preamble
    self.candidates = candidates
    self.page = page
    self.lexed = lexed
  }

  /// Adds them where the first pages name fewer than two.
  func complete(_ reading: inout ContractReading) {
    if leavesNamesToSignatures, let source = signed() {
      // The names stand in the place of the class.
      for index in reading.parties.indices {
        reading.parties[index].list.members.removeAll { if case .collective = $0.reference { true } else { false } }
      }
      reading.parties.append(source)
      return
    }
    guard (preamble?.parties.named ?? 0) < 2, reading.parties.allSatisfy({ $0.rule != "contract_letter" }) else {
      return
    }
    if AgreementTitles.kind(ofTitle: reading.title) == .award, let source = company() {
      reading.parties.append(source)
    } else if let source = labelled() ?? signed() {
      reading.parties.append(source)
    }
  }

  /// "shares of Harrow Mills LLC (the "Company")": who makes an award that names its holder alone.
  private func company() -> ContractReading.Source? {
    guard let preamble, preamble.form == .labels else { return nil }
    let members = PreambleMemberParser(lexed)
    let limit = min(lexed.count, PreambleFinder.firstWords)
    for at in 0..<limit where lexed[at].isCapital {
      guard let match = members.name(at: at, before: limit), match.hasStrongForm,
        lexed.kind(match.range.upperBound) == .openParenthesis,
        let close = lexed.closing(match.range.upperBound, before: limit),
        members.definitions.definitions(open: match.range.upperBound, close: close).contains(where: {
          $0.isCompany(lexed)
        })
      else { continue }
      let party = PartyMember(reference: .name(match), range: match.range, roles: [.issuer])
      return isNamed(match.range, lexed)
        ? nil
        : ContractReading.Source(
          lexed: lexed, list: PartyList(members: [party], end: match.range.upperBound),
          rule: Preamble.Form.defined.rawValue)
    }
    return nil
  }

  /// Leaves out whom the recital of another agreement names and who does not sign this one, and adds who does.
  func keepSigners(_ reading: inout ContractReading) {
    guard let page, reading.parties.count == 1, let recital = reading.parties.first else { return }
    let members = recital.list.members.filter { member in
      !member.isBlank && page.signers.contains { words($0.range, page.lexed) == words(member.range, lexed) }
    }
    let others = page.signers.filter { !isNamed($0.range, page.lexed) }
      .map { PartyMember(reference: .name($0), range: $0.range) }
    let companies = others.filter { if case .name(let match) = $0.reference { match.form != nil } else { false } }
    if members.isEmpty, !companies.isEmpty {
      // None of them signs: the recitals only tell of them.
      let list = PartyList(members: companies, end: page.range.upperBound)
      reading.parties = [ContractReading.Source(lexed: page.lexed, list: list, rule: "contract_signature")]
      return
    }
    guard !members.isEmpty, members.count < recital.list.members.count, members.count + others.count > 1 else { return }
    reading.parties[0].list.members = members
    guard !others.isEmpty else { return }
    let list = PartyList(members: others, end: page.range.upperBound)
    reading.parties.append(ContractReading.Source(lexed: page.lexed, list: list, rule: "contract_signature"))
  }

  // MARK: Labels

  /// Whom the labels of a form name beside the party of the preamble.
  private func labelled() -> ContractReading.Source? {
    guard let preamble else { return nil }
    let members = candidates.filter { $0.parties.range != preamble.parties.range && isBeside($0, preamble) }
      .flatMap { $0.parties.list.members }.filter { !$0.isBlank && !isNamed($0.range, lexed) }
    guard let last = members.last, Set(members.map { words($0.range, lexed) }).count == 1 else { return nil }
    let list = PartyList(members: members, end: last.range.upperBound)
    return ContractReading.Source(lexed: lexed, list: list, rule: Preamble.Form.labels.rawValue)
  }

  /// Whether a place may name the party that a preamble does not: labels, or a name with a short name beside labels.
  private func isBeside(_ candidate: Preamble, _ preamble: Preamble) -> Bool {
    switch candidate.form {
    case .labels: true
    case .defined: preamble.form == .labels && candidate.parties.list.members.allSatisfy { $0.hasForm }
    default: false
    }
  }

  /// Whether a name is that of a party of the preamble, or one of the two goes on where the other ends.
  private func isNamed(_ range: Range<Int>, _ source: Lexed) -> Bool {
    let name = words(range, source)
    return preamble?.parties.list.members.contains { member in
      guard !member.isBlank else { return false }
      let known = words(member.range, lexed)
      return name.starts(with: known) || known.starts(with: name)
    } ?? false
  }

  private func words(_ range: Range<Int>, _ source: Lexed) -> [String] {
    NameFolding.foldedWords(source.string(range))
  }

  // MARK: Signatures

  /// "the stockholders whose names appear on the signature pages hereto".
  private var leavesNamesToSignatures: Bool {
    guard let preamble, preamble.form.isSure else { return false }
    return preamble.parties.range.contains { at in
      lexed[at].key == UnnamedParties.signature
        && (max(0, at - 8)..<at).contains { lexed[$0].key == UnnamedParties.appear }
    }
  }

  /// The role that the term for the class tells: (each, a "Stockholder").
  private var classRole: [Party.Role] {
    let terms = preamble?.parties.list.members.flatMap { member -> [Definition] in
      if case .collective = member.reference { member.definitions } else { [] }
    }
    guard let last = terms?.first?.tokens.last, let role = RoleTerms.role(of: lexed[last].key)?.role else { return [] }
    return [role]
  }

  private static let signature = WordKey("signature")
  private static let appear = WordKey("appear")

  private func signed() -> ContractReading.Source? {
    let named = preamble?.parties.named ?? 0
    guard !(preamble?.parties.hasBlank ?? false), let page else { return nil }
    // Beside a party of the preamble, people sign for the other one.
    let signers = page.signers.filter {
      named == 0 || leavesNamesToSignatures || $0.form != nil || Lexicon.isOrganisation(page.lexed.string($0.range))
    }
    let members = signers.filter { page.standsAlone($0) || recurs($0, page.lexed) || leavesNamesToSignatures }
      .filter { !isNamed($0.range, page.lexed) }
      .map { PartyMember(reference: .name($0), range: $0.range, roles: classRole) }
    guard members.count > (named == 0 ? 1 : 0) else { return nil }
    let list = PartyList(members: members, end: page.range.upperBound)
    return ContractReading.Source(lexed: page.lexed, list: list, rule: "contract_signature")
  }

  /// Whether the first pages print a name of the signature page, too.
  private func recurs(_ match: NameMatch, _ page: Lexed) -> Bool {
    let keys = match.range.filter { page[$0].isWord }.map { page[$0].key }
    guard let first = keys.first, !keys.isEmpty else { return false }
    for at in 0..<lexed.count where lexed[at].key == first {
      var next = at
      let isSame = keys.allSatisfy { key in
        while next < lexed.count, !lexed[next].isWord, next < at + 2 * keys.count { next += 1 }
        next += 1
        return lexed[next - 1].key == key
      }
      if isSame { return true }
    }
    return false
  }
}
