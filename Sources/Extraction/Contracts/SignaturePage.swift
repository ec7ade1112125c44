internal import Filings
internal import Names

/// The names over the signatures of a contract.
struct SignaturePage {
  let lexed: Lexed
  /// The tokens of the page.
  let range: Range<Int>
  /// Organisations for which somebody signs, and people who sign for themselves.
  private(set) var signers: [NameMatch] = []

  /// The page that the parties of a text sign; nothing where the text has none.
  ///
  /// Forms that are attached to a contract have such pages, too. So the first counts that bears the name of a party,
  /// or any name where no party is known; else the last.
  static func find(in text: Text, document: Int, parties: [[String]]) -> SignaturePage? {
    let offsets = SignatureAnchor.offsets(in: text.bytes)
    for start in offsets.dropLast().prefix(mostPages) {
      let page = SignaturePage(at: start, of: text, document: document)
      if page.isSigned(by: parties) { return page }
    }
    return offsets.last.map { SignaturePage(at: $0, of: text, document: document) }
  }

  private static let mostPages = 6

  private init(at start: Int, of text: Text, document: Int) {
    let end = min(text.bytes.count, start + 14_000)
    self.init(Lexed(document: document, text: text, range: start..<end))
  }

  /// Whether one of the parties signs here, or anybody where none is known.
  private func isSigned(by parties: [[String]]) -> Bool {
    if parties.isEmpty { return !signers.isEmpty }
    return signers.contains { signer in parties.contains(NameFolding.foldedWords(lexed.string(signer.range))) }
  }

  private init(_ lexed: Lexed) {
    self.lexed = lexed
    range = 0..<lexed.count
    read()
  }

  // MARK: Who signs

  /// Reads `NAME By: … Name: … Title: …`, in blocks or in flattened columns.
  private mutating func read() {
    let names = NameParser(lexed: lexed)
    var pending: [NameMatch] = []
    // Signatures that stand in a row with the last one read, each for a name of the row above.
    var beside = 0
    var at = 0
    while at < lexed.count {
      let token = lexed[at]
      guard token.isWord else {
        // "/s/ J. Roe" under a name stands for "By:".
        if isSigned(at), !pending.isEmpty {
          beside = accept(&pending, before: at) - 1
          at = afterSigner(at + 2, names)
        } else {
          at += 1
        }
        continue
      }
      if isBy(at) {
        if pending.isEmpty, let match = signerBehind(at, names) { add(match) }
        _ = accept(&pending, before: at)
        at = afterSigner(at, names)
      } else if isField(at) {
        at = afterField(at, names)
      } else if PreambleWords.isOfficer(token.key) {
        at += 1
      } else if let match = names.name(at: at, before: lexed.count).map({ wholeLine(withoutOffice(printedOnce($0))) }) {
        if match.hasStrongForm && startsLine(match.range.lowerBound, after: pending.last) || isOverSignature(match) {
          pending.append(match)
        } else if beside > 0, isPersonal(at, match) {
          beside -= 1
        } else if pending.isEmpty && isPersonal(at, match) || isInPerson(match) {
          add(match)
        }
        at = max(at + 1, match.range.upperBound)
      } else {
        at += 1
      }
    }
  }

  /// Takes the names that stand right over a signature; says how many.
  private mutating func accept(_ pending: inout [NameMatch], before by: Int) -> Int {
    var limit = by
    var taken: [NameMatch] = []
    for match in pending.suffix(4).reversed() {
      guard limit - match.range.upperBound <= SignaturePage.reach else { break }
      taken.append(match)
      limit = match.range.lowerBound
    }
    for match in taken.reversed() { add(match) }
    pending = []
    return taken.count
  }

  /// How many tokens may stand between a name and its signature: a label, a short name, a description.
  private static let reach = 12

