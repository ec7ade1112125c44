internal import DealModel
internal import Filings
internal import Names

/// Reads what a contract says of itself: its title, its date and its parties, from cover, preamble and signature
/// page.
enum ContractReader {
  /// Reads a text that is a contract; nothing where it has neither title nor parties.
  static func read(_ text: Text, document: Int) -> ContractReading? {
    var length = firstPages
    while true {
      let end = min(text.bytes.count, length)
      let lexed = Lexed(document: document, text: text, range: 0..<end)
      let candidates = PreambleFinder(lexed).candidates(before: lexed.count)
      let preamble = candidates.filter { $0.score > 0 }.max { $0.score < $1.score }
      // A list that runs over the end of what was read is read in full.
      if let preamble, preamble.parties.ending == .limit, end < text.bytes.count {
        length *= 8
        continue
      }
      return read(text, lexed, candidates, preamble)
    }
  }

  /// How much of a text is looked at for its preamble.
  private static let firstPages = 24_000

  private static func read(
    _ text: Text, _ lexed: Lexed, _ candidates: [Preamble], _ preamble: Preamble?
  ) -> ContractReading? {
    let page = SignaturePage.find(in: text, document: lexed.document)
    guard let title = ContractTitleReader(lexed: lexed).title(of: preamble) else { return nil }
    var reading = ContractReading(title: title.text, titlePlace: lexed.place(title.range))
    if AgreementTitles.kind(ofTitle: reading.title) == .amendment {
      reading.base = AmendedBase(lexed).mention(from: preamble?.start ?? title.range.upperBound).map { ($0, lexed) }
      if let base = reading.base, !ContractTitleReader.namesBase(reading.title) {
        reading.title += " to \(base.mention.title)"
      }
    }
    if let preamble {
      reading.parties.append(
        ContractReading.Source(lexed: lexed, list: preamble.parties.list, rule: preamble.form.rawValue))
      reading.hasParties = preamble.parties.named > 1 && preamble.form != .recital
      reading.isSure = reading.hasParties && preamble.form.isSure
    }
    complete(&reading, preamble, candidates, page, lexed)
    date(&reading, preamble, page, lexed)
    reading.spellings = spellings(candidates, page, lexed)
    return reading
  }

  // MARK: Parties that the preamble leaves to other pages

  private static func complete(
    _ reading: inout ContractReading, _ preamble: Preamble?, _ candidates: [Preamble], _ page: SignaturePage?,
    _ lexed: Lexed
  ) {
    let named = preamble?.parties.named ?? 0
    guard named < 2, !(preamble?.parties.hasBlank ?? false), let page else { return }
    let members = page.signers.map { PartyMember(reference: .name($0), range: $0.range) }
    guard members.count > (named == 0 ? 1 : 0) else { return }
    reading.parties.append(
      ContractReading.Source(
        lexed: page.lexed, list: PartyList(members: members, end: page.range.upperBound), rule: "contract_signature"))
  }

  /// Names as covers, other lists and the signature page print them.
  private static func spellings(
    _ candidates: [Preamble], _ page: SignaturePage?, _ lexed: Lexed
  ) -> [ContractReading.Spelling] {
    var found: [ContractReading.Spelling] = []
    for candidate in candidates {
      for member in candidate.parties.list.members where !member.isBlank {
        found.append(
          ContractReading.Spelling(name: lexed.string(member.range), place: lexed.place(member.range)))
      }
    }
    if let page {
      for match in page.signers {
        found.append(
          ContractReading.Spelling(name: page.lexed.string(match.range), place: page.lexed.place(match.range)))
      }
    }
    return found
  }

  // MARK: The date

  private static func date(
    _ reading: inout ContractReading, _ preamble: Preamble?, _ page: SignaturePage?, _ lexed: Lexed
  ) {
    let reader = ContractDateReader(lexed)
    let onFirstPages = preamble.map { reader.date(of: $0) } ?? reader.heading()
    if let found = onFirstPages {
      set(found, &reading, lexed)
    } else if let page, let found = ContractDateReader(page.lexed).last(in: 0..<min(page.lexed.count, 600)) {
      set(found, &reading, page.lexed)
    } else if let found = reader.definition() {
      set(found, &reading, lexed)
    }
  }

  private static func set(_ found: DateParser.Found, _ reading: inout ContractReading, _ lexed: Lexed) {
    reading.date = found.date
    reading.datePlace = Filing.Place(document: lexed.document, range: found.date.range)
  }
}
