internal import DealModel
internal import Filings
internal import Names

/// What a member of a list is said to be: ", as administrative agent", "each as a Departing Lender".
struct RolePhrase {
  var roles: [Party.Role]
  /// Whether a plural ("as Co-Agents") covers members before, too.
  var isPlural: Bool
  /// Whether the party leaves the agreement.
  var isDeparting = false
  /// The name of whom it succeeds in the role.
  var predecessor: Range<Int>?
  /// A class that it represents: "as representatives of the several underwriters named therein".
  var represented: Range<Int>?
  var end: Int
}

/// Reads roles after "as".
struct RolePhraseParser {
  let lexed: Lexed

  /// The phrase at a token, which is "as" or words that lead to it.
  func phrase(at start: Int, before limit: Int) -> RolePhrase? {
    guard let opening = opening(at: start, before: limit) else { return nil }
    if let end = tenancy(opening.end) { return RolePhrase(roles: [], isPlural: false, end: end) }
    guard let phrase = phrase(behind: opening, before: limit) else { return nil }
    // "A and, solely in its capacity as agent, B": the role of who follows.
    if lexed.word(start) == .and, lexed.kind(phrase.end) == .comma, lexed.kind(start + 1) == .comma { return nil }
    return phrase
  }

  /// "as joint tenants with right of survivorship", "as tenants by the entirety": how a couple holds land, and no role.
  private func tenancy(_ start: Int) -> Int? {
    let at = lexed.word(start) == .joint ? start + 1 : start
    guard lexed[at].key == RolePhraseParser.tenants, at > start || RolePhraseParser.tenures.contains(lexed[at + 1].key)
    else { return nil }
    var end = at + 1
    while RolePhraseParser.tenures.contains(lexed[end].key) || lexed.word(end) == .of || lexed.word(end) == .the {
      end += 1
    }
    return end
  }

  private static let tenants = WordKey("tenants")
  private static let tenures = WordKeySet(
    words: "in common by entirety entireties with right rights survivorship")

  /// "(Buyer)", "(as grantee)": brackets behind a member that hold nothing but its role.
  func inBrackets(_ start: Int, _ close: Int) -> RolePhrase? {
    guard close - start <= 8 else { return nil }
    let opening = opening(at: start, before: close) ?? (start, false)
    guard let phrase = phrase(behind: opening, before: close), phrase.end == close else { return nil }
    return phrase
  }

  /// "Harrow Acceptance Corporation, Depositor, Harrow Bank, Seller and Master Servicer, and": capital words behind a
  /// name that say its role without "as", or "trustee".
  func bare(at start: Int, before limit: Int) -> RolePhrase? {
    if lexed.word(start) == .trustee, !lexed[start].isCapital, !lexed[start + 1].isWord || lexed.word(start + 1) == .for
    {
      return RolePhrase(roles: [.trustee], isPlural: false, end: start + 1)
    }
    // "Elm Canada ULC, Buyer and": a further party, where "Buyer" is a term.
    guard start < limit, lexed[start].isWord, lexed[start].isCapital, lexed[start].word != .parent,
      !lexed.isTerm(start),
      let phrase = phrase(behind: (start, false), before: limit), !phrase.isPlural,
      span(start, phrase.end).allSatisfy({ at in
        lexed[at].isCapital && !RolePhraseParser.terms.contains(lexed[at].key) || lexed.word(at) == .and
      })
    else { return nil }
    let end = phrase.end
    if !lexed[end].isWord { return phrase }
    return lexed.word(end) == .and || lexed.word(end) == .dated ? phrase : nil
  }

  /// Words that stand for a party by themselves more often than for its role.
  private static let terms = WordKeySet(words: "company bank corporation partnership executive employee sub subsidiary")

