internal import DealModel
internal import Filings
internal import Names

/// Reads the contracts that are attached to a report as exhibits.
///
/// What the report says of an agreement stands; the exhibit's own text adds what it leaves out, with evidence of the
/// exhibit alone. A contract that the report does not name becomes an agreement of its own.
enum AttachedContracts {
  static func read(_ workspace: inout Workspace) {
    for (index, document) in workspace.filing.documents.enumerated() where index != workspace.filing.main {
      guard let number = exhibitNumber(of: document.type), let text = document.text,
        let reading = ContractReader.read(text, document: index)
      else { continue }
      if let target = target(index, number, workspace) {
        workspace.agreements[target].document = index
        complete(target, with: reading, &workspace)
      } else if reading.isSure {
        let parties = ContractEntry.parties(of: reading, &workspace)
        var draft = ContractEntry.draft(reading, parties, document: index)
        draft.exhibits = [number]
        draft.rule = "attached_contract"
        workspace.agreements.append(draft)
      }
    }
  }

  /// "10.1" of EX-10.1; nothing for exhibits that hold no contract.
  private static func exhibitNumber(of type: String?) -> String? {
    guard let type, type.hasPrefix("EX-") else { return nil }
    let number = type.dropFirst(3)
    switch number.prefix(while: \.isNumber) {
    case "1", "2", "4", "10": return String(number)
    default: return nil
    }
  }

  /// The agreement that the report names under the exhibit's number.
  private static func target(_ document: Int, _ number: String, _ workspace: Workspace) -> Int? {
    workspace.agreements.firstIndex { $0.document == document }
      ?? workspace.agreements.firstIndex { $0.document == nil && $0.exhibits.contains(number) }
  }

  // MARK: What the report leaves out

  private static func complete(_ target: Int, with reading: ContractReading, _ workspace: inout Workspace) {
    if workspace.agreements[target].date == nil, let date = reading.date, let place = reading.datePlace {
      workspace.agreements[target].date = date.iso
      workspace.agreements[target].dateRule = .printed
      workspace.agreements[target].places.append(place)
    }
    guard reading.hasParties else { return }
    let found = ContractEntry.parties(of: reading, &workspace)
    let known = workspace.agreements[target].parties
    let hasClass = known.contains { isClass($0, workspace) }
    var added: [PartyDraft] = []
    var confirmed = reading.isSure && known.allSatisfy { isClass($0, workspace) }
    for party in found {
      if let same = known.first(where: { isSame($0.entity, party.entity, workspace) }) {
        confirmed = true
        if same.entity != party.entity { workspace.registry.merge(party.entity, into: same.entity) }
      } else if !(hasClass && isClass(party, workspace)) {
        added.append(party)
      }
    }
    // Another contract may stand under the same number.
    guard confirmed else { return }
    workspace.agreements[target].parties += added
  }

  private static func isClass(_ party: PartyDraft, _ workspace: Workspace) -> Bool {
    workspace.registry.drafts[workspace.registry.resolved(party.entity)].kind == .collective
  }

  /// Whether two names are one but for the spelling of the legal form.
  private static func isSame(_ a: Int, _ b: Int, _ workspace: Workspace) -> Bool {
    let registry = workspace.registry
    let first = registry.resolved(a), second = registry.resolved(b)
    if first == second { return true }
    let one = registry.drafts[first], other = registry.drafts[second]
    guard one.kind == other.kind, one.kind != .person, one.kind != .collective else { return false }
    return core(one.key) == core(other.key)
  }

  /// A folded name without its legal form.
  private static func core(_ key: String) -> String {
    let words = key.split(separator: " ").map(String.init)
    let keys = words.map { WordKey($0) }
    guard let ending = LegalForms.ending(keys, before: keys.count) else { return key }
    return words[..<ending.start].joined(separator: " ")
  }
}
