internal import DealModel
internal import Filings
internal import Names

/// Reads from verbs on which side of a purchase, licence, loan or service a party stands: "pursuant to which A
/// purchased", "A granted B a license", "A will perform services for B".
enum SideClues {
  /// What a verb makes of its subject and of the other party.
  private struct Clue {
    var kinds: Set<Agreement.Kind>
    var sides: DealSides

    /// Whether the verb can speak of an agreement; a collaboration may be a licence, too.
    func fits(_ agreement: AgreementDraft) -> Bool {
      kinds.contains(agreement.kind)
        || kinds == [.license] && agreement.kind == .collaboration && agreement.title.lowercased().contains("licen")
    }
  }

  static func apply(_ workspace: inout Workspace, draftOf: [Int?]) {
    let lexed = workspace.main
    let subjects = SubjectParser(lexed: lexed, lists: PartyListParser(lexed))
    var resolver = PartyResolver(lexed: lexed)
    let byPlace = narrated(workspace, draftOf)
    for range in Narrative.ranges(of: workspace.filing, lexed) {
      // The licence that was named last, and how many sentences ago.
      var license: (draft: Int, age: Int)?
      for sentence in Sentences.ranges(in: lexed, range) {
        let drafts = byPlace.filter { sentence.contains($0.token) }
        license?.age += 1
        if let named = drafts.last(where: { licensing(.licensing).fits(workspace.agreements[$0.draft]) }) {
          license = (named.draft, 0)
        }
        let current = license.flatMap { $0.age <= longestTold ? $0.draft : nil }
        guard !drafts.isEmpty || current != nil else { continue }
        readObjects(sentence, drafts, &resolver, &workspace)
        for at in sentence {
          guard let clue = clue(at, lexed),
            let draft =
              (drafts.last { $0.token < at && clue.fits(workspace.agreements[$0.draft]) }
              ?? drafts.first { clue.fits(workspace.agreements[$0.draft]) })?.draft
              ?? (clue.kinds == [.license] && !isFromAnother(at, sentence, lexed) ? current : nil)
          else { continue }
          let subject = subjects.subject(before: verbStart(at, sentence, lexed), from: sentence.lowerBound)
          if let member = subject?.members.last {
            settle(draft, clue, resolver.entities(of: member, &workspace.registry), &workspace)
          } else if clue.sides == .licensing,
            let member = subjects.lists.members.member(at: at + 1, before: sentence.upperBound)
          {
            // "The License Agreement grants Harrow Mills the exclusive right to".
            settle(draft, licensing(.licence), resolver.entities(of: member, &workspace.registry), &workspace)
          }
        }
      }
    }
  }

  /// "also holds a license from Oak University": another licence.
  private static func isFromAnother(_ verb: Int, _ sentence: Range<Int>, _ lexed: Lexed) -> Bool {
    span(verb + 1, min(sentence.upperBound, verb + 14)).contains { lexed.word($0) == .from && lexed[$0 + 1].isCapital }
  }

  /// For how many sentences a report goes on about a licence without naming it again.
  private static let longestTold = 6

  /// "entered into a purchase and sale agreement with Elm LLC for the purchase of a mill": who entered buys.
  private static func readObjects(
    _ sentence: Range<Int>, _ drafts: [Narrated], _ resolver: inout PartyResolver, _ workspace: inout Workspace
  ) {
    let lexed = workspace.main
    for (token, draft, mention) in drafts {
      let kind = workspace.agreements[draft].kind
      if kind == .license, takesRights(span(token, sentence.upperBound), lexed),
        let member = workspace.mentions[mention].subject?.members.last
      {
        settle(draft, licensing(.licence), resolver.entities(of: member, &workspace.registry), &workspace)
      }
      guard kind == .assetPurchase || kind == .stockPurchase,
        let member = workspace.mentions[mention].subject?.members.last,
        let role = span(token, sentence.upperBound).lazy.compactMap({ object($0, lexed) }).first
          ?? aim(workspace.mentions[mention].clause.upperBound, lexed),
        // Who sells its own shares issues them.
        role == .purchaser || kind == .assetPurchase || sellsOthers(span(token, sentence.upperBound), lexed)
      else { continue }
      let clue = Clue(kinds: [], sides: role == .purchaser ? .purchase : .sale)
      settle(draft, clue, resolver.entities(of: member, &workspace.registry), isAlone: true, &workspace)
    }
  }

