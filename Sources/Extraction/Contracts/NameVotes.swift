internal import Names

/// Sets the ends of names in a preamble by the other pages that print them: cover, labels and signatures.
///
/// Both must print the words. "Nevada 89501 and Harrow Mills, Inc." starts where the signature starts; "Harrow Owner
/// Trust" goes on to "Harrow Owner Trust 2011-A", and "Midwest, Inc." begins at "Harrow Mills, Midwest, Inc.", where
/// the preamble has these words beside it.
struct NameVotes {
  /// The folded words of each name that another page prints.
  private let printed: [[String]]
  /// Those of the signature page, where nothing stands before a name.
  private let signed: [[String]]

  init(_ candidates: [Preamble], _ lexed: Lexed, _ page: SignaturePage?) {
    signed = page.map { page in page.signers.map { NameFolding.foldedWords(page.lexed.string($0.range)) } } ?? []
    var printed = signed
    for candidate in candidates {
      for member in candidate.parties.list.members where !member.isBlank && member.hasForm {
        printed.append(NameFolding.foldedWords(lexed.string(member.range)))
      }
    }
    self.printed = printed.filter { (2...NameVotes.longest).contains($0.count) }
  }

  /// How many words of a name are compared.
  private static let longest = 12

  /// The parties of a preamble with the ends that the other pages show.
  func corrected(_ list: PartyList, _ lexed: Lexed) -> PartyList {
    guard !printed.isEmpty, list.members.count <= 40 else { return list }
    var list = list
    for index in list.members.indices {
      guard case .name(let match) = list.members[index].reference, let range = corrected(match.range, lexed) else {
        continue
      }
      let form = match.form ?? lexed.legalForm(at: range.upperBound - 1)?.kind
      list.members[index].range = range
      list.members[index].reference = .name(NameMatch(range: range, form: form, hasStrongForm: match.hasStrongForm))
    }
    return list
  }

  private func corrected(_ range: Range<Int>, _ lexed: Lexed) -> Range<Int>? {
    let words = NameFolding.foldedWords(lexed.string(range))
    var found: Range<Int>?
    for name in printed where name != words {
      if name.count < words.count, signed.contains(name), words.suffix(name.count).elementsEqual(name) {
        let start = range.first { NameFolding.foldedWords(lexed.string($0..<range.upperBound)) == name }
        if let start, isAddress(range.lowerBound..<start, lexed) { return start..<range.upperBound }
      } else if name.count > words.count, name.starts(with: words) {
        found = found ?? longer(range, name, lexed) { range.lowerBound..<range.upperBound + $0 }
      } else if name.count > words.count, name.suffix(words.count).elementsEqual(words) {
        found = found ?? longer(range, name, lexed) { range.lowerBound - $0..<range.upperBound }
      }
    }
    return found
  }

  /// A stretch around a name that holds the words of a longer one and no bracket.
  private func longer(_ range: Range<Int>, _ name: [String], _ lexed: Lexed, _ grown: (Int) -> Range<Int>) -> Range<
    Int
  >? {
    for step in 1...8 {
      let wider = grown(step)
      guard wider.lowerBound >= 0, wider.upperBound <= lexed.count,
        lexed[wider.lowerBound].isWord || lexed.kind(wider.lowerBound) == .comma,
        !wider.contains(where: { lexed.kind($0) == .openParenthesis || lexed.kind($0) == .lineEnd })
      else { return nil }
      if NameFolding.foldedWords(lexed.string(wider)) == name { return wider }
    }
    return nil
  }

  /// "Nevada 89501 and", "London EC2V 8EA,": the end of an address.
  private func isAddress(_ range: Range<Int>, _ lexed: Lexed) -> Bool {
    range.contains { lexed.kind($0) == .number }
      && range.last.map { lexed.word($0) == .and || lexed.kind($0) == .ampersand || lexed.kind($0) == .comma } == true
  }
}
