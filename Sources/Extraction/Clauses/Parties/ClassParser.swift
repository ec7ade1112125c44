internal import Names

/// Reads classes whose members are not named: "the lenders party thereto", "the various entities and individuals
/// affiliated with X listed on the signature pages thereto", "a syndicate of lenders".
struct ClassParser {
  let lexed: Lexed

  /// The class that starts at a token, as far as its words go.
  func collective(at start: Int, before limit: Int) -> Range<Int>? {
    if let one = unnamedOne(at: start, before: limit) ?? eachOne(at: start, before: limit)
      ?? eachOfficer(at: start, before: limit) ?? holders(at: start)
    {
      return one
    }
    var at = start
    var quantified = false
    var determined = false
    var isOwned = false
    scan: while at < limit, at < start + 5 {
      switch lexed.word(at) {
      case .the, .such:
        determined = true
      case .its, .their, .our:
        determined = true
        isOwned = true
      case .certain, .various, .several, .other, .others, .each, .all, .any, .additional, .following:
        quantified = true
      case .of where quantified || determined:
        break
      case .a where isGroupNoun(at + 1) && lexed.word(at + 2) == .of:
        at += 2
        quantified = true
      case .each where lexed.word(at + 1) == .of:
        at += 1
      default:
        guard at == start, isCount(at) else { break scan }
        quantified = true
      }
      at += 1
    }
    guard let head = head(from: at, isDetermined: quantified || determined, before: limit) else { return nil }
    // "the Company's officers and directors"
    let owner = span(start, min(head, start + 3)).first { lexed[$0].isPossessive && lexed[$0].isCapital }
    isOwned = isOwned || owner != nil && !lexed[head].isCapital
    let isKin =
      lexed.kind(start - 1) != .comma && managed(head, before: limit) != nil
      || head == start
        && (isKinOfNamed(head)
          || ClassHeads.holdsSecurities(lexed[head].key) && (lexed.word(head + 1) == .of || isHolding(head + 1))
            && securitiesEnd(head + 2, before: limit) != nil)
    let isDefined = isDefinedKind(start, head)
    guard quantified || determined || isKin || isDefined || isQualifierAfter(head + 1) else { return nil }
    let end = tail(after: head, before: limit)
    // "the Lenders" and "such entities" alone stand for what was named or defined.
    let hasTail = end > head + 1
    let isWhole =
      hasTail
      || !lexed[head].isCapital
        && (ClassHeads.standsAlone(lexed[head].key)
          || head > start + 1 && lexed.word(head + 1) == .under && ClassHeads.holdsSecurities(lexed[head].key))
    return quantified || isWhole || isOwned || isDefined ? span(start, end) : nil
  }

  /// "institutional investors (the "Investors")": a kind of investor or lender that a term is defined for.
  private func isDefinedKind(_ start: Int, _ head: Int) -> Bool {
    guard head > start, ClassHeads.isCounted(lexed[head].key), lexed.kind(head + 1) == .openParenthesis else {
      return false
    }
    let quote = lexed.word(head + 2) == .the || lexed.word(head + 2) == .collectively ? head + 3 : head + 2
    return lexed.kind(quote) == .openQuote
      && span(start, head).allSatisfy { !lexed[$0].isCapital && ClassHeads.isModifier(lexed[$0].key) }
  }

  /// "affiliates of Elm, Inc.", "stockholders of Elm": a class by whose it is, without an article.
  private func isKinOfNamed(_ head: Int) -> Bool {
    guard lexed.word(head + 1) == .of, lexed[head + 2].isCapital else { return false }
    switch lexed.word(head) {
    case .affiliates, .subsidiaries, .stockholders, .shareholders: return true
    default: return false
    }
  }

  /// "entities managed by Elm Capital, LLC", "funds affiliated with Elm", "funds directly or indirectly managed by": the
  /// token after whoever stands behind them.
  private func managed(_ head: Int, before limit: Int) -> Int? {
    var at = head + 1
    while at < head + 4, ClassParser.ways.contains(lexed[at].key) { at += 1 }
    guard !lexed[head].isCapital, ClassParser.standing.contains(lexed[at].key),
      lexed.word(at + 1) == .by || lexed.word(at + 1) == .with, lexed[at + 2].isCapital
    else { return nil }
    return NameParser(lexed: lexed).name(at: at + 2, before: limit)?.range.upperBound
  }

  private static let ways = WordKeySet(words: "directly indirectly and or")

  private static let standing = WordKeySet(words: "managed advised affiliated controlled sponsored")

  /// The words that tell one class from another: "lenders" of "the several lenders from time to time party thereto".
  static func key(of name: String) -> String {
    var words = NameFolding.foldedWords(name)
    if let tail = words.firstIndex(where: { tailWords.contains($0) }) { words.removeSubrange(tail...) }
    words.removeAll { openingWords.contains($0) }
    return "class " + words.joined(separator: " ")
  }