  /// Whether nothing but line ends stand between a name without a strong legal form and "By:" or "/s/".
  private func isOverSignature(_ match: NameMatch) -> Bool {
    var at = match.range.upperBound
    if lexed.kind(at) == .comma, lexed.word(at + 1) == .as {
      // "TERN TRUST COMPANY, as Trustee"
      at = (at..<at + 8).first { lexed.kind($0) == .lineEnd } ?? at
    }
    let end = at
    while at < end + 4, lexed.kind(at) == .lineEnd || lexed.kind(at) == .comma { at += 1 }
    guard isBy(at) || isSigned(at) && match.form != nil else { return false }
    let text = lexed.string(match.range)
    return match.form != nil && match.range.count > 1 || Lexicon.isOrganisation(text)
      || lexed.kind(match.range.lowerBound - 1) == .lineEnd && match.range.count <= 8 && !isRole(match)
  }

  /// Whether a name stands at the start of a line or behind one beside it, and not within a sentence.
  private func startsLine(_ start: Int, after other: NameMatch?) -> Bool {
    if let other, start - other.range.upperBound <= 1 { return true }
    switch lexed.kind(start - 1) {
    case .lineEnd, .tab, .colon, .period, .closeParenthesis, .openParenthesis, .semicolon, .other, .closeQuote, .number:
      return true
    case .word:
      let before = lexed[start - 1]
      return before.word == .of && lexed.word(start - 2) == .behalf || before.word == .the || before.isCapital
    case .comma: return other.map { start - $0.range.upperBound <= 2 } ?? false
    default: return false
    }
  }

  /// Whether a name with a legal form is all that a line holds.
  func standsAlone(_ match: NameMatch) -> Bool {
    var end = match.range.upperBound
    while lexed.kind(end) == .comma || lexed.kind(end) == .colon { end += 1 }
    return match.hasStrongForm && lexed.kind(match.range.lowerBound - 1) == .lineEnd && lexed.kind(end) == .lineEnd
  }

  /// SELLER, THE COMPANY: a label over a signature.
  private func isRole(_ match: NameMatch) -> Bool {
    match.range.allSatisfy {
      RoleTerms.isPartyWord(lexed.word($0)) || RoleTerms.role(of: lexed[$0].key) != nil || lexed.word($0) == .the
        || SignaturePage.fields.contains(lexed[$0].key)
    }
  }

  /// "/s/", "\s\".
  private func isSigned(_ at: Int) -> Bool {
    lexed[at + 1].key == SignaturePage.signs && isStroke(at) && isStroke(at + 2)
  }

  private static let signs = WordKey("s")

  private func isStroke(_ at: Int) -> Bool {
    lexed.kind(at) == .slash
      || lexed.kind(at) == .other && lexed.text.bytes[Int(lexed[at].start)] == UInt8(ascii: "\\")
  }

  /// "/s/ Jane Roe Jane Roe": the name of somebody without what is printed under it.
  private func printedOnce(_ match: NameMatch) -> NameMatch {
    let words = match.range.count
    guard match.form == nil, words > 3 else { return match }
    let first = match.range.lowerBound
    let length = (2...4).first { length in
      length * 2 <= words && (0..<length).allSatisfy { lexed[first + $0].key == lexed[first + length + $0].key }
    }
    return length.map { NameMatch(range: first..<first + $0, form: nil, hasStrongForm: false) } ?? match
  }

  /// A name without the title of whoever signed before it, or the class that it signs for.
  ///
  /// "President Harrow Mills, Inc.", "the several Underwriters TERN & CO. LLC".
  private func withoutOffice(_ match: NameMatch) -> NameMatch {
    if standsAlone(match) { return match }
    let isClass = ClassHeads.isHead(lexed[match.range.lowerBound].key) && match.range.count > 2 && match.hasStrongForm
    guard let office = match.range.dropLast().last(where: isOffice) ?? (isClass ? match.range.lowerBound : nil) else {
      return match
    }
    return NameMatch(
      range: office + 1..<match.range.upperBound, form: match.form, hasStrongForm: match.hasStrongForm)
  }

