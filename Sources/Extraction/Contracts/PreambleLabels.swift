internal import Filings
internal import Names

/// What stands before the name of a party: bullets, numbers, labels ("Licensor:"), a blank in place of the name.
extension PreambleMemberParser {
  /// A party that a label opens: "Party B: Harrow Mills, Inc.", "(2) Harrow …".
  func labelled(at start: Int, _ state: State, before limit: Int) -> PartyMember? {
    let isNumber =
      lexed.kind(start) == .openParenthesis
      && (lexed.closing(start, before: min(limit, start + 5)).map { isEnumerator(start, $0) } ?? false)
    if isSection(start), let party = member(at: start, after: .line, state, before: limit) {
      return isDescribed(party, before: limit) ? party : nil
    }
    guard isNumber || isPartyLabel(start, before: limit) else { return nil }
    return member(at: start, after: .line, state, before: limit)
  }

  /// Passes over line ends, bullets, numbers and labels.
  func afterLabels(_ start: Int, _ gap: Gap, before limit: Int) -> Int {
    var at = start
    var hasLabel = false
    while at < limit {
      switch lexed.kind(at) {
      case .lineEnd, .tab, .dash, .colon: at += 1
      case .comma where gap == .opening || gap == .conjunction: at += 1
      case .other where !isUnderscore(at): at += 1
      case .openParenthesis:
        guard let close = lexed.closing(at, before: min(limit, at + 5)), isEnumerator(at, close) else { return at }
        at = close + 1
      case .number
      where lexed.kind(at + 1) == .closeParenthesis
        || lexed.kind(at + 1) == .period
          && (lexed[at + 2].isCapital || lexed.word(at + 2) == .each || lexed.kind(at + 2) == .tab):
        guard lexed[at].end - lexed[at].start <= 2 else { return at }
        at += 2
      // "1.1 Harrow Mills, Inc."
      case .number where isSection(at): at += 1
      case .word:
        if lexed.word(at) == .each || lexed.word(at) == .both, lexed.word(at + 1) == .of {
          at += 2
        } else if lexed.word(at) == .the, lexed.word(at + 1) == .following {
          at += lexed.word(at + 2) == .parties ? 3 : 2
        } else if gap != .comma, gap != .start, lexed.word(at) == .the, lexed[at + 2].isCapital,
          !lexed[at + 1].isCapital,
          PreambleMemberParser.kinds.contains(lexed[at + 1].key)
        {
          // "between the companies Harrow Mills Ltd. and …"
          at += 2
        } else if let end = afterLitigants(at) {
          // "between plaintiff Jane Roe and defendants Harrow Mills, Inc. and John Roe"
          at = end
        } else if lexed.word(at) == .the, let of = (at + 2..<at + 4).first(where: { lexed.word($0) == .of }),
          lexed[of - 1].key == PreambleMemberParser.firm, lexed[of + 1].isCapital
        {
          // "the law firm of Roe, Doe & Poe LLP"
          at = of + 1
        } else if lexed[at].key == PreambleMemberParser.mister, lexed.kind(at + 1) == .slash,
          lexed[at + 2].end - lexed[at + 2].start <= 2
        {
          // "M/s Harrow Mills Pvt. Ltd."
          at += 3
        } else if lexed.word(at) == .and, gap == .opening || lexed.kind(at - 1) == .lineEnd {
          at += 1
        } else if lexed.word(at) == .on, lexed.word(at + 1) == .the || lexed.word(at + 1) == .one {
          guard
            let hand = (at..<min(limit, at + 6)).first(where: {
              lexed[$0].key == PreambleMemberParser.hand || lexed.word($0) == .party
            })
          else { return at }
          at = hand + 1
          if lexed.kind(at) == .comma { at += 1 }
        } else if !hasLabel || lexed.kind(at - 1) == .tab, isRoleLine(at) {
          at += 1
          hasLabel = true
        } else if !hasLabel || lexed.word(at) == .name, let end = label(at: at, before: limit),
          !isOfficeLabel(at, before: limit)
        {
          at = end
          hasLabel = true
        } else {
          return at
        }
      default: return at
      }
    }
    return at
  }

  /// The token behind "plaintiff", "lead plaintiffs" before a name.
  private func afterLitigants(_ at: Int) -> Int? {
    guard !lexed[at].isCapital else { return nil }
    let noun = PreambleMemberParser.litigants.contains(lexed[at].key) ? at : at + 1
    guard PreambleMemberParser.litigants.contains(lexed[noun].key), !lexed[noun].isCapital else { return nil }
    let isName = lexed[noun + 1].isCapital || lexed.word(noun + 1) == .the && lexed[noun + 2].isCapital
    return isName ? noun + 1 : nil
  }

  private static let firm = WordKey("firm")
  private static let litigants = WordKeySet(
    words: "plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents claimant claimants")
  static let hand = WordKey("hand")
  private static let mister = WordKey("m")
  /// What stands before the names of parties without telling more of them.
  private static let kinds = WordKeySet(words: "company companies firm firms corporations")

