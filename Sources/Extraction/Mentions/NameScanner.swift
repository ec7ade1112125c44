internal import DealModel
internal import Filings
internal import Names

/// Finds organisations by their legal form all over the main document, and the terms defined for them.
struct NameScanner {
  let lexed: Lexed
  private let lists: PartyListParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    lists = PartyListParser(lexed)
  }

  /// Enters every name with a legal form, and every name that a term is defined for.
  func scan(_ range: Range<Int>, _ workspace: inout Workspace) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard lexed[at].isCapital || lexed[at].kind == .number, lexed.word(at) != .the || lexed[at + 1].isCapital,
        let match = lists.names.name(at: at, before: range.upperBound)
      else {
        at += 1
        continue
      }
      enter(match, range, &workspace)
      at = max(match.range.upperBound, at + 1)
    }
  }

  private func enter(_ match: NameMatch, _ range: Range<Int>, _ workspace: inout Workspace) {
    let text = lexed.string(match.range)
    let described = lists.list(at: match.range.lowerBound, before: min(range.upperBound, match.range.upperBound + 80))
    let member = described.members.first
    let definitions = (member?.range == match.range ? member?.definitions ?? [] : []).filter { !$0.isAgreement(lexed) }
    let isNamed = match.hasStrongForm
      || !definitions.isEmpty && (Lexicon.isOrganisation(text) || PersonNames.likeness(text) > 0.5)
    guard isNamed else { return }
    let index = workspace.registry.intern(
      text, form: match.form, place: lexed.place(match.range), rule: "legal_form")
    for definition in definitions {
      workspace.registry.define(definition.term, as: [index], at: lexed.place(definition.tokens))
    }
    guard let member, member.range == match.range else { return }
    if let jurisdiction = member.jurisdiction {
      workspace.registry.update(index) { if $0.jurisdiction == nil { $0.jurisdiction = jurisdiction } }
    }
    workspace.descriptions.append(Description(entity: index, member: member, place: lexed.place(match.range)))
  }
}

/// What stands after a name: whose subsidiary it is, what it was called before, whom it succeeds.
struct Description {
  var entity: Int
  var member: PartyMember
  var place: Filing.Place
}