  /// A name together with the words of its line before it that "and" or "of" ties to it: "HARROW ANNUITY AND LIFE
  /// COMPANY", and with the number that it opens with.
  private func wholeLine(_ match: NameMatch) -> NameMatch {
    guard match.form != nil else { return match }
    let match = toLineEnd(match)
    var start = match.range.lowerBound
    if lexed.kind(start - 1) == .number, lexed.kind(start - 2) == .lineEnd {
      return NameMatch(
        range: start - 1..<match.range.upperBound, form: match.form, hasStrongForm: match.hasStrongForm)
    }
    while match.range.lowerBound - start < 8 {
      let token = lexed[start - 1]
      guard token.isWord, token.isCapital || token.word == .and || token.word == .of, !isOffice(start - 1),
        !isField(start - 1)
      else { break }
      start -= 1
    }
    guard start < match.range.lowerBound, opensBlock(start), lexed[start].isCapital,
      lexed.word(match.range.lowerBound - 1) == .and || lexed.word(match.range.lowerBound - 1) == .of,
      lexed.word(start) != .and, !isField(start)
    else { return match }
    return NameMatch(range: start..<match.range.upperBound, form: match.form, hasStrongForm: match.hasStrongForm)
  }

  /// Whether a block of the page starts at a token: a line, or in flattened text what follows a date or an office.
  private func opensBlock(_ start: Int) -> Bool {
    switch lexed.kind(start - 1) {
    case .lineEnd, .tab, .number: true
    default: isOffice(start - 1)
    }
  }

  /// "HARROW CORPORATION OF AMERICA", "HARROW TRUST 2011-1": a name that goes on to the end of its line.
  private func toLineEnd(_ match: NameMatch) -> NameMatch {
    let end = match.range.upperBound
    guard lexed.word(end) == .of || lexed.kind(end) == .number else { return match }
    var at = end
    while at < end + 6, lexed.kind(at) == .number || lexed[at].isWord && (lexed[at].isCapital || lexed.word(at) == .of)
    {
      at += 1
    }
    guard lexed.kind(at) == .lineEnd else { return match }
    return NameMatch(range: match.range.lowerBound..<at, form: match.form, hasStrongForm: match.hasStrongForm)
  }

  /// "President", "Managing Member", "Authorized Person".
  private func isOffice(_ at: Int) -> Bool {
    if PreambleWords.isOfficer(lexed[at].key) { return true }
    guard SignaturePage.offices.contains(lexed[at].key) else { return false }
    return SignaturePage.ranks.contains(lexed[at - 1].key)
  }

  private static let offices = WordKeySet(words: "member partner manager person representative")
  private static let ranks = WordKeySet(words: "managing general authorized sole senior executive")

  private mutating func add(_ match: NameMatch) {
    let key = NameFolding.fold(lexed.string(match.range))
    guard !signers.contains(where: { NameFolding.fold(lexed.string($0.range)) == key }) else { return }
    if match.form != nil,
      let shorter = signers.firstIndex(where: { key.hasPrefix(NameFolding.fold(lexed.string($0.range)) + " ") }),
      signers[shorter].form == nil
    {
      signers[shorter] = match
      return
    }
    signers.append(match)
  }

  /// "By:", "By /s/", "Per:".
  private func isBy(_ at: Int) -> Bool {
    guard lexed.word(at) == .by || lexed.word(at) == .per, lexed[at].isCapital else { return false }
    return lexed.kind(at + 1) == .colon || lexed.kind(at + 1) == .slash || isUnderscore(at + 1)
  }

  private func isUnderscore(_ at: Int) -> Bool {
    let token = lexed[at]
    guard token.end > token.start else { return false }
    return lexed.text.bytes[Int(token.start)] == UInt8(ascii: "_")
  }

