internal import DealModel
internal import Names

/// Reads who has a part under an agreement, told before its title: who acts as agent, who guarantees, who waives what.
struct PartsUnderTitle {
  let lexed: Lexed
  let transactions: TransactionReader

  /// "Tern Securities acted as placement agent under a placement agency agreement", "resigned as trustee under": who has a part under the title.
  func agents(in sentence: Range<Int>, before title: Int) -> PartyList? {
    for at in span(max(sentence.lowerBound, title - PartsUnderTitle.reach), title)
    where PartsUnderTitle.acts.contains(lexed[at].key) {
      guard lexed.word(at + 1) == .as, let role = RolePhraseParser(lexed: lexed).phrase(at: at + 1, before: title),
        var list = transactions.subjects.subject(
          before: transactions.start(of: at, sentence), from: sentence.lowerBound)
      else { continue }
      for index in list.members.indices where list.members[index].roles.isEmpty {
        list.members[index].roles = role.roles
      }
      return list
    }
    return nil
  }

  /// "appointed Tern Trust Company as rights agent under the Rights Agreement": who takes the part, and who gives it.
  func appointed(in sentence: Range<Int>, before title: Int) -> (agent: PartyList, by: PartyList?)? {
    for at in span(max(sentence.lowerBound, title - PartsUnderTitle.reach), title)
    where lexed.word(at) == .appointed || PartsUnderTitle.appoints.contains(lexed[at].key) {
      let list = transactions.lists.list(at: at + 1, before: title)
      guard list.members.count == 1, let agent = list.members.first, case .name(let match) = agent.reference,
        match.form != nil, isPlain(span(list.end, title)),
        agent.roles.contains(.agent) || agent.roles.contains(.trustee)
      else { continue }
      return (
        list, transactions.subjects.subject(before: transactions.start(of: at, sentence), from: sentence.lowerBound)
      )
    }
    return nil
  }

  /// "under the", "to act under": nothing else between who is appointed and the title.
  private func isPlain(_ gap: Range<Int>) -> Bool {
    gap.count <= 6 && gap.allSatisfy { lexed[$0].isWord && lexed.word($0) != .and && lexed.word($0) != .of }
  }

  private static let appoints = WordKeySet(words: "appointing engaged designated")

  /// How far before a title its parts are told.
  private static let reach = 60

  private static let acts = WordKeySet(words: "acted served acts serves resigned")

  /// "guaranteed by Elm Works, LLC pursuant to a Guaranty", "Elm Works, LLC guaranteed the loan under a Guaranty": who
  /// gives it.
  func guarantors(in sentence: Range<Int>, before title: Int) -> PartyList? {
    let near = span(max(sentence.lowerBound, title - PartsUnderTitle.reach), title)
    if let at = near.last(where: { lexed[$0].key == PartsUnderTitle.guaranteed }) {
      if lexed.word(at + 1) == .by {
        let list = transactions.lists.list(at: at + 2, before: title)
        if !list.members.isEmpty { return list }
      } else if !transactions.verbs.isPassive(at),
        let list = transactions.subjects.subject(
          before: transactions.start(of: at, sentence), from: sentence.lowerBound)
      {
        return list
      }
    }
    return nil
  }

  /// "Tern Bank waived the Company's default under the Loan Agreement", "Harrow Mills obtained a waiver from Tern Bank under":
  /// who does without a right, and for whom.
  func waived(in sentence: Range<Int>, before title: Int) -> (subject: PartyList, other: PartyList)? {
    for at in span(max(sentence.lowerBound, title - PartsUnderTitle.reach), title) {
      var verb = at
      var other: PartyList?
      if lexed[at].key == PartsUnderTitle.waived, !transactions.verbs.isPassive(at) {
        other = transactions.lists.list(at: at + 1, before: title)
      } else if PartsUnderTitle.waivers.contains(lexed[at].key),
        let got = span(max(sentence.lowerBound, at - 4), at).last(where: {
          PartsUnderTitle.gets.contains(lexed[$0].key)
        })
      {
        verb = got
        other = span(at + 1, min(title, at + 12)).first { lexed.word($0) == .from }
          .map { transactions.lists.list(at: $0 + 1, before: title) }
      }
      guard let other, other.members.count == 1, !span(at, title).contains(where: { lexed.word($0) == .which }),
        let subject = transactions.subjects.subject(
          before: transactions.start(of: verb, sentence), from: sentence.lowerBound)
      else { continue }
      return (subject, other)
    }
    return nil
  }

  private static let waived = WordKey("waived")
  private static let waivers = WordKeySet(words: "waiver waivers consent")
  private static let gets = WordKeySet(words: "received obtained secured")
  private static let guaranteed = WordKey("guaranteed")
}