  private func phrase(behind opening: (end: Int, isEach: Bool), before limit: Int) -> RolePhrase? {
    var phrase = RolePhrase(roles: [], isPlural: opening.isEach, end: opening.end)
    var at = opening.end
    if lexed.word(at) == .successor, lexed.word(at + 1) == .to || lexed.word(at + 1) == .in {
      var name = at + 2
      while name < limit, name < at + 6, !(lexed[name].isWord && lexed[name].isCapital) { name += 1 }
      guard let match = NameParser(lexed: lexed).name(at: name, before: limit) else { return nil }
      phrase.predecessor = match.range
      phrase.end = match.range.upperBound
      let comma = lexed.kind(phrase.end) == .comma ? phrase.end + 1 : phrase.end
      if let further = self.phrase(at: comma, before: limit) {
        phrase.roles = further.roles
        phrase.end = further.end
      }
      return phrase
    }
    var depth = 0
    scan: while at < limit {
      let token = lexed[at]
      if token.kind == .comma || token.kind == .slash || token.kind == .dash {
        guard !phrase.roles.isEmpty, let next = roleAhead(at + 1, before: limit),
          phrase.isPlural || !startsClass(at + 1, before: limit), !isNamedClass(at + 1, before: limit)
        else { break scan }
        at = next
        continue
      }
      guard token.isWord else { break scan }
      // "Seller Parent", "Purchaser Guarantor": who stands behind one is none.
      let isBehind = lexed[at].isCapital && lexed[at + 1].isCapital && RolePhraseParser.kin.contains(lexed[at + 1].key)
      if isBehind, RoleTerms.role(of: token.key) != nil, at + 1 < limit {
        let meant: Party.Role = RoleTerms.role(of: lexed[at + 1].key)?.role == .guarantor ? .guarantor : .party
        if !phrase.roles.contains(meant) { phrase.roles.append(meant) }
        at += 2
        phrase.end = at
        continue
      }
      if let role = RoleTerms.role(of: token.key) {
        // "as stockholder representative" is nobody's part but their own, and no underwriter's.
        let isAside = RoleTerms.isRepresentative(token.key) && RoleTerms.role(of: lexed[at - 1].key) != nil
        if isAside, phrase.roles.last == .stockholder || phrase.roles.last == .seller {
          phrase.roles[phrase.roles.count - 1] = .party
        }
        let manages = managesUnderwriters(at)
        // Who issues letters of credit lends.
        let issuesCredit = role.role == .issuer && lexed[at - 1].key == RolePhraseParser.letterOfCredit
        // Forward sellers and forward purchasers are banks who place shares, as sales agents do.
        let places = manages || lexed[at - 1].key == RolePhraseParser.forward
        let meant =
          issuesCredit
          ? .lender
          : places
            ? .underwriter
            : standsForHolders(at)
              ? .party
              : RoleTerms.role(of: token.key, after: lexed.word(at - 1)) ?? role.role
        if !isAside, !phrase.roles.contains(meant) { phrase.roles.append(meant) }
        phrase.isPlural = phrase.isPlural || role.isPlural
        at += 1
        phrase.end = at
        depth = 0
        if manages || RoleTerms.isRepresentative(token.key), lexed.word(at) == .of || lexed.word(at) == .for {
          let classes = ClassParser(lexed: lexed)
          if let range = classes.collective(at: at + 1, before: limit) {
            // Whom a representative of holders stands for, signs nothing.
            if meant != .party { phrase.represented = range }
            phrase.end = range.upperBound
            at = range.upperBound
          } else if lexed.word(at + 1) == .the || lexed.word(at + 1) == .several {
            phrase.end = min(limit, at + 3)
            // "representatives of the initial purchasers": whom they stand for, and no part of their own.
            if let noun = RoleTerms.role(of: lexed[at + 3].key), noun.isPlural, RoleTerms.isModifier(lexed[at + 2].key)
            {
              phrase.represented = span(at + 1, at + 4)
              phrase.end = min(limit, at + 4)
            }
            at = phrase.end
          }
        }
        continue
      }
      if token.word == .and, lexed.kind(at + 1) == .slash, lexed.word(at + 2) == .or { at += 2 }
      // "as servicer and sponsor, and"
      if token.word == .and, !phrase.roles.isEmpty, let end = furtherPart(at + 1, before: limit) {
        at = end
        phrase.end = at
        continue
      }
      switch token.word {
      case .the, .a, .an, .and, .its, .their, .joint, .sole, .initial, .of, .one, .individually, .representative:
        if token.word == .and || token.word == .of,
          roleAhead(at + 1, before: limit) == nil || !phrase.isPlural && startsClass(at + 1, before: limit)
            || isNamedClass(at + 1, before: limit)
        {
          break scan
        }
        at += 1
        depth += 1
      default:
        guard
          RoleTerms.isModifier(token.key) || roleSoon(at, before: limit)
            || phrase.roles.isEmpty && depth == 0 && roleSoon(at + 1, before: limit) && token.word == .unknown
            || phrase.roles.isEmpty && leadsToAgent(at, before: limit)
        else { break scan }
        if RoleTerms.isDeparting(token.key) { phrase.isDeparting = true }
        at += 1
        depth += 1
      }
      if depth > 6 { break scan }
    }
    guard !phrase.roles.isEmpty else { return opaque(from: opening.end, before: limit) }
    // "for the lenders", "thereunder", "on behalf of the holders" after the role.
    phrase.end = complement(after: phrase.end, before: limit)
    phrase.roles.sort { RoleTerms.rank($0) < RoleTerms.rank($1) }
    if opening.isEach { phrase.isPlural = true }
    return phrase
  }

  /// "Credit Agreement Collateral Agent", "First Lien Notes Trustee": capital words that say for which debt one acts.
  private func leadsToAgent(_ start: Int, before limit: Int) -> Bool {
    for at in span(start, min(limit, start + 6)) {
      guard lexed[at].isWord, lexed[at].isCapital, lexed.legalForm(at: at)?.isStrong != true else { return false }
      if at > start, lexed.word(at) == .agent || lexed.word(at) == .trustee {
        return !(lexed[at + 1].isWord && lexed[at + 1].isCapital)
      }
    }
    return false
  }