  /// "By: HARROW SECURITIES, INC." over a second "By:": the name of who signs, printed as if it were a signature.
  private func signerBehind(_ by: Int, _ names: NameParser) -> NameMatch? {
    var at = by + 1
    while at < by + 5, !lexed[at].isWord { at += 1 }
    guard let match = names.name(at: at, before: lexed.count), match.hasStrongForm else { return nil }
    var next = match.range.upperBound
    while next < match.range.upperBound + 3, lexed.kind(next) == .lineEnd { next += 1 }
    let isOffice = (max(0, by - 8)..<by).contains { PreambleWords.isOffice(lexed[$0].key) || lexed.word($0) == .its }
    return isBy(next) && !isOffice ? match : nil
  }

  /// Passes over the signature: a general partner that signs for a fund is no party.
  private func afterSigner(_ by: Int, _ names: NameParser) -> Int {
    var at = by + 1
    while at < min(lexed.count, by + 10), !lexed[at].isWord || !lexed[at].isCapital { at += 1 }
    guard let match = names.name(at: at, before: lexed.count) else { return max(at, by + 1) }
    return max(match.range.upperBound, by + 1)
  }

  /// "Name:", "Title:", "Its:", "Date:".
  private func isField(_ at: Int) -> Bool {
    guard lexed[at].isCapital, lexed.kind(at + 1) == .colon else { return false }
    return SignaturePage.fields.contains(lexed[at].key)
  }

  private static let fields = WordKeySet(
    words: "name title its date address attention attn witness dated notary position print source")

  private func afterField(_ field: Int, _ names: NameParser) -> Int {
    let at = field + 2
    // "Source: HARROW MILLS INC, 10-Q, 5/2/2011": what stands at the foot of each page.
    if lexed.word(field) == .source {
      return (at..<at + 16).first { lexed.kind($0) == .lineEnd } ?? at
    }
    guard lexed[at].isCapital, let match = names.name(at: at, before: min(lexed.count, at + 8)), !match.hasStrongForm
    else { return at }
    return max(match.range.upperBound, at)
  }

  /// "Jane Roe, individually", "Jane Roe, in her individual capacity".
  func isInPerson(_ match: NameMatch) -> Bool {
    var at = match.range.upperBound
    while at < match.range.upperBound + 2, lexed.kind(at) == .comma || lexed.kind(at) == .lineEnd { at += 1 }
    if match.range.enumerated().allSatisfy({ lexed[at + $0.offset].key == lexed[$0.element].key }) {
      // "/s/ Jane Roe" over "Jane Roe, individually"
      at += match.range.count
      if lexed.kind(at) == .comma { at += 1 }
    }
    let isIndividual =
      lexed.word(at) == .individually || lexed.matches(at, .an, .individual)
      || lexed.word(at) == .in && lexed.word(at + 2) == .individual
    return isIndividual && PersonNames.likeness(lexed.string(match.range)) >= 0.5
  }

  /// Whether a name stands after /s/ without "By": somebody signs for himself.
  private func isPersonal(_ at: Int, _ match: NameMatch) -> Bool {
    guard at >= 3, isSigned(at - 3), lexed.word(at - 4) != .by,
      lexed.kind(at - 4) != .colon
    else { return false }
    return PersonNames.likeness(lexed.string(match.range)) >= 0.5
      && !match.range.contains { SignaturePage.fields.contains(lexed[$0].key) } && !signsByTitle(match)
  }

  /// "/s/ Jane Roe", "By: Jane Roe", "Title: Treasurer": a further officer who signs for the company above.
  private func signsByTitle(_ match: NameMatch) -> Bool {
    var at = match.range.upperBound
    while at < match.range.upperBound + 3, lexed.kind(at) == .lineEnd { at += 1 }
    guard isBy(at) else { return false }
    return (at + 2..<at + 12).contains { isField($0) && SignaturePage.titles.contains(lexed[$0].key) }
  }

  private static let titles = WordKeySet(words: "title its")
}
