internal import DealModel
internal import Filings
internal import Names

/// Which mentions are agreements of their own where nothing else names them.
extension AgreementMerger {
  /// Whether a mention without a match is an agreement of its own.
  func isWorthADraft(_ index: Int, _ title: TitleTokens) -> Bool {
    let mention = mentions[index]
    let parties = Set(resolved[index].map(\.entity))
    switch mention.origin {
    case .preamble: return true
    case .exhibitList:
      if !mention.exhibits.isEmpty { return true }
      return isLinked(index) || mention.date != nil && !title.isBare
    case .narrative:
      if mention.isHeading { return false }
      if !mention.exhibits.isEmpty { return !isToldBefore(mention, title) }
      if mention.determiner == .demonstrative || AgreementTitles.isPaper(mention.title) { return false }
      if mention.kind == .note || mention.kind == .warrant, isPlural(mention) || parties.count < 2,
        lexed.word(mention.titleTokens.upperBound - 1) != .agreement
      {
        if mention.isBought { return isOnlyPurchaseOfIt(mention, parties) }
        if mention.verb == .issued || mention.verb == .bought, mention.connectors.contains(.to),
          parties.count > 1 || parties.count == 1 && mention.subject != nil && mention.announced != nil
        {
          return true
        }
        // "entered into a Securities Purchase Agreement, Secured Debentures and a Security Agreement with Alder Fund"
        if mention.verb == .entered, !mention.row.isEmpty, mention.connectors == [.with], parties.count > 1,
          lexed[mention.titleTokens.lowerBound].isCapital
        {
          return true
        }
        // "amended its notes held by Alder Fund"
        if mention.verb == .amended, mention.connectors.contains(.to), parties.count > 1 { return true }
        return mention.date != nil && (parties.count > 1 || !isPlural(mention))
      }
      if mention.kind == .compensationPlan || mention.kind == .charter { return false }
      let isBare = title.isBare || isOfPlainWords(mention)
      if isBare, isPluralLower(mention) { return isOnlyNewsOfThem(index, parties) }
      if mention.date != nil { return true }
      if isPluralLower(mention), parties.count < 2 || mention.parties.isEmpty { return false }
      // "may request loans from the Lenders"
      if isPluralLower(mention), mention.titleTokens.count == 1, mention.verb == nil { return false }
      if mention.kind == .commitmentLetter, mention.determiner == .indefinite, !parties.isEmpty { return true }
      if isOnlyIssueOfIt(index, parties) { return true }
      if isOnlyPlan(mention) { return true }
      if mention.kind == .guaranty, mention.connectors.contains(.by), isGivenUnder(mention) { return true }
      if isBare {
        // "delivered to Tern Bank a Guaranty"
        let isMade = mention.verb == .entered || mention.verb == .issued && mention.kind == .guaranty
        // "is a party to a lease with Elm Realty"
        let isTheirs = mention.determiner == .indefinite && mention.subject != nil && mention.connectors == [.with]
        // "Harrow Mills, as tenant, and Elm Realty, as landlord, entered into a lease"
        let areNamed =
          isMade && mention.kind != .amendment && mention.determiner == .indefinite
          && resolved[index].allSatisfy { $0.rule == "subject" }
        // "an amendment to its existing lease with Elm Realty"
        let isChanged = changed.contains(index) && mention.kind == .lease && !resolved[index].isEmpty
        return parties.count > 1 && (isMade || isTheirs || isChanged) && (!mention.parties.isEmpty || areNamed)
      }
      if parties.count > 1 { return mention.determiner != .definite || mention.verb != nil || !mention.parties.isEmpty }
      if isLinked(index) {
        return mention.kind != .amendment || mention.verb == .entered && (!parties.isEmpty || mention.announced != nil)
      }
      if mention.verb == .entered, !parties.isEmpty {
        // "On May 2, 2011, we entered into a license agreement with Elm": told as news, if only one side is named.
        // So is what "we" entered into, who have no name.
        let isNews =
          mention.connectors.contains(.with)
          && (mention.announced != nil || mention.subject != nil && registry.registrant == nil)
        // So is a settlement on a day with those who sued.
        return !mention.definitions.isEmpty || mention.title.first?.isUppercase ?? false || isNews
          || mention.kind == .settlement && mention.announced != nil
      }
      // "Mr. Roe's Severance Agreement (the "Agreement")": a person's own.
      let isOwn = resolved[index].contains { $0.rule == "possessor" && $0.standing.isPerson }
      if isOwn, !mention.definitions.isEmpty { return true }
      return mention.verb == .terminated && !parties.isEmpty
        || mention.verb == .replaced && mention.connectors.contains(.with) && !parties.isEmpty
    }
  }

  /// Beyond so many agreements, no further instruments of one word are looked for.
  private static let mostInstruments = 200

  /// "the new agreement, which is filed as Exhibit 10.1", behind one that was entered into.
  private func isToldBefore(_ mention: AgreementMention, _ title: TitleTokens) -> Bool {
    mention.kind == .other && title.isBare && !lexed[mention.titleTokens.lowerBound].isCapital
      && mention.determiner == .definite && drafts.contains { $0.verb == .entered }
  }

