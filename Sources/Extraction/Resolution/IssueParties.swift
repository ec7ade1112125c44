internal import DealModel
internal import Filings

/// Gives an agreement that names no parties those of the sale that was made under it: "X sold shares to A and B
/// pursuant to a purchase agreement dated D".
enum IssueParties {
  static func add(
    _ workspace: inout Workspace, draftOf: [Int?], issues: [(recipients: [PartyDraft], clause: IssueClause)]
  ) {
    for issue in issues {
      for (index, mention) in workspace.mentions.enumerated() {
        guard mention.origin == .narrative, issue.clause.sentence.contains(mention.titleTokens.lowerBound),
          let draft = draftOf[index], isPurchase(workspace.agreements[draft].kind),
          workspace.agreements[draft].parties.count <= 1,
          follows(mention, workspace.main) || leads(mention, to: issue.clause.verb, workspace.main)
        else { continue }
        add(issue.recipients, to: draft, asRecipient: true, &workspace)
        if let subject = issue.clause.subject {
          var resolver = PartyResolver(lexed: workspace.main)
          add(
            resolver.parties(of: subject, rule: "issue_clause", &workspace.registry), to: draft, asRecipient: false,
            &workspace)
        }
      }
    }
  }

  private static func isPurchase(_ kind: Agreement.Kind) -> Bool {
    switch kind {
    case .securitiesPurchase, .stockPurchase, .notePurchase, .subscription, .assetPurchase: true
    default: false
    }
  }

  /// Whether "pursuant to" or "under" stands before the title.
  private static func follows(_ mention: AgreementMention, _ lexed: Lexed) -> Bool {
    span(max(0, mention.titleTokens.lowerBound - 5), mention.titleTokens.lowerBound).contains {
      lexed.word($0) == .pursuant || lexed.word($0) == .under
    }
  }

  /// Whether the verb stands in the clause that goes on behind a title: "a Purchase Agreement, pursuant to which X sold
  /// its shares to".
  private static func leads(_ mention: AgreementMention, to verb: Int, _ lexed: Lexed) -> Bool {
    var at = mention.clause.upperBound
    if lexed.kind(at) == .comma { at += 1 }
    guard at < verb, verb < at + 20, mention.verb == .entered else { return false }
    return lexed.word(at) == .whereby || lexed.matches(at, .pursuant, .to, .which) || lexed.matches(at, .under, .which)
  }

  private static func add(
    _ parties: [PartyDraft], to draft: Int, asRecipient: Bool, _ workspace: inout Workspace
  ) {
    let known = Set(workspace.agreements[draft].parties.map(\.entity))
    for party in parties where !known.contains(party.entity) {
      var copy = party
      copy.rule = "issue_clause"
      let isShare =
        workspace.agreements[draft].kind == .stockPurchase || workspace.agreements[draft].kind == .assetPurchase
      copy.role = asRecipient ? .purchaser : isShare ? .seller : .issuer
      workspace.agreements[draft].parties.append(copy)
    }
  }
}
