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
      var candidates = PreambleFinder(lexed).candidates(before: lexed.count)
      if !candidates.contains(where: { $0.score > 8 && $0.form.isSure }),
        let instrument = InstrumentReader(lexed).preamble(before: min(lexed.count, 1200))
      {
        candidates.append(instrument)
      }
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

  private static let memorandum = WordKey("memorandum")

  private static func read(
    _ text: Text, _ lexed: Lexed, _ candidates: [Preamble], _ preamble: Preamble?
  ) -> ContractReading? {
    let named = preamble?.parties.list.members.filter { !$0.isBlank } ?? []
    let page = SignaturePage.find(
      in: text, document: lexed.document, parties: named.map { NameFolding.foldedWords(lexed.string($0.range)) })
    let letter = LetterReader(lexed)
    let salutation = letter.salutation()
    let titles = ContractTitleReader(lexed: lexed)
    var heading = titles.title(of: preamble)
    // What a letter calls itself by stands over its salutation.
    let isMemorandum = heading.map { $0.range.count == 1 && lexed[$0.range.lowerBound].key == memorandum } ?? false
    if isMemorandum || salutation.map({ start in heading.map { $0.range.lowerBound > start } ?? false }) ?? false,
      let subject = titles.subject(over: salutation ?? 0)
    {
      heading = (lexed.string(subject), subject)
    }
    guard let title = heading ?? untitled(preamble, salutation, lexed) else { return nil }
    var reading = ContractReading(title: title.text, titlePlace: lexed.place(title.range))
    if AgreementTitles.kind(ofTitle: reading.title) == .amendment {
      reading.base = AmendedBase(lexed).mention(from: preamble?.start ?? title.range.upperBound).map { ($0, lexed) }
      if let base = reading.base, !ContractTitleReader.namesBase(reading.title) {
        reading.title += " to \(base.mention.title)"
      }
    }
    let isLetter = salutation.map { start in !(preamble.map { letter.holds($0, from: start) } ?? false) } ?? false
    if isLetter, let salutation { reading.parties = letter.parties(from: salutation, page) }
    if !reading.parties.isEmpty {
      reading.hasParties = true
    } else if let preamble {
      reading.parties.append(
        ContractReading.Source(
          lexed: lexed, list: NameVotes(candidates, lexed, page).corrected(preamble.parties.list, lexed),
          rule: preamble.form.rawValue))
      reading.hasParties = preamble.parties.named > 1 && preamble.form != .recital
      reading.isSure = reading.hasParties && preamble.form.isSure
    }
    let unnamed = UnnamedParties(preamble, candidates, page, lexed)
    unnamed.complete(&reading)
    if preamble?.form == .recital { unnamed.keepSigners(&reading) }
    date(&reading, isLetter ? nil : preamble, isLetter ? salutation : nil, page, lexed)
    reading.spellings = spellings(candidates, page, lexed)
    return reading
  }

  /// What a contract that bears no title is called, and the words that show what it is.
  private static func untitled(
    _ preamble: Preamble?, _ salutation: Int?, _ lexed: Lexed
  ) -> (text: String, range: Range<Int>)? {
    if let salutation, let subject = ContractTitleReader(lexed: lexed).subject(over: salutation) {
      return (lexed.string(subject), subject)
    }
    if let salutation { return ("Letter Agreement", salutation..<salutation + 1) }
    guard let preamble, preamble.form.isSure || preamble.form == .cover,
      preamble.parties.named > 1 || preamble.parties.named == 1 && lexed.word(preamble.start) == .this
    else { return nil }
    return ("Agreement", preamble.start..<preamble.start + 1)
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
    _ reading: inout ContractReading, _ preamble: Preamble?, _ salutation: Int?, _ page: SignaturePage?, _ lexed: Lexed
  ) {
    let reader = ContractDateReader(lexed)
    let onFirstPages =
      preamble.map { reader.date(of: $0) } ?? salutation.map { reader.letter(before: $0) }
      ?? reader.heading(before: 600)
    if let found = onFirstPages {
      set(found, &reading, lexed)
    } else if let page, let found = ContractDateReader(page.lexed).signed(before: 600) {
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