  /// "a grain procurement agreement": lower-case words that no list of titles has tell no more than "an agreement".
  func isOfPlainWords(_ mention: AgreementMention) -> Bool {
    guard let head = mention.titleTokens.last, mention.titleTokens.count > 1, !lexed[head].isCapital else {
      return false
    }
    return !mention.titleTokens.dropLast().contains {
      AgreementTitles.isModifier(lexed[$0].key) || AgreementTitles.isHead(lexed[$0].key)
    }
  }

  /// "guaranteed by Elm under a guaranty": a paper of its own; not "includes a guarantee by Elm".
  private func isGivenUnder(_ mention: AgreementMention) -> Bool {
    mention.determiner == .indefinite
      && span(max(0, mention.titleTokens.lowerBound - 5), mention.titleTokens.lowerBound).contains {
        lexed.word($0) == .under || lexed.word($0) == .pursuant
      }
  }

  /// "approved employment agreements for Jane Roe and John Doe", where one of theirs is told of by itself.
  func isToldEach(_ index: Int) -> Bool {
    guard mentions[index].origin == .narrative, isPluralLower(mentions[index]) else { return false }
    switch mentions[index].kind {
    case .employment, .separation, .award, .indemnification: break
    default: return false
    }
    let mine = people(index)
    guard mine.count > 1 else { return false }
    return mentions.indices.dropFirst(index + 1).prefix(AgreementMerger.nearby).contains { other in
      other != index && mentions[other].kind == mentions[index].kind && mentions[other].verb == .entered
        && people(other).count == 1 && people(other).isSubset(of: mine)
    }
  }

  /// How many mentions on the several are looked for one by one.
  private static let nearby = 100

  private func people(_ index: Int) -> Set<Int> {
    Set(resolved[index].filter(\.standing.isPerson).map(\.entity))
  }

  /// "issued to Alder Fund a warrant to purchase 1,000 shares": an instrument of one word, where no other of its kind
  /// runs to the same holder.
  private func isOnlyIssueOfIt(_ index: Int, _ parties: Set<Int>) -> Bool {
    let mention = mentions[index]
    guard mention.kind == .warrant || mention.kind == .note, mention.verb == .issued || mention.verb == .bought,
      mention.determiner == .indefinite, parties.count > 1, drafts.count < AgreementMerger.mostInstruments
    else { return false }
    return !isTold(mention.kind, of: parties, atLeast: 2)
  }

  /// "the Investor purchased a warrant": from the registrant, where no other instrument of its kind runs to the same holder.
  private func isOnlyPurchaseOfIt(_ mention: AgreementMention, _ parties: Set<Int>) -> Bool {
    guard let registrant = registry.registrant, !parties.isEmpty, !parties.contains(registrant) else { return false }
    return !isTold(mention.kind, of: parties, atLeast: 1)
  }

  /// "adopted a stockholder rights plan", where no rights agreement is told, by which it was adopted.
  private func isOnlyPlan(_ mention: AgreementMention) -> Bool {
    guard mention.kind == .rightsPlan, mention.verb == .entered, mention.determiner == .indefinite,
      lexed.word(mention.titleTokens.upperBound - 1) == .plan
    else { return false }
    return !mentions.contains {
      $0.kind == .rightsPlan && lexed.word($0.titleTokens.upperBound - 1) != .plan
    }
  }

  /// "On D, X entered into agreements with Y": what the filing is about, where nothing else names Y as a party.
  private func isOnlyNewsOfThem(_ index: Int, _ parties: Set<Int>) -> Bool {
    let mention = mentions[index]
    guard mention.verb == .entered, mention.announced != nil, mention.connectors.contains(.with), parties.count > 1
    else { return false }
    return !isTold(of: parties, atLeast: 2)
  }

  /// Whether an agreement, of a kind where one is given, was told with at least so many of the parties.
  private func isTold(_ kind: Agreement.Kind? = nil, of parties: Set<Int>, atLeast count: Int) -> Bool {
    drafts.contains { draft in
      (kind == nil || draft.kind == kind) && draft.parties.lazy.filter { parties.contains($0.entity) }.count >= count
    }
  }

  func isPlural(_ mention: AgreementMention) -> Bool {
    switch lexed.word(mention.titleTokens.upperBound - 1) {
    case .notes, .warrants, .debentures, .bonds, .securities, .options: true
    default: false
    }
  }

  /// "collaboration agreements", in lower case.
  private func isPluralLower(_ mention: AgreementMention) -> Bool {
    let last = lexed[mention.titleTokens.upperBound - 1]
    return !last.isCapital && AgreementTitles.heads[key: last.key]?.isPlural ?? false
  }

  /// Whether a mention changes another, or is changed by one of which more is said than its title.
  private func isLinked(_ index: Int) -> Bool {
    !mentions[index].links.isEmpty || changed.contains(index)
  }
}
