internal import DealModel
internal import Filings
internal import Names

/// Tells acquirer, merger subsidiary and target of a merger agreement apart.
///
/// A merger subsidiary is told by its name, its defined term or as the subsidiary of a party; its owner acquires; who
/// is left is the target. Persons are stockholders.
enum MergerRoles {
  static func assign(_ index: Int, _ workspace: inout Workspace) {
    let parties = workspace.agreements[index].parties
    let owners = owners(workspace)
    let entities = unique(parties.map(\.entity))
    var acquirers: [Int] = []
    var subs: [Int] = []
    // Who owns another party is none, whatever it is called: "Harrow Acquisition Corp." may acquire.
    // Nor is who reports, which a subsidiary formed to be merged does not.
    let owning = Set(entities.compactMap { owners[$0] } + [workspace.registry.registrant].compactMap(\.self))
    for party in parties
    where party.standing.isMergerSub && !subs.contains(party.entity) && !owning.contains(party.entity) {
      subs.append(party.entity)
    }
    for entity in entities where !subs.contains(entity) {
      if entities.contains(where: { $0 != entity && owners[$0] == entity }) { acquirers.append(entity) }
    }
    // A holding company of the acquirer's that owns merger subsidiaries acquires, too; other subsidiaries merge.
    for entity in entities where !subs.contains(entity) && !acquirers.contains(entity) {
      if let owner = owners[entity], entities.contains(owner) { subs.append(entity) }
    }
    let rest = entities.filter { !subs.contains($0) && !acquirers.contains($0) }
    let registrant = workspace.registry.registrant
    if acquirers.isEmpty {
      let organisations = rest.filter {
        workspace.registry.drafts[$0].kind != .person && workspace.registry.drafts[$0].kind != .collective
      }
      if let named = parties.first(where: { $0.role == .acquirer || $0.standing.noun == .acquirer })?.entity {
        acquirers = [named]
      } else if organisations.count == 1, !subs.isEmpty {
        // "Harrow's subsidiary, Elm Acquisition Corp., was merged into Elm Works": who acquires is not in the list.
        acquirers = []
      } else if let namesake = namesake(of: subs, among: organisations, workspace) {
        acquirers = [namesake]
      } else if let bidder = bidder(among: organisations, workspace) {
        acquirers = [bidder]
      } else if let registrant, organisations.first == registrant || subs.isEmpty && organisations.contains(registrant)
      {
        acquirers = [registrant]
      } else if let first = organisations.first(where: { $0 != registrant }) {
        acquirers = [first]
      }
    }
    if subs.isEmpty, acquirers.count == 1, let sub = kin(of: acquirers, among: rest, workspace) { subs = [sub] }
    for position in parties.indices where parties[position].role == nil || parties[position].role == .purchaser {
      let entity = parties[position].entity
      let role: Party.Role
      if subs.contains(entity) {
        role = .mergerSub
      } else if acquirers.contains(entity) {
        role = .acquirer
      } else {
        switch workspace.registry.drafts[entity].kind {
        case .person, .collective: role = .stockholder
        default: role = .target
        }
      }
      workspace.agreements[index].parties[position].role = role
    }
  }

  /// "Alder Parent, LP" beside "Alder Merger Sub, Inc.": the first organisation whose name opens as the subsidiary's.
  private static func namesake(of subs: [Int], among organisations: [Int], _ workspace: Workspace) -> Int? {
    func opening(_ entity: Int) -> String? { NameFolding.foldedWords(workspace.registry.drafts[entity].name).first }
    let wanted = Set(subs.compactMap(opening))
    return organisations.first { opening($0).map(wanted.contains) ?? false }
  }

  /// With whom stockholders alone agreed how to vote, "a voting agreement between Elm Works and Jane Roe": they are those of
  /// the company that reports, and Elm acquires it.
  private static func bidder(among organisations: [Int], _ workspace: Workspace) -> Int? {
    guard let registrant = workspace.registry.registrant, organisations.contains(registrant) else { return nil }
    let others = organisations.filter { $0 != registrant }
    guard others.count == 1, let other = others.first else { return nil }
    let votes = workspace.agreements.filter { agreement in
      agreement.kind == .stockholdersVoting
        && agreement.parties.contains { $0.standing.isPerson || $0.standing.isCollective }
    }
    // Where stockholders agree with who reports, too, they are those of either.
    guard !votes.contains(where: { $0.parties.contains { $0.entity == registrant } }) else { return nil }
    return votes.contains { $0.parties.contains { $0.entity == other } } ? other : nil
  }

  /// Of two or more others, the one that bears the acquirer's name and is no holding company merges for it.
  ///
  /// "Alder, Alder Eagle, Inc. and Elm Works": Alder Eagle.
  private static func kin(of acquirers: [Int], among rest: [Int], _ workspace: Workspace) -> Int? {
    func words(_ entity: Int) -> [String] { NameFolding.foldedWords(workspace.registry.drafts[entity].name) }
    let organisations = rest.filter {
      let kind = workspace.registry.drafts[$0].kind
      return !acquirers.contains($0) && kind != .person && kind != .collective && kind != .bank
    }
    guard let first = acquirers.first.flatMap({ words($0).first }) else { return nil }
    let namesakes = organisations.filter { words($0).first == first }
    guard namesakes.count == 1, organisations.count > 1, let sub = namesakes.first,
      !words(sub).contains(where: { ["holdings", "holding", "parent", "group"].contains($0) })
    else { return nil }
    return sub
  }

  /// The owner of each subsidiary, as the descriptions after names tell.
  static func owners(_ workspace: Workspace) -> [Int: Int] {
    var owners: [Int: Int] = [:]
    for description in workspace.descriptions {
      guard let owner = description.member.owner else { continue }
      let name = workspace.main.string(owner)
      let place = workspace.main.place(owner)
      let found =
        workspace.registry.entities(of: name, document: place.document, offset: place.range.lowerBound)
        ?? workspace.registry.shortForm(of: name).map { [$0] } ?? registrant(owner, workspace)
      if let found, found.count == 1 { owners[workspace.registry.resolved(description.entity)] = found[0] }
    }
    for member in workspace.mentions.lazy.flatMap(\.parties).flatMap(\.members) {
      guard let owner = member.owner, let entity = company(member, workspace), owners[entity] == nil else { continue }
      let place = workspace.main.place(owner)
      let found =
        workspace.registry.entities(
          of: workspace.main.string(owner), document: place.document, offset: place.range.lowerBound)
        ?? registrant(owner, workspace)
      if let found, found.count == 1, found[0] != entity { owners[entity] = found[0] }
    }
    return owners
  }

  /// The company that a member of a list is, by name or by defined term.
  private static func company(_ member: PartyMember, _ workspace: Workspace) -> Int? {
    if case .collective = member.reference { return nil }
    let name = workspace.main.string(member.range)
    if let known = workspace.registry.entity(named: name) { return known }
    let place = workspace.main.place(member.range)
    let found = workspace.registry.entities(of: name, document: place.document, offset: place.range.lowerBound)
    return found?.count == 1 ? found?.first.map { workspace.registry.resolved($0) } : nil
  }

  /// "a subsidiary of the Registrant", "of the Company", which needs no definition.
  private static func registrant(_ owner: Range<Int>, _ workspace: Workspace) -> [Int]? {
    guard let last = owner.last,
      workspace.main.word(last) == .registrant
        || workspace.main.word(last) == .company && workspace.main[last].isCapital
    else { return nil }
    return workspace.registry.registrant.map { [$0] }
  }

  private static func unique(_ entities: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return entities.filter { seen.insert($0).inserted }
  }
}
