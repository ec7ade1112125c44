internal import Names

/// Names of a list that are one: printed twice, or tied by "and".
extension PreambleListParser {
  /// Makes one party of a name that the list prints twice: in a label, and in the sentence below.
  func joinRepeated(_ found: inout PreambleList) {
    guard found.list.members.count > 1 else { return }
    var names: [[String]] = []
    var members: [PartyMember] = []
    for member in found.list.members {
      guard case .name = member.reference else {
        members.append(member)
        names.append([])
        continue
      }
      let name = NameFolding.foldedWords(lexed.string(member.range))
      if let index = names.firstIndex(of: name) {
        members[index].definitions += member.definitions
        members[index].roles += member.roles
      } else {
        members.append(member)
        names.append(name)
      }
    }
    found.list.members = members
  }

  /// Makes one name of two that "and" ties, where the first says nothing of itself while others do: "Harrow Gas and
  /// Electric Company, a Delaware corporation".
  func joinNames(_ found: inout PreambleList) {
    guard found.list.members.count > 2 else { return }
    var at = 0
    while at + 1 < found.list.members.count, found.list.members.count > 2 {
      let first = found.list.members[at], second = found.list.members[at + 1]
      guard case .name(let head) = first.reference, case .name(let tail) = second.reference, head.form == nil,
        first.definitions.isEmpty, tail.form != nil || !second.definitions.isEmpty,
        lexed.word(head.range.upperBound) == .and, tail.range.lowerBound == head.range.upperBound + 1,
        head.range.count <= 4 && !head.range.contains(where: { lexed.word($0) == .of }) || isSchool(head.range),
        PersonNames.likeness(lexed.string(head.range)) < 0.5
      else {
        at += 1
        continue
      }
      var joined = second
      joined.range = head.range.lowerBound..<tail.range.upperBound
      joined.reference = .name(NameMatch(range: joined.range, form: tail.form, hasStrongForm: tail.hasStrongForm))
      found.list.members.replaceSubrange(at...at + 1, with: [joined])
    }
  }

  /// "The Alder University of Science": what "and Technology" goes on with.
  private func isSchool(_ range: Range<Int>) -> Bool {
    guard range.count <= 7, let of = range.last(where: { lexed.word($0) == .of }), of > range.lowerBound else {
      return false
    }
    return Lexicon.jurisdiction(lexed, at: of + 1) == nil && PreambleListParser.schools.contains(lexed[of - 1].key)
  }

  static let schools = WordKeySet(
    words: "university institute college school academy museum ministry department faculty")

  /// Gives the role that a couple's term tells to the one named first, too: "John Roe and Mary Roe, husband and wife (the
  /// "Landlord")".
  func shareCouples(_ found: inout PreambleList) {
    for index in found.list.members.indices.dropLast() where found.list.members[index].definitions.isEmpty {
      let spouse = found.list.members[index + 1]
      guard let term = spouse.definitions.first?.tokens, let last = term.last,
        span(found.list.members[index].range.upperBound, term.lowerBound).contains(where: {
          PreambleListParser.couples.contains(lexed[$0].key)
        }),
        let role = RoleTerms.role(of: lexed[last].key)?.role
      else { continue }
      found.list.members[index].roles = [role]
    }
  }

  private static let couples = WordKeySet(words: "husband wife spouse spouses tenants jointly trustees")
}