  /// "a License Agreement with Elm for the rights to": who entered into it takes them.
  private static func takesRights(_ range: Range<Int>, _ lexed: Lexed) -> Bool {
    range.contains { at in
      lexed.word(at) == .for
        && span(at, min(range.upperBound, at + 8)).contains {
          LicenseClues.isRight(lexed[$0]) && lexed.word($0 + 1) == .to
        }
    }
  }

  /// "with Elm LLC to acquire a mill": what the clause of an agreement ends in.
  private static func aim(_ end: Int, _ lexed: Lexed) -> Party.Role? {
    let to = lexed.kind(end) == .comma ? end + 1 : end
    guard lexed.word(to) == .to else { return nil }
    switch lexed.word(to + 1) {
    case .acquire, .purchase: return .purchaser
    case .sell: return .seller
    default: return nil
    }
  }

  /// "for the sale of all of the outstanding shares of Elm Works B.V.": shares that another has issued.
  private static func sellsOthers(_ range: Range<Int>, _ lexed: Lexed) -> Bool {
    guard let sale = range.first(where: { object($0, lexed) == .seller }) else { return false }
    return span(sale + 4, min(range.upperBound, sale + 18)).contains {
      lexed.word($0) == .outstanding || lexed[$0].isCapital && lexed.legalForm(at: $0) != nil
    }
  }

  /// "for the purchase of", "for the sale of".
  private static func object(_ at: Int, _ lexed: Lexed) -> Party.Role? {
    guard lexed.word(at) == .for else { return nil }
    let noun = lexed.word(at + 1) == .the ? at + 2 : at + 1
    guard lexed.word(noun + 1) == .of else { return nil }
    switch lexed.word(noun) {
    case .purchase, .acquisition: return .purchaser
    case .sale: return .seller
    default: return nil
    }
  }

  /// Where the narrative names an agreement.
  private typealias Narrated = (token: Int, draft: Int, mention: Int)

  private static func narrated(_ workspace: Workspace, _ draftOf: [Int?]) -> [Narrated] {
    workspace.mentions.enumerated().compactMap { index, mention in
      guard mention.origin == .narrative, let draft = draftOf[index] else { return nil }
      return (mention.titleTokens.lowerBound, draft, index)
    }
  }

  private static func verbStart(_ at: Int, _ sentence: Range<Int>, _ lexed: Lexed) -> Int {
    var start = at
    while start > sentence.lowerBound {
      switch lexed.word(start - 1) {
      case .will, .has, .had, .have, .also, .agreed, .to, .shall, .may, .agrees, .would, .itself: start -= 1
      case .is where entitled.contains(lexed[start].key), .are where entitled.contains(lexed[start].key),
        .be where entitled.contains(lexed[start].key):
        start -= 1
      case .was where lexed.word(at) == .granted, .were where lexed.word(at) == .granted,
        .been where lexed.word(at) == .granted:
        start -= 1
      default:
        guard entitled.contains(lexed[start - 1].key) else { return start }
        start -= 1
      }
    }
    return start
  }

  private static let entitled = WordKeySet(words: "eligible entitled")

