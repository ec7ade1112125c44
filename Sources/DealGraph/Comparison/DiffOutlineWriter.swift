/// Groups changes by what they changed.
struct DiffOutlineWriter {
  private let diff: GraphDiff
  private let old: Side
  private let new: Side

  /// A graph with its parts by their ids.
  private struct Side {
    var names: [String: String]
    var agreements: [String: Agreement]
    /// What an entity is party to, as what.
    var parts: [String: [String]] = [:]

    init(_ graph: Graph) {
      names = Dictionary(graph.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
      agreements = Dictionary(graph.agreements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for agreement in graph.agreements {
        for party in agreement.parties {
          let role = party.role == .party ? "" : " (\(DiffOutlineWriter.words(party.role.rawValue)))"
          parts[party.entity, default: []].append(DiffOutlineWriter.title(agreement.title, agreement.date) + role)
        }
      }
    }
  }

  init(_ diff: GraphDiff, _ old: Graph, _ new: Graph) {
    self.diff = diff
    (self.old, self.new) = (Side(old), Side(new))
  }

  func sections() -> [DiffOutline.Section] {
    let sorts: [(String, Set<Change.Kind>)] = [
      (
        "Agreements",
        [
          .agreementAdded, .agreementRemoved, .agreementRetitled, .agreementRedated, .agreementKind, .partyAdded,
          .partyRemoved, .partyRole, .termAdded, .termRemoved, .termChanged,
        ]
      ),
      ("Parties", [.entityAdded, .entityRemoved, .entityRenamed, .entityKind, .jurisdiction]),
      ("Groups", [.groupAdded, .groupRemoved, .groupRenamed, .memberAdded, .memberRemoved]),
      ("Ties", [.relationAdded, .relationRemoved, .relationChanged]),
    ]
    return sorts.compactMap { title, kinds in
      let changes = diff.changes.filter { kinds.contains($0.kind) }
      return changes.isEmpty ? nil : DiffOutline.Section(title: title, entries: entries(of: changes))
    }
  }

  /// One entry for all changes in one thing: what came, then what went, then what changed.
  private func entries(of changes: [Change]) -> [DiffOutline.Entry] {
    struct Subject: Hashable {
      var old: String?
      var new: String?
    }
    var order: [Subject] = []
    var bySubject: [Subject: [Change]] = [:]
    for change in changes {
      let subject = Subject(old: change.old, new: change.new)
      if bySubject[subject] == nil { order.append(subject) }
      bySubject[subject, default: []].append(change)
    }
    let entries = order.compactMap { bySubject[$0].flatMap(entry) }
    return Change.Effect.allCases.flatMap { effect in entries.filter { $0.effect == effect } }
  }

  private func entry(_ changes: [Change]) -> DiffOutline.Entry? {
    guard let first = changes.first else { return nil }
    switch first.kind {
    case .agreementAdded:
      return agreement(first, first.new.flatMap { new.agreements[$0] }, new)
    case .agreementRemoved:
      return agreement(first, first.old.flatMap { old.agreements[$0] }, old)
    case .entityAdded:
      return party(first, first.new.flatMap { new.parts[$0] })
    case .entityRemoved:
      return party(first, first.old.flatMap { old.parts[$0] })
    case .groupAdded, .groupRemoved:
      let members = first.newValue ?? first.oldValue ?? ""
      return DiffOutline.Entry(
        effect: first.kind.effect, title: first.name, details: [DiffOutline.Detail(effect: nil, text: members)])
    case .relationAdded, .relationRemoved:
      let office = (first.newValue ?? first.oldValue).map { ": \($0)" } ?? ""
      return DiffOutline.Entry(effect: first.kind.effect, title: first.name + office)
    default:
      let date = first.new.flatMap { new.agreements[$0] }?.date
      return DiffOutline.Entry(
        effect: .changed, title: Self.title(first.name, date), details: changes.map(detail))
    }
  }

  private func agreement(_ change: Change, _ agreement: Agreement?, _ side: Side) -> DiffOutline.Entry {
    var entry = DiffOutline.Entry(effect: change.kind.effect, title: Self.title(change.name, agreement?.date))
    guard let agreement else { return entry }
    var roles: [Party.Role] = []
    for party in agreement.parties where !roles.contains(party.role) { roles.append(party.role) }
    entry.details = roles.map { role in
      let names = agreement.parties.filter { $0.role == role }.map { side.names[$0.entity] ?? $0.entity }
      return DiffOutline.Detail(effect: nil, text: "\(Self.words(role.rawValue)): \(names.joined(separator: "; "))")
    }
    entry.details += agreement.terms.map { term in
      DiffOutline.Detail(effect: nil, text: "\(Self.words(term.kind.rawValue)): \(term.text)")
    }
    return entry
  }

  private func party(_ change: Change, _ parts: [String]?) -> DiffOutline.Entry {
    let detail = parts.map { DiffOutline.Detail(effect: nil, text: "in \($0.joined(separator: "; "))") }
    return DiffOutline.Entry(effect: change.kind.effect, title: change.name, details: detail.map { [$0] } ?? [])
  }

  /// A change in something that is there on both sides.
  private func detail(_ change: Change) -> DiffOutline.Detail {
    let part = change.part?.name ?? ""
    let before = printed(change.oldValue, change, change.old.flatMap { old.agreements[$0] })
    let after = printed(change.newValue, change, change.new.flatMap { new.agreements[$0] })
    let arrow = "\(before ?? "not stated") → \(after ?? "not stated")"
    let text =
      switch change.kind {
      case .partyAdded, .partyRemoved:
        part + ((change.newValue ?? change.oldValue).flatMap { $0 == "party" ? nil : " (\(Self.words($0)))" } ?? "")
      case .partyRole: "\(part): \(Self.words(arrow))"
      case .memberAdded, .memberRemoved: part
      case .termAdded, .termRemoved: "\(Self.words(part)): \(after ?? before ?? "")"
      case .termChanged: "\(Self.words(part)): \(arrow)"
      case .agreementRetitled: "title: \(arrow)"
      case .agreementRedated: "date: \(arrow)"
      case .agreementKind, .entityKind: "kind: \(Self.words(arrow))"
      case .entityRenamed, .groupRenamed: "name: \(arrow)"
      case .jurisdiction: "jurisdiction: \(arrow)"
      case .relationChanged: arrow
      default: change.name
      }
    return DiffOutline.Detail(effect: change.kind.effect, text: text)
  }

  /// The value of a change; a figure as the filing prints it.
  private func printed(_ value: String?, _ change: Change, _ agreement: Agreement?) -> String? {
    guard let value, let agreement, let part = change.part?.name else { return value }
    let term = agreement.terms.first { term in
      term.kind.rawValue == part && [term.value, term.unit].compactMap { $0 }.joined(separator: " ") == value
    }
    return term?.text ?? value
  }

  private static func title(_ title: String, _ date: String?) -> String {
    date.map { "\(title), \($0)" } ?? title
  }

  /// The words of an identifier: `price per share` for `price_per_share`.
  private static func words(_ identifier: String) -> String {
    identifier.split(separator: "_", omittingEmptySubsequences: false).joined(separator: " ")
  }
}