  /// The head noun of a class's name.
  static func head(of name: String) -> String? {
    NameFolding.foldedWords(name).first { ClassHeads.isHead(WordKey($0)) }
  }

  private static let tailWords: Set<String> = [
    "party", "parties", "named", "listed", "identified", "signatory", "signatories", "from", "thereto", "therein",
    "hereto",
    "referred", "set", "as", "defined", "who",
  ]
  private static let openingWords: Set<String> = [
    "the", "a", "an", "certain", "various", "several", "each", "all", "any", "of", "syndicate", "group", "additional",
  ]

  /// "syndicate", "group", "number".
  private func isGroupNoun(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .syndicate, .group, .number: true
    default: false
    }
  }

  /// The head noun of the class: a plural of a party word, after up to three modifiers.
  private func head(from start: Int, isDetermined: Bool, before limit: Int) -> Int? {
    var at = start
    var head: Int?
    // "the Documentation Agents named therein": capital words of a defined class, which the words after it show.
    var isDefined = false
    var reach = start + 6
    while at < limit, at < reach {
      let token = lexed[at]
      guard token.isWord else { break }
      if ClassHeads.isHead(token.key) {
        // "the Stockholders' Representatives"
        if token.isPossessive, lexed[at + 1].key == ClassHeads.representatives { return at + 1 }
        head = at
        // "entities and individuals", "banks and other financial institutions".
        if lexed.word(at + 1) == .and || lexed.word(at + 1) == .or {
          var next = at + 2
          while next < at + 5, lexed[next].isWord, !lexed[next].isCapital, !ClassHeads.isHead(lexed[next].key),
            lexed.word(next) != .with
          {
            next += 1
          }
          if ClassHeads.isHead(lexed[next].key), !lexed[next].isCapital {
            at = next
            reach = at + 6
            continue
          }
        }
        if let next = enumeration(after: at) {
          at = next
          reach = at + 6
          continue
        }
        // "subsidiary borrowers", "financial institutions".
        if ClassHeads.isHead(lexed[at + 1].key) {
          at += 1
          continue
        }
        return isDefined && !isQualifierAfter(at + 1) ? nil : head
      }
      if token.isPossessive, token.isCapital, at < start + 5, ClassHeads.isHead(lexed[at + 1].key) {
        at += 1
        continue
      }
      if token.isPossessive { return nil }
      if token.isCapital, !ClassHeads.isModifier(token.key) {
        guard isDetermined, token.word != .the else { return nil }
        isDefined = true
      }
      switch token.word {
      case .and where at > start && ClassHeads.isModifier(lexed[at - 1].key) && !lexed[at + 1].isCapital: break
      case .and, .of, .to, .in, .a, .an, .the, .by, .with, .as: return nil
      default: break
      }
      at += 1
    }
    return head
  }

  /// The last head before "and" in "banks, financial institutions and other institutional lenders party thereto":
  /// classes that one article stands before.
  private func enumeration(after head: Int) -> Int? {
    var at = head
    while lexed.kind(at + 1) == .comma, let next = headOfKind(from: at + 2) {
      at = next
      guard lexed.word(at + 1) == .and || lexed.word(at + 1) == .or else { continue }
      guard let last = headOfKind(from: at + 2), isQualifierAfter(last + 1) else { return nil }
      return at
    }
    return nil
  }

  /// A head in lower case after up to three modifiers.
  private func headOfKind(from start: Int) -> Int? {
    for at in span(start, start + 4) {
      let token = lexed[at]
      guard token.isWord, !token.isCapital else { return nil }
      if ClassHeads.isHead(token.key) { return at }
      guard ClassHeads.isModifier(token.key) else { return nil }
    }
    return nil
  }

  /// "two accredited investors", "11 lenders": a count before a class of those who give money.
  private func isCount(_ at: Int) -> Bool {
    let token = lexed[at]
    guard token.kind == .number && token.end - token.start <= 3 || ClassHeads.isCount(token.key) else { return false }
    for next in span(at + 1, at + 5) {
      guard lexed[next].isWord, !lexed[next].isPossessive else { return false }
      if ClassHeads.isCounted(lexed[next].key) { return true }
      guard ClassHeads.isModifier(lexed[next].key) else { return false }
    }
    return false
  }

  func isQualifierAfter(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .party, .named, .listed, .identified, .signatory: true
    case .from: lexed.word(at + 1) == .time
    default: lexed.kind(at) == .openParenthesis && lexed.matches(at + 1, .as, .defined)
    }
  }

  /// The words after the head that belong to the class, up to "thereto", "therein" and the like.
  private func tail(after head: Int, before limit: Int) -> Int {
    if let end = managed(head, before: limit) { return qualifierEnd(from: end, before: limit) ?? end }
    var at = head + 1
    if lexed.kind(at) == .comma, lexed.word(at + 1) == .if { return at }
    // "the stockholders who" before their verb.
    if lexed.word(at) == .who || lexed.word(at) == .that, at + 1 >= limit { return at }
    switch lexed.word(at) {
    case .party, .parties, .named, .listed, .identified, .signatory, .signatories, .from, .thereto, .therein, .hereto,
      .affiliated, .who, .that, .referred, .defined, .set:
      break
    case .of:
      // "holders of the Company's 8% Notes due 2035"
      if ClassHeads.holdsSecurities(lexed[head].key),
        let owner = span(at + 1, min(limit, at + 7)).first(where: { lexed[$0].isPossessive }),
        span(at + 1, owner).allSatisfy({ lexed[$0].isWord && (lexed[$0].isCapital || lexed.word($0) == .the) }),
        let end = securitiesEnd(owner + 1, before: limit)
      {
        return qualifierEnd(from: end, before: limit) ?? end
      }
      // "certain subsidiaries of Elm, Inc. named therein"
      let parser = NameParser(lexed: lexed)
      if let owner = parser.name(at: at + 1, before: limit) {
        let end = owner.range.upperBound
        return qualifierEnd(from: end, before: limit) ?? end
      }
      if lexed.word(at + 1) == .the, lexed[at + 2].isCapital || RoleTerms.isPartyWord(lexed.word(at + 2)) {
        return qualifierEnd(from: at + 3, before: limit) ?? at + 3
      }
      return ClassHeads.holdsSecurities(lexed[head].key) ? securitiesEnd(at + 1, before: limit) ?? at : at
    case .as where lexed.word(at + 1) == .defined:
      break
    default:
      if isHolding(at), ClassHeads.holdsSecurities(lexed[head].key) {
        return securitiesEnd(at + 1, before: limit) ?? at
      }
      if lexed.kind(at) == .openParenthesis, lexed.word(at + 1) == .as, lexed.word(at + 2) == .defined,
        let close = lexed.closing(at, before: limit)
      {
        return close + 1
      }
      return at
    }
    if let end = qualifierEnd(from: at, before: limit) {
      return end + 4 <= limit && lexed.matches(end, .from, .time, .to, .time) ? end + 4 : end
    }
    // "the lenders party to the Company's Credit Agreement": the agreement is no part of the name.
    if lexed.word(at) == .party || lexed.word(at) == .parties, lexed.word(at + 1) == .to { return at }
    // No closing word: up to the comma.
    while at < limit, lexed[at].isWord || lexed[at].kind == .number, lexed.word(at) != .and, lexed.word(at) != .dated {
      at += 1
    }
    return at
  }

  /// "lenders holding a majority of the loans".
  private func isHolding(_ at: Int) -> Bool { lexed[at].key == ClassParser.holding }

  private static let holding = WordKey("holding")
  private static let outstanding = WordKey("outstanding")

  /// The token after what holders and lenders hold: "its $2,000,000 aggregate principal amount of 8% Notes due 2035".
  func securitiesEnd(_ start: Int, before limit: Int) -> Int? {
    for at in span(start, min(limit, start + 20)) {
      let token = lexed[at]
      switch token.kind {
      case .word:
        switch token.word {
        case .with, .to, .by, .from, .who, .that, .which, .and, .pursuant, .under, .have, .has: return nil
        default: break
        }
        guard ClassHeads.isSecurity(token.key), !(lexed[at + 1].isCapital && lexed[at + 1].isWord) else { continue }
        guard lexed.word(at + 1) == .due else {
          return lexed[at + 1].key == ClassParser.outstanding ? at + 2 : at + 1
        }
        if let date = DateParser(lexed: lexed).date(at: at + 2, before: limit) { return date.end }
        return lexed.kind(at + 2) == .number ? at + 3 : at + 1
      case .number, .dollar, .percent, .dash: continue
      default: return nil
      }
    }
    return nil
  }

  /// The token after "thereto", "therein", "hereto", or a schedule's number; names with commas may lie before it.
  func qualifierEnd(from start: Int, before limit: Int) -> Int? {
    switch lexed.word(start) {
    case .party, .parties, .named, .listed, .identified, .signatory, .signatories, .from, .thereto, .therein, .hereto,
      .affiliated, .who, .that, .referred, .defined, .set, .as:
      break
    default: return nil
    }
    var at = start
    while at < min(limit, start + 40) {
      switch lexed.word(at) {
      case .thereto, .therein, .hereto, .herein, .thereof, .hereof, .thereunder:
        return at + 1
      case .among, .between, .dated, .entered, .pursuant: return nil
      case .schedule, .annex, .exhibit:
        if lexed.word(at + 2) == .thereto || lexed.word(at + 2) == .hereto { return at + 3 }
        if lexed.word(at + 2) == .to || lexed.word(at + 2) == .of { break }
        return at + 2
      default: break
      }
      if lexed.kind(at) == .semicolon || lexed.kind(at) == .period { return nil }
      at += 1
    }
    return nil
  }
}