  /// The token after a label: "Party A:", "Licensor:", "Client Name:".
  func label(at start: Int, before limit: Int) -> Int? {
    // "Source: HARROW MILLS INC, 10-Q": the foot of a page.
    if lexed.word(start) == .source { return nil }
    for at in start..<max(start, min(limit, start + 5)) {
      switch lexed.kind(at) {
      case .colon: return at > start ? at + 1 : nil
      case .slash where at > start: continue
      // "Guarantor(s):"
      case .openParenthesis where at > start && isPlural(at): return lexed.kind(at + 3) == .colon ? at + 4 : nil
      case .word where lexed[at].isCapital || isRoleWord(at) || lexed.word(at) == .of && at > start: continue
      default: return nil
      }
    }
    return nil
  }

  /// "(s)" behind a noun.
  func isPlural(_ open: Int) -> Bool {
    lexed[open + 1].key == PreambleMemberParser.s && lexed.kind(open + 2) == .closeParenthesis
  }

  private static let s = WordKey("s")

  /// "Legal Representative:", "Contact Person:": the label of whoever speaks for a party.
  func isOfficeLabel(_ start: Int, before limit: Int) -> Bool {
    guard let end = label(at: start, before: limit), end - start <= 4 else { return false }
    // "Principal:" of an agency is no "principal place".
    if end - start == 2, PreambleWords.isLabel(lexed[start].key) { return false }
    if (start..<end).contains(where: { lexed.legalForm(at: $0)?.isStrong ?? false }) { return false }
    return (start..<end).contains {
      lexed.word($0) == .representative || PreambleWords.isOfficer(lexed[$0].key)
        || PreambleWords.isAddress(lexed[$0].key) || AddressWords.isAddressWord(lexed[$0].key)
        || PreambleWords.isContact(lexed[$0].key)
    }
  }

  /// "Party B:", "Licensee:", "Client Name:", "Name of Franchisee:".
  func isPartyLabel(_ start: Int, before limit: Int) -> Bool {
    if isMemoLabel(start, before: limit) { return true }
    guard let end = label(at: start, before: limit), !isOfficeLabel(start, before: limit) else { return false }
    return (start..<end - 1).contains {
      lexed.word($0) == .party || isRoleWord($0) && lexed.word($0) != .bank || PreambleWords.isLabel(lexed[$0].key)
    }
  }

  /// A company or a person, and not "All Employees" or "File".
  private func isNamed(_ at: Int) -> Bool {
    guard let name = NameParser(lexed: lexed).name(at: lexed.kind(at) == .tab ? at + 1 : at, before: at + 14) else {
      return false
    }
    return name.form != nil || PersonNames.likeness(lexed.string(name.range)) > 0.5
  }

  /// "TO:" or "FROM:" on a line of a memorandum that has both.
  private func isMemoLabel(_ at: Int, before limit: Int) -> Bool {
    func isLabel(_ at: Int, _ word: Word) -> Bool {
      lexed.word(at) == word && lexed[at].isCapital && lexed.kind(at + 1) == .colon && isEdge(at - 1)
        && isNamed(at + 2)
    }
    return isLabel(at, .to) && span(at, min(limit, at + 30)).contains { isLabel($0, .from) }
      || isLabel(at, .from) && (max(0, at - 30)..<at).contains { isLabel($0, .to) }
  }