  private static func clue(_ at: Int, _ lexed: Lexed) -> Clue? {
    let purchases: Set<Agreement.Kind> = [.assetPurchase, .stockPurchase, .securitiesPurchase]
    switch lexed.word(at) {
    case .purchased, .acquired, .purchase, .acquire:
      if let role = LicenseClues.subject(at, lexed) { return licensing(ofSubject: role) }
      return Clue(kinds: purchases, sides: .purchase)
    // "completed the acquisition of the yarn business of"
    case .completed, .consummated, .closed:
      for noun in span(at + 1, at + 6) where lexed.word(noun + 1) == .of {
        switch lexed.word(noun) {
        case .acquisition, .purchase: return Clue(kinds: purchases, sides: .purchase)
        case .sale: return Clue(kinds: [.assetPurchase], sides: .sale)
        default: continue
        }
      }
      return nil
    case .sold, .sell:
      // Who sells its own shares issues them; who sells outstanding shares or assets is a seller.
      let isOutstanding = span(at, at + 12).contains { lexed.word($0) == .outstanding }
      return Clue(kinds: isOutstanding ? [.assetPurchase, .stockPurchase] : [.assetPurchase], sides: .sale)
    case .granted, .grants:
      for next in at + 1..<at + 14 where lexed.kind(next) != .period {
        if lexed.word(next) == .option {
          return Clue(kinds: [.assetPurchase, .stockPurchase], sides: .sale)
        }
      }
      return LicenseClues.subject(at, lexed).map(licensing(ofSubject:))
    default:
      let key = lexed[at].key
      if loaned.contains(key) { return Clue(kinds: [.credit], sides: .lending) }
      if key == perform || provides.contains(key), !lexed[at].isCapital { return services }
      return LicenseClues.subject(at, lexed).map(licensing(ofSubject:))
    }
  }

  private static let services = Clue(kinds: [.services, .supply], sides: .service)
  private static func licensing(_ sides: DealSides) -> Clue { Clue(kinds: [.license], sides: sides) }
  private static func licensing(ofSubject role: Party.Role) -> Clue {
    licensing(role == .licensor ? .licensing : .licence)
  }

  private static let loaned: WordKeySet = [WordKey("loaned"), WordKey("lent"), WordKey("lend")]
  private static let perform = WordKey("perform")
  private static let provides = WordKeySet(words: "provide provides supply supplies manufacture")

  /// Whether all the others stand on the other side, however many they are.
  private static func isOneSided(_ role: Party.Role) -> Bool {
    switch role {
    case .purchaser, .seller, .licensor, .licensee: true
    default: false
    }
  }

  /// Gives the subject and the others their roles, where no role is printed.
  private static func settle(
    _ draft: Int, _ clue: Clue, _ subject: [Int], isAlone: Bool = false, _ workspace: inout Workspace
  ) {
    let parties = workspace.agreements[draft].parties
    guard subject.count == 1, let one = subject.first, parties.contains(where: { $0.entity == one }) else { return }
    let others = Set(parties.map(\.entity)).subtracting([one])
    guard isAlone || !others.isEmpty, others.count <= 1 || isOneSided(clue.sides.subject) else { return }
    let owners = MergerRoles.owners(workspace)
    // Where the list says who sells, nobody else is made a seller.
    let isTold = clue.sides.other == .seller && parties.contains { $0.role == .seller || $0.standing.noun == .seller }
    // "Under the Securities Purchase Agreement, the Investor purchased a note": of who reports, who issued it.
    let issuer =
      workspace.agreements[draft].kind == .securitiesPurchase && clue.sides == .purchase
        && one != workspace.registry.registrant ? workspace.registry.registrant : nil
    for position in parties.indices where parties[position].role == nil {
      let entity = parties[position].entity
      // Subsidiaries stand on the side of their owner, and through whom one acts on one's own.
      let isOwn =
        entity == one || owners[entity] == one || owners[one] == entity || parties[position].standing.isMaker
      guard isOwn || !isTold else { continue }
      workspace.agreements[draft].parties[position].role =
        isOwn ? clue.sides.subject : entity == issuer ? .issuer : clue.sides.other
    }
  }
}
