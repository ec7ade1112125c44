internal import Filings
internal import Names

/// The names over the signatures of a contract.
struct SignaturePage {
  let lexed: Lexed
  /// The tokens of the page.
  let range: Range<Int>
  /// Organisations for which somebody signs, and people who sign for themselves.
  private(set) var signers: [NameMatch] = []

  /// The page at the end of a text; nothing where the text has none.
  static func find(in text: Text, document: Int) -> SignaturePage? {
    guard let start = anchor(text.bytes) else { return nil }
    let end = min(text.bytes.count, start + 14_000)
    let lexed = Lexed(document: document, text: text, range: start..<end)
    return SignaturePage(lexed)
  }

  private init(_ lexed: Lexed) {
    self.lexed = lexed
    range = 0..<lexed.count
    read()
  }

  // MARK: Where the page starts

  /// The last "IN WITNESS WHEREOF", "Very truly yours" or "ACCEPTED AND AGREED", or the first "By:" of the end.
  private static func anchor(_ bytes: [UInt8]) -> Int? {
    var best: Int?
    for phrase in anchors {
      if let found = last(phrase, bytes, from: 0), found > (best ?? -1) { best = found }
    }
    if let best { return best }
    let start = max(0, bytes.count - 6000)
    return first(by, bytes, from: start) == nil ? nil : start
  }

  private static let anchors = ["witness whereof", "truly yours"].map { Array($0.utf8) }
  private static let by = Array("by:".utf8)

  private static func matches(_ phrase: [UInt8], _ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset + phrase.count <= bytes.count else { return false }
    for index in phrase.indices {
      let byte = bytes[offset + index]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte == 0x0A ? 0x20 : byte
      if lower != phrase[index] { return false }
    }
    return true
  }

  private static func last(_ phrase: [UInt8], _ bytes: [UInt8], from low: Int) -> Int? {
    var at = bytes.count - phrase.count
    while at >= low {
      if bytes[at] | 0x20 == phrase[0], matches(phrase, bytes, at) { return at }
      at -= 1
    }
    return nil
  }

  private static func first(_ phrase: [UInt8], _ bytes: [UInt8], from low: Int) -> Int? {
    var at = max(0, low)
    while at + phrase.count <= bytes.count {
      if bytes[at] | 0x20 == phrase[0], matches(phrase, bytes, at) { return at }
      at += 1
    }
    return nil
  }

  // MARK: Who signs

  /// Reads `NAME By: … Name: … Title: …`, in blocks or in flattened columns.
  private mutating func read() {
    let names = NameParser(lexed: lexed)
    var pending: [NameMatch] = []
    var at = 0
    while at < lexed.count {
      let token = lexed[at]
      guard token.isWord else {
        // "/s/ J. Roe" under a name stands for "By:".
        if isSigned(at), !pending.isEmpty {
          accept(&pending, before: at)
          at = afterSigner(at + 2, names)
        } else {
          at += 1
        }
        continue
      }
      if isBy(at) {
        accept(&pending, before: at)
        at = afterSigner(at, names)
      } else if isField(at) {
        at = afterField(at, names)
      } else if PreambleWords.isOfficer(token.key) {
        at += 1
      } else if let match = names.name(at: at, before: lexed.count).map(withoutOffice) {
        if match.hasStrongForm || isOverSignature(match) {
          pending.append(match)
        } else if pending.isEmpty, isPersonal(at, match) {
          add(match)
        }
        at = max(at + 1, match.range.upperBound)
      } else {
        at += 1
      }
    }
  }

  /// Takes the names that stand right over a signature.
  private mutating func accept(_ pending: inout [NameMatch], before by: Int) {
    var limit = by
    var taken: [NameMatch] = []
    for match in pending.suffix(4).reversed() {
      guard limit - match.range.upperBound <= SignaturePage.reach else { break }
      taken.append(match)
      limit = match.range.lowerBound
    }
    for match in taken.reversed() { add(match) }
    pending = []
  }

  /// How many tokens may stand between a name and its signature: a label, a short name, a description.
  private static let reach = 12

  /// Whether nothing but line ends stand between a name without a legal form and "By:".
  private func isOverSignature(_ match: NameMatch) -> Bool {
    var at = match.range.upperBound
    while at < match.range.upperBound + 4, lexed.kind(at) == .lineEnd || lexed.kind(at) == .comma { at += 1 }
    guard isBy(at) else { return false }
    let text = lexed.string(match.range)
    return match.form != nil && match.range.count > 1 || Lexicon.isOrganisation(text)
      || lexed.kind(match.range.lowerBound - 1) == .lineEnd && match.range.count <= 8 && !isRole(match)
  }

  /// SELLER, THE COMPANY: a label over a signature.
  private func isRole(_ match: NameMatch) -> Bool {
    match.range.allSatisfy {
      RoleTerms.isPartyWord(lexed.word($0)) || RoleTerms.role(of: lexed[$0].key) != nil || lexed.word($0) == .the
        || SignaturePage.fields.contains(lexed[$0].key)
    }
  }

  /// "/s/".
  private func isSigned(_ at: Int) -> Bool {
    lexed.kind(at) == .slash && lexed.kind(at + 2) == .slash && lexed[at + 1].key == WordKey("s")
  }

  /// A name without the title of whoever signed before it: "President Harrow Mills, Inc.".
  private func withoutOffice(_ match: NameMatch) -> NameMatch {
    guard let office = match.range.dropLast().last(where: isOffice) else { return match }
    return NameMatch(
      range: office + 1..<match.range.upperBound, form: match.form, hasStrongForm: match.hasStrongForm)
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
    guard lexed[at].isCapital, let match = names.name(at: at, before: min(lexed.count, at + 8)), !match.hasStrongForm
    else { return at }
    return max(match.range.upperBound, at)
  }

  /// Whether a name stands after /s/ without "By": somebody signs for himself.
  private func isPersonal(_ at: Int, _ match: NameMatch) -> Bool {
    guard at >= 3, lexed.kind(at - 1) == .slash, lexed.kind(at - 3) == .slash, lexed.word(at - 4) != .by,
      lexed.kind(at - 4) != .colon
    else { return false }
    return PersonNames.likeness(lexed.string(match.range)) >= 0.5
      && !match.range.contains { SignaturePage.fields.contains(lexed[$0].key) }
  }
}
