internal import DealModel
internal import Filings
internal import Names

/// Finds what ties agreements to agreements.
enum AgreementLinks {
  static func find(_ workspace: inout Workspace, draftOf: [Int?], joined: [Int: [PartyDraft]]) {
    named(&workspace, draftOf)
    restated(&workspace)
    joins(&workspace, draftOf, joined)
    ended(&workspace)
    guaranteed(&workspace, draftOf)
    included(&workspace)
    supplements(&workspace)
    lone(&workspace)
    VerbLinks.find(&workspace, draftOf: draftOf)
    InstrumentLinks.find(&workspace, draftOf: draftOf)
  }

  /// Every supplemental indenture supplements the one base indenture of the filing.
  private static func supplements(_ workspace: inout Workspace) {
    let indentures = workspace.agreements.indices.filter { workspace.agreements[$0].kind == .indenture }
    let bases = indentures.filter { !isSupplement($0, workspace) }
    guard bases.count == 1, let base = bases.first else { return }
    for index in indentures where isSupplement(index, workspace) {
      add(.amends, index, base, rule: "supplement", Array(workspace.agreements[index].places.prefix(2)), &workspace)
    }
  }

  private static func isSupplement(_ index: Int, _ workspace: Workspace) -> Bool {
    workspace.agreements[index].title.lowercased().contains("supplement")
  }

  /// "is party to a Loan Agreement with Tern Bank … executed the Fourth Modification Agreement": an amendment that names
  /// no base changes the one agreement between the same parties that is older.
  private static func lone(_ workspace: inout Workspace) {
    for from in workspace.agreements.indices
    where workspace.agreements[from].kind == .amendment
      && !workspace.links.contains(where: { $0.from == from && $0.kind == .amends })
    {
      let parties = Set(workspace.agreements[from].parties.map(\.entity))
      guard parties.count > 1, isPlain(workspace.agreements[from].title), let late = workspace.agreements[from].date
      else { continue }
      let bases = workspace.agreements.indices.filter { to in
        let base = workspace.agreements[to]
        guard base.kind != .amendment, let early = base.date, early < late else { return false }
        return Set(base.parties.map(\.entity)) == parties
      }
      guard bases.count == 1, let to = bases.first,
        AgreementTitles.kind(ofBaseIn: workspace.agreements[from].title).map({ $0 == workspace.agreements[to].kind })
          ?? true
      else { continue }
      add(.amends, from, to, rule: "same_parties", workspace.agreements[from].places, &workspace)
    }
  }

  /// Whether a title says no more than that something is changed: "Fourth Modification Agreement", and no "Swap Amendment".
  private static func isPlain(_ title: String) -> Bool {
    TitleTokens(title).words.allSatisfy { plain.contains($0) || $0.allSatisfy(\.isNumber) }
  }

  private static let plain: Set<String> = [
    "amendment", "modification", "extension", "agreement", "letter", "waiver", "consent", "addendum", "supplement",
  ]

  /// Ties that a clause names: "First Amendment to T", "as amended by A".
  private static func named(_ workspace: inout Workspace, _ draftOf: [Int?]) {
    for (index, mention) in workspace.mentions.enumerated() {
      for link in mention.links {
        guard let from = draftOf[index], let to = draftOf[link.to], from != to,
          !isOfOthers(from, to, link.kind, workspace)
        else { continue }
        add(link.kind, from, to, rule: "named_base", [workspace.main.place(mention.clause)], &workspace)
      }
    }
  }

  /// "Order Form with Elm under the Master Services Agreement", where the one of that title is with Oak.
  private static func isOfOthers(_ from: Int, _ to: Int, _ kind: Relation.Kind, _ workspace: Workspace) -> Bool {
    guard kind == .pursuantTo, AgreementTitles.isOrder(workspace.agreements[from].title) else { return false }
    func others(_ index: Int) -> Set<Int> {
      Set(workspace.agreements[index].parties.map(\.entity)).subtracting(
        [workspace.registry.registrant].compactMap(\.self))
    }
    let (mine, its) = (others(from), others(to))
    return !mine.isEmpty && !its.isEmpty && mine.isDisjoint(with: its)
  }

  /// "Amended and Restated T" beside T, and verbs between two titles: "which amended and restated T", "replacing T".
  private static func restated(_ workspace: inout Workspace) {
    for from in workspace.agreements.indices {
      let title = TitleTokens(workspace.agreements[from].title)
      guard title.isRestated, workspace.agreements[from].kind != .amendment else { continue }
      for to in workspace.agreements.indices where to != from {
        let other = TitleTokens(workspace.agreements[to].title)
        guard workspace.agreements[to].kind == workspace.agreements[from].kind,
          // "terminated the advisory agreement with Elm": what ends is restated by nobody.
          workspace.agreements[to].verb != .terminated, let late = workspace.agreements[from].date,
          let early = workspace.agreements[to].date, early < late,
          title.words.subtracting(["amended", "restated"]).subtracting(numbers)
            == other.words.subtracting(["amended", "restated"]).subtracting(numbers)
        else { continue }
        let kind: Relation.Kind = workspace.agreements[to].verb == .replaced ? .supersedes : .amends
        add(kind, from, to, rule: "restated", workspace.agreements[to].places, &workspace)
      }
    }
  }