  /// Where "Party C:" stands behind further lines with labels: "ID No.: …", "Deposit Bank: …".
  func nextBlock(after start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) != .party else { return nil }
    var at = start
    for _ in 0..<6 {
      guard let end = label(at: at, before: limit), end - at <= 5,
        let line = (end..<max(end, min(limit, end + 40))).first(where: { lexed.kind($0) == .lineEnd })
      else { return nil }
      at = afterLineEnds(line, before: limit)
      if lexed.word(at) == .party, isPartyLabel(at, before: limit) { return at }
    }
    return nil
  }

  /// A line that holds a role and nothing else, over the name of who has it: "Manufacturer", or one of two such
  /// columns.
  private func isRoleLine(_ at: Int) -> Bool {
    isEdge(at - 1) && isEdge(behindColon(at + 1)) && lexed[at].isCapital
      && (RoleTerms.role(of: lexed[at].key) != nil || PreambleWords.isLabel(lexed[at].key))
  }

  /// CLIENT and CONTRACTOR side by side, over the columns of the two.
  func isRoleRow(_ at: Int) -> Bool {
    let tab = behindColon(at + 1)
    return lexed.kind(at - 1) == .lineEnd && lexed.kind(tab) == .tab && lexed.kind(behindColon(tab + 2)) == .lineEnd
      && isRoleLine(at) && isRoleLine(tab + 1)
  }

  /// "BUYER:": the token behind the colon, if there is one.
  private func behindColon(_ at: Int) -> Int { lexed.kind(at) == .colon ? at + 1 : at }

  /// Whether the number of a section stands before a name: "1.1".
  func isSection(_ at: Int) -> Bool {
    guard lexed.kind(at) == .number, lexed[at].end - lexed[at].start <= 4, lexed[at + 1].isCapital else {
      return false
    }
    return lexed.text.bytes[Int(lexed[at].start)..<Int(lexed[at].end)].contains(UInt8(ascii: "."))
  }

  /// Whether a name stands under CLIENT and CONTRACTOR side by side, or under the rule below them.
  func isUnderRoleRow(_ start: Int) -> Bool {
    roleRow(over: start) != nil
  }

  /// The two labels side by side over the line that a name opens.
  private func roleRow(over start: Int) -> (first: Int, second: Int)? {
    var at = start - 1
    while at > 3, isEdge(at) || lexed.kind(at) == .dash || lexed.kind(at) == .colon { at -= 1 }
    let first = lexed.kind(at - 2) == .colon ? at - 3 : at - 2
    return first > 0 && isRoleRow(first) ? (first, at) : nil
  }

  /// The label of the column that a name stands in.
  func columnLabel(over start: Int) -> Int? {
    if let row = roleRow(over: start) { return row.first }
    guard lexed.kind(start - 1) == .tab else { return nil }
    var line = start - 1
    while line > 0, start - line < 24, lexed.kind(line - 1) != .lineEnd { line -= 1 }
    return roleRow(over: line)?.second
  }

  /// The end of a line or of a column.
  private func isEdge(_ at: Int) -> Bool { lexed.kind(at) == .lineEnd || lexed.kind(at) == .tab }

  /// Whether a label stands on a line over a further label: "Dealer: Harrow Garage", "Address: 12 Elm Street".
  func isFormRow(_ start: Int, before limit: Int) -> Bool {
    guard let end = (start..<max(start, min(limit, start + 14))).first(where: { lexed.kind($0) == .lineEnd }) else {
      return false
    }
    return label(at: afterLineEnds(end, before: limit), before: limit) != nil
  }

  func afterLineEnds(_ start: Int, before limit: Int) -> Int {
    var at = start
    while at < limit, lexed.kind(at) == .lineEnd || lexed.kind(at) == .tab { at += 1 }
    return at
  }

  /// (1), (ii), (b): a number before a member.
  func isEnumerator(_ open: Int, _ close: Int) -> Bool {
    guard close == open + 2 else { return false }
    let token = lexed[open + 1]
    let length = token.end - token.start
    if token.kind == .number { return length <= 2 }
    return token.isWord && (length == 1 || length <= 4 && NameWords.isRomanNumeral(token.key))
  }

  /// A blank to be filled in, or words left out in square brackets, in the place of a name.
  func blank(at start: Int, before limit: Int) -> Range<Int>? {
    var at = afterLabels(start, .opening, before: limit)
    let first = at
    if lexed.word(at) == .a || lexed.word(at) == .an || lexed.word(at) == .the { at += 1 }
    if lexed.kind(at) == .openParenthesis, lexed.text.bytes[Int(lexed[at].start)] == UInt8(ascii: "["),
      let close = lexed.closing(at, before: min(limit, at + 12))
    {
      return first..<close + 1
    }
    let mark = at
    while at < limit, isUnderscore(at) || lexed.kind(at) == .dash && at > mark { at += 1 }
    return at > mark ? first..<at : nil
  }

  /// A party that another place of the text names: "the customer identified below ("Customer")".
  func leftOut(at start: Int, before limit: Int) -> Range<Int>? {
    switch lexed.word(start) {
    case .the, .a, .an: break
    default: return nil
    }
    let end = (start + 1..<max(start + 1, min(limit, start + 24))).first {
      lexed.kind($0) == .openParenthesis || !lexed[$0].isWord && lexed.kind($0) != .slash && lexed.kind($0) != .comma
    }
    guard let end, lexed.kind(end) == .openParenthesis,
      let verb = span(start + 2, end).first(where: { PreambleMemberParser.pointing.contains(lexed[$0].key) }),
      (start + 1..<verb).allSatisfy({ !lexed[$0].isCapital || isRoleWord($0) }),
      let close = lexed.closing(end, before: min(limit, end + 40)),
      case .single? = definitions.definitions(open: end, close: close).first?.scope
    else { return nil }
    return start..<close + 1
  }

  /// How a preamble points to the place that names a party.
  private static let pointing = WordKeySet(
    words: "identified named listed described specified set whose signing executing indicated designated shown")

  func isUnderscore(_ at: Int) -> Bool {
    let token = lexed[at]
    guard token.kind == .other || token.kind == .word, token.end > token.start else { return false }
    return lexed.text.bytes[Int(token.start)] == UInt8(ascii: "_")
  }
}