  private static let forward = WordKey("forward")
  private static let kin = WordKeySet(words: "parent guarantor")

  private static let letterOfCredit = WordKey("l/c")
  private static let owners = WordKeySet(words: "securityholders equityholders unitholders optionholders")

  /// "as the representative of the stockholders": who acts for them under a merger agreement.
  private func standsForHolders(_ at: Int) -> Bool {
    guard RoleTerms.isRepresentative(lexed[at].key), lexed.word(at + 1) == .of || lexed.word(at + 1) == .for else {
      return false
    }
    for next in span(at + 2, min(lexed.count, at + 9)) {
      switch lexed.word(next) {
      case .stockholders, .shareholders, .sellers, .holders, .members: return true
      case .underwriters, .purchasers: return false
      default:
        if RolePhraseParser.owners.contains(lexed[next].key) { return true }
        if !lexed[next].isWord { return false }
      }
    }
    return false
  }

  /// "as managers of the several underwriters": who manages them is one of them.
  private func managesUnderwriters(_ at: Int) -> Bool {
    guard RoleTerms.role(of: lexed[at].key)?.role == .agent, lexed.word(at + 1) == .of || lexed.word(at + 1) == .for
    else { return false }
    return span(at + 2, min(lexed.count, at + 6)).contains { lexed.word($0) == .underwriters }
  }

  private func opening(at start: Int, before limit: Int) -> (end: Int, isEach: Bool)? {
    var at = start
    var isEach = false
    while at < min(limit, start + 10) {
      switch lexed.word(at) {
      case .as:
        return (at + 1, isEach)
      case .each:
        isEach = true
      case .not, .individually, .solely, .but, .and, .in, .its, .their, .capacity, .capacities, .serving, .only,
        .acting:
        break
      default:
        if lexed.kind(at) == .comma, at > start { break }
        return nil
      }
      at += 1
    }
    return nil
  }

  /// Where a further role starts within the next few words.
  private func roleAhead(_ start: Int, before limit: Int) -> Int? {
    var at = start
    if lexed.word(at) == .and || lexed.word(at) == .as { at += 1 }
    if lexed.word(at) == .as { at += 1 }
    switch lexed.word(at) {
    case .the, .a, .an: at += 1
    default: break
    }
    return roleSoon(at, before: limit) ? at : nil
  }

  /// Whether a class of its own follows: "and the Documentation Agents named therein" after ", as Syndication Agents".
  private func isNamedClass(_ start: Int, before limit: Int) -> Bool {
    let at = lexed.word(start) == .and ? start + 1 : start
    guard lexed.word(at) == .the, let range = ClassParser(lexed: lexed).collective(at: at, before: limit) else {
      return false
    }
    return range.contains { [.named, .party, .parties, .listed].contains(lexed.word($0)) }
  }

  /// Whether a plural role follows: "the Lenders party thereto" after ", as Administrative Agent and" is a member.
  private func startsClass(_ start: Int, before limit: Int) -> Bool {
    var at = start
    while at < min(limit, start + 5) {
      if let role = RoleTerms.role(of: lexed[at].key) { return role.isPlural || lexed.word(at + 1) == .parties }
      at += 1
    }
    return false
  }

  private func roleSoon(_ start: Int, before limit: Int) -> Bool {
    var at = start
    while at < min(limit, start + 4) {
      let token = lexed[at]
      if RoleTerms.role(of: token.key) != nil {
        // "Bank" or "Trustee" inside a longer name is none.
        if lexed[at + 1].isWord, NameParser(lexed: lexed).legalForm(at: at + 1, before: limit) != nil { return false }
        // "as Syndication Agent, Bank Alder, N.A.": the next name.
        if token.isCapital, let name = NameParser(lexed: lexed).name(at: at, before: limit), name.hasStrongForm {
          return false
        }
        return !(token.isCapital && lexed.word(at + 1) == .of && NameWords.takesOf(token.key))
      }
      guard token.isWord, RoleTerms.isModifier(token.key) else { return false }
      at += 1
    }
    return false
  }

  private func complement(after start: Int, before limit: Int) -> Int {
    switch lexed.word(start) {
    case .thereunder, .therein, .thereto, .hereunder: return start + 1
    // "as trustee under each of the Trust Agreements,"
    case .under:
      let end = span(start + 1, min(limit, start + 14)).first { !lexed[$0].isWord || lexed.word($0) == .and } ?? start
      return lexed.kind(end) == .comma || lexed.kind(end) == .openParenthesis ? end : start
    case .for, .of:
      var at = start + 1
      while at < min(limit, start + 8) {
        let token = lexed[at]
        guard token.isWord,
          token.word == .the || RoleTerms.isPartyWord(token.word) || token.word == .certain
            || !token.isCapital || token.isPossessive
        else { break }
        if token.word == .and || token.word == .among || token.word == .dated { break }
        at += 1
      }
      return at
    default: return start
    }
  }
}