  private static let numbers: Set<String> = Set((1...12).map(String.init))

  private static func joins(
    _ workspace: inout Workspace, _ draftOf: [Int?], _ joined: [Int: [PartyDraft]]
  ) {
    for mention in joined.keys.sorted() {
      guard let to = draftOf[mention], let parties = joined[mention] else { continue }
      let known = Set(workspace.agreements[to].parties.map(\.entity))
      for party in parties where !known.contains(party.entity) { workspace.agreements[to].parties.append(party) }
      // The joinder by which they joined names the same parties.
      let who = Set(parties.map(\.entity))
      for from in workspace.agreements.indices
      where workspace.agreements[from].kind == .joinder && from != to
        && who.isSubset(of: workspace.agreements[from].parties.map(\.entity))
      {
        add(.joins, from, to, rule: "joined_by", [workspace.main.place(workspace.mentions[mention].clause)], &workspace)
      }
    }
  }

  /// "terminated its credit agreement", "replacing her employment agreement": by the agreement of the same kind that was
  /// entered into, or by one that is titled for it.
  private static func ended(_ workspace: inout Workspace) {
    for to in workspace.agreements.indices {
      let verb = workspace.agreements[to].verb
      guard verb == .terminated || verb == .replaced else { continue }
      let kind = workspace.agreements[to].kind
      let others = workspace.agreements.indices.filter {
        let other = workspace.agreements[$0]
        return $0 != to && (other.verb == .entered || !other.exhibits.isEmpty) && other.verb != verb
      }
      let entered =
        others.first { workspace.agreements[$0].kind == kind }
        ?? others.first { verb == .terminated && isTermination(workspace.agreements[$0].title) }
      guard let from = entered else { continue }
      let isReplaced = verb == .replaced
      add(
        isReplaced ? .supersedes : .terminates, from, to, rule: isReplaced ? "replaced" : "terminated",
        workspace.agreements[to].places, &workspace)
    }
  }

  private static func isTermination(_ title: String) -> Bool { title.lowercased().contains("termination") }

  /// "a Guaranty of the obligations under the Credit Agreement".
  private static func guaranteed(_ workspace: inout Workspace, _ draftOf: [Int?]) {
    let lexed = workspace.main
    for (index, mention) in workspace.mentions.enumerated()
    where mention.kind == .guaranty && mention.origin == .narrative {
      // The agreement stands in the same sentence, a few titles off.
      for other in span(max(0, index - 3), min(workspace.mentions.count, index + 6)) {
        let base = workspace.mentions[other]
        guard base.origin == .narrative, base.kind != .guaranty else { continue }
        let gap = span(mention.titleTokens.upperBound, base.titleTokens.lowerBound)
        guard !gap.isEmpty, gap.count <= 40, let from = draftOf[index], let to = draftOf[other],
          gap.suffix(4).contains(where: { lexed.word($0) == .under }),
          gap.contains(where: { lexed[$0].key == obligations }), !gap.contains(where: { lexed.kind($0) == .period })
        else { continue }
        add(.guarantees, from, to, rule: "guaranteed", [lexed.place(gap)], &workspace)
      }
    }
  }

  private static let obligations = WordKey("obligations")

  /// "Form of Note (included in Exhibit 4.2)": issued under what is filed there, where securities are issued under that.
  private static func included(_ workspace: inout Workspace) {
    for from in workspace.agreements.indices {
      guard let number = workspace.agreements[from].includedIn else { continue }
      for to in workspace.agreements.indices
      where to != from && workspace.agreements[to].exhibits.contains(number)
        && issues(workspace.agreements[from].kind, under: workspace.agreements[to].kind)
      {
        add(.pursuantTo, from, to, rule: "included_in", workspace.agreements[from].places, &workspace)
      }
    }
  }

  private static func issues(_ instrument: Agreement.Kind, under kind: Agreement.Kind) -> Bool {
    switch kind {
    case .indenture: true
    case .securitiesPurchase, .notePurchase, .stockPurchase, .subscription:
      instrument == .note || instrument == .warrant
    default: false
    }
  }

  static func add(
    _ kind: Relation.Kind, _ from: Int, _ to: Int, rule: String, _ places: [Filing.Place],
    _ workspace: inout Workspace
  ) {
    guard from != to, !workspace.links.contains(where: { $0.from == from && $0.to == to && $0.kind == kind }) else {
      return
    }
    // One tie of change between two agreements: superseding says more than amending.
    if kind == .amends, workspace.links.contains(where: { $0.from == from && $0.to == to && $0.kind == .supersedes }) {
      return
    }
    workspace.links.append(LinkDraft(kind: kind, from: from, to: to, rule: rule, places: Array(places.prefix(3))))
  }
}
