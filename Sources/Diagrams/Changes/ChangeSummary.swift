internal import DealModel

/// A picture of changes in a few sentences, for who does not see it.
struct ChangeSummary {
  /// So many names are read out of each sort.
  private static let mostNames = 20

  private let subject: Subject
  private let union: Union

  init(_ subject: Subject, _ union: Union) {
    self.subject = subject
    self.union = union
  }

  var words: String {
    let sentences = [ChangeMark.added, .removed, .changed].flatMap { mark in
      [
        sentence(mark, "parties", subject.entities.filter { union.mark(ofEntity: $0.id) == mark }.map(\.name)),
        sentence(mark, "agreements", subject.agreements.filter { union.mark(of: $0) == mark }.map(title)),
        sentence(
          mark, "parts",
          subject.agreements.filter { union.mark(of: $0) != mark || mark == .changed }.flatMap { parts(of: $0, mark) }),
      ].compactMap { $0 }
    }
    return sentences.isEmpty ? "Nothing changed." : sentences.joined(separator: " ")
  }

  private func sentence(_ mark: ChangeMark, _ what: String, _ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let rest = names.count > Self.mostNames ? "; and \(names.count - Self.mostNames) more" : ""
    return "\(mark.word) \(what): \(names.prefix(Self.mostNames).joined(separator: "; "))\(rest)."
  }

  private func title(of agreement: Agreement) -> String {
    agreement.date.map { "\(agreement.title) of \(DateWords.words($0))" } ?? agreement.title
  }

  /// The parts in an agreement that came or went while the agreement did not.
  private func parts(of agreement: Agreement, _ mark: ChangeMark) -> [String] {
    agreement.parties.compactMap { party in
      let key = Union.PartyKey(agreement: agreement.id, entity: party.entity, role: party.role)
      guard union.parties[key] == mark, let entity = subject.position[party.entity] else { return nil }
      let role = party.role.word.map { " as \($0)" } ?? ""
      return "\(subject.entities[entity].name)\(role) in \(agreement.title)"
    }
  }
}
