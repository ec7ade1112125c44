internal import Names

/// Reads what is bought: a company by its name, all of its stock, or substantially all of its assets.
enum AcquisitionObject {
  /// The companies bought.
  ///
  /// - Parameters:
  ///   - opening: The first token of the object.
  ///   - allowsName: Whether a name by itself is an object.
  static func targets(after opening: Int, allowsName: Bool, _ sentence: TieSentence) -> [CompanyReference] {
    let found = companies(after: opening, allowsName: allowsName, sentence).filter { !isThing($0, opening, sentence) }
    guard allowsName, let last = found.last, let seller = seller(behind: last.end, sentence) else { return found }
    // "purchased the Elm Hotel from Elm Hotel Associates, LLC": a thing that the seller is named after.
    return found.filter {
      $0.entities != seller.entities || isHeld($0.range.lowerBound, sentence.lexed)
    }
  }

  /// "the assets of Elm": what belongs to a company, and not the company by its name.
  private static func isHeld(_ start: Int, _ lexed: Lexed) -> Bool {
    let of = lexed.word(start) != .the && lexed.word(start - 1) == .the ? start - 2 : start - 1
    return (lexed.word(of) == .of || lexed.word(of) == .in) && isHolding(lexed[of - 1].key)
  }

  /// "from Elm", a few words behind.
  static func seller(behind end: Int, _ sentence: TieSentence) -> CompanyReference? {
    span(end, min(sentence.end, end + 16)).lazy.filter { sentence.lexed.word($0) == .from }
      .compactMap { sentence.reference(at: $0 + 1) }.first
  }

  private static func companies(after opening: Int, allowsName: Bool, _ sentence: TieSentence) -> [CompanyReference] {
    let lexed = sentence.lexed
    let start = skipMeans(opening, sentence)
    if allowsName, let owner = sentence.reference(at: start), let target = sentence.possessed(by: owner) {
      // "its Birch, Inc. and Elm, Inc. subsidiaries"
      let row = target.range.lowerBound == owner.range.upperBound ? sentence.row(startingWith: target) : [target]
      return row.last.map { lexed.word($0.end) } == .subsidiaries ? row : [target]
    }
    if allowsName, let target = sentence.reference(at: start), !target.isPossessive, !target.entities.isEmpty,
      stands(target.end, lexed)
    {
      return sentence.row(startingWith: target).filter { stands($0.end, lexed) }
    }
    if let first = listed(after: start, sentence) { return sentence.row(startingWith: first) }
    var targets: [CompanyReference] = []
    var at = start
    while at < sentence.end, at < start + 160 {
      // "owns all of the shares of Birch, which owns all of the shares of Elm"
      if !targets.isEmpty, lexed.word(at) == .which, lexed.kind(at - 1) == .comma { break }
      if let target = holding(at, from: start, sentence) {
        // "all of the stock of Birch, Inc., Elm Corp. and Alder, LLC"
        targets += [target] + sentence.row(startingWith: target).dropFirst().filter { stands($0.end, lexed) }
      }
      at += 1
    }
    return targets
  }

  /// Skips how a company is bought, and "each of": ", by merger,", "in separate transactions".
  private static func skipMeans(_ start: Int, _ sentence: TieSentence) -> Int {
    let lexed = sentence.lexed
    var at = start
    let means = lexed.kind(at) == .comma ? at + 1 : at
    if lexed.word(means) == .by || lexed.word(means) == .through {
      let noun = lexed.word(means + 1) == .a ? means + 2 : means + 1
      if lexed.word(noun) == .merger { at = lexed.kind(noun + 1) == .comma ? noun + 2 : noun + 1 }
    }
    // "in separate transactions, BIRCH"
    if lexed.word(means) == .in,
      let end = (means + 1..<means + 5).first(where: {
        lexed.word($0) == .transactions || lexed.word($0) == .transaction
      })
    {
      at = lexed.kind(end + 1) == .comma ? end + 2 : end + 1
    }
    if lexed.kind(at) == .colon { at += 1 }
    // "privately held", "publicly traded"
    if adjectives.contains(lexed[at].key) { at += lexed[at + 1].isCapital ? 1 : 2 }
    if lexed.word(at) == .each, lexed.word(at + 1) == .of { at += 2 }
    return sentence.afterNumber(at)
  }

  private static let adjectives = WordKeySet(
    words: "privately publicly closely privately-held publicly-held publicly-traded privately-owned closely-held")

  /// "the following companies: BIRCH", "three companies, BIRCH": the first company of a list.
  private static func listed(after start: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    for at in start + 1..<max(start + 2, min(sentence.end, start + 24)) where isCompanies(lexed[at].key) {
      let mark = Asides.definitions(lexed, from: at + 1, before: sentence.end)
      guard lexed.kind(mark) == .colon || lexed.kind(mark) == .comma, at < start + 6 || isHeld(at, from: start, lexed)
      else { return nil }
      let first = sentence.afterNumber(mark + 1)
      return sentence.references.first { $0.range.lowerBound >= first && $0.range.lowerBound <= first + 2 }
    }
    return nil
  }

  /// "all of the outstanding stock of four companies".
  private static func isHeld(_ noun: Int, from start: Int, _ lexed: Lexed) -> Bool {
    guard let of = (noun - 3..<noun).last(where: { lexed.word($0) == .of }) else { return false }
    return isHolding(lexed[of - 1].key) && isWhole(start..<of, lexed)
  }

  private static func isCompanies(_ key: WordKey) -> Bool { companies.contains(key) }

  private static let companies = WordKeySet(words: "companies businesses corporations entities firms")

  /// Whether a name ends here and does not go on as "Birch common stock".
  private static func stands(_ at: Int, _ lexed: Lexed) -> Bool {
    switch lexed.word(at) {
    case .for, .in, .pursuant, .from, .on, .through, .by, .and, .as, .under, .at, .with, .effective, .to,
      .was, .were, .is, .are, .will, .has, .which, .that, .closed, .completed, .consummated, .became, .located, .upon,
      .described, .having, .expired:
      true
    // "acquired Birch, Inc. The shareholders": the sentence ends with the name.
    case .the, .this, .following, .prior: lexed[at].isCapital && lexed.string(at - 1).hasSuffix(".")
    // "of Boston, Massachusetts"
    case .of: lexed[at + 1].isCapital
    // "all of the shares of Birch, Inc. Elm's obligations"
    case .unknown: !lexed[at].isWord || lexed[at].isPossessive && lexed.string(at - 1).hasSuffix(".")
    default: false
    }
  }

  /// The company whose whole stock or assets a token leads to: "all of the outstanding shares of BIRCH".
  private static func holding(_ at: Int, from start: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    guard let target = sentence.exact(at: at) else { return nil }
    if let owned = sentence.possessed(by: target), lexed.word(at - 1) == .of, isHolding(lexed[at - 2].key),
      isWhole(max(start, at - 20)..<at, lexed)
    {
      // "all of the stock of its wholly owned subsidiary, Birch, Inc."
      return owned
    }
    if target.isPossessive {
      // "all of Birch's outstanding shares"
      let after = target.range.upperBound..<min(sentence.end, target.range.upperBound + 6)
      // "all of its interest in Birch"
      guard let noun = after.first(where: { isHolding(lexed[$0].key) }), lexed.word(noun + 1) != .in,
        lexed.word(noun + 1) != .of || lexed.word(target.range.lowerBound) != .its,
        !isStake(target.range, noun, lexed), !uses.contains(lexed[noun + 1].key)
      else { return nil }
      if isWhole(max(start, at - 6)..<at, lexed) { return target }
      // "all of the outstanding shares of Birch's common stock", "80% of Birch's outstanding shares"
      let of = lexed.word(at - 1) == .the ? at - 2 : at - 1
      guard lexed.word(of) == .of, of > start else { return nil }
      if Shares.isMost(endingAt: of - 1, lexed) { return target }
      guard isHolding(lexed[of - 1].key), !isHeldBySome(noun + 1, lexed) else { return nil }
      return isMost(start..<min(of, start + 6), lexed) || isWhole(max(start, of - 24)..<of, lexed)
        || isMost(soonBehind: noun + 1, sentence) ? target : nil
    }
    var of = at - 1
    if lexed.word(of) == .the { of -= 1 }
    // "the capital stock of each of Birch, Elm and Alder"
    if lexed.word(of) == .of, lexed.word(of - 1) == .each { of -= 2 }
    guard of > start, lexed.word(of) == .of || lexed.word(of) == .in else { return nil }
    // "from the shareholders of Birch all of the outstanding shares"
    if isOwned(target, lexed) {
      let after = target.end..<min(sentence.end, target.end + 12)
      guard (max(start, of - 6)..<of).contains(where: { lexed.word($0) == .from }),
        let all = after.first(where: { lexed.word($0) == .all }),
        (all..<min(sentence.end, all + 10)).contains(where: { isHolding(lexed[$0].key) }),
        !(all..<min(sentence.end, all + 10)).contains(where: { at in
          sentence.references.contains { $0.range.lowerBound == at && $0.entities != target.entities }
        })
      else { return nil }
      return target
    }
    // "all of the outstanding shares of Birch capital stock"
    let isStock = stocks.contains(lexed[target.end].key) && lexed.word(target.end + 1) == .stock
    guard isStock || stands(target.end, lexed) else { return nil }
    // "80% of Birch"
    if lexed.kind(of - 1) == .percent { return Shares.isMost(endingAt: of - 1, lexed) ? target : nil }
    // "all of the outstanding shares (the "Shares") of Birch"
    var noun = of - 1
    if lexed.kind(noun) == .closeParenthesis {
      while noun > start, lexed.kind(noun) != .openParenthesis { noun -= 1 }
      noun -= 1
    }
    // "all of the assets, and assumed certain of the liabilities, of Birch"
    if lexed.kind(noun) == .comma, isAssumed(noun, span(start, noun), lexed) || isHolding(lexed[noun - 1].key) {
      noun -= 1
    }
    // "1,000 shares, representing 60% of the capital stock, of Birch"
    let share = (max(start, of - 24)..<of).first { shareVerbs.contains(lexed[$0].key) }
    if share != nil, lexed.kind(noun) == .comma { noun -= 1 }
    // "acquired control of Birch"
    if lexed[noun].key == control, noun == start { return target }
    guard isHolding(lexed[noun].key), !Shares.isOfClass(max(start, of - 12)..<of, lexed),
      !isMinority(behind: target.end, sentence)
    else { return nil }
    if isMost(behind: target.end, sentence) { return target }
    if isMost(start..<min(of, start + 6), lexed) || share.map({ isMost($0..<of, lexed) }) ?? false { return target }
    // "the valve business of": one of several.
    if parts.contains(lexed[noun].key), noun - start == 2 { return nil }
    if isAssetsAndBusiness(start..<of, lexed) { return target }
    return isWhole(max(start, of - 24)..<of, lexed) ? target : nil
  }

  /// "sold all of its 500 shares": what it holds of another; "all of its outstanding shares" are its own.
  private static func isStake(_ owner: Range<Int>, _ noun: Int, _ lexed: Lexed) -> Bool {
    guard lexed.word(owner.lowerBound) == .its, !wealth.contains(lexed[noun].key) else { return false }
    return span(owner.upperBound, noun).allSatisfy { lexed.word($0) != .outstanding && lexed.word($0) != .issued }
  }

  /// "all of its assets used in the yarn business", "relating to": those of one business.
  private static let uses = WordKeySet(words: "used relating related associated primarily comprising located")
  private static let wealth = WordKeySet(words: "assets properties business businesses operations liabilities deposits")

  /// "of Birch, representing approximately 71% of the outstanding shares", ", or 71% of the".
  private static func isMost(behind end: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    let verb = lexed.kind(end) == .comma || lexed.kind(end) == .openParenthesis ? end + 1 : end
    guard shareVerbs.contains(lexed[verb].key) || lexed.word(verb) == .which || lexed.word(verb) == .or else {
      return tellsShare(behind: sentence.end, lexed)
    }
    let share = (verb + 1..<max(verb + 2, min(sentence.end, verb + 8))).first {
      Shares.percentage(endingAt: $0, lexed) != nil
    }
    return share.map {
      Shares.isMost(endingAt: $0, lexed) && !Shares.isOfClass(span($0, min(sentence.end, $0 + 9)), lexed)
    } ?? false
  }

  /// "of Birch's common stock from Jane Roe, representing 61% of the outstanding shares": whoever sells stands between.
  private static func isMost(soonBehind end: Int, _ sentence: TieSentence) -> Bool {
    let near = span(end, min(sentence.end, end + 14))
    return near.first { shareVerbs.contains(sentence.lexed[$0].key) }.map {
      isMost(behind: $0, sentence)
        && sentence.hasWord([.outstanding, .issued], in: span($0, min(sentence.end, $0 + 12)))
    } ?? false
  }

  /// "of Birch, a 5% stake,", ", representing 12% of": a half or less.
  private static func isMinority(behind end: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    var at = end
    while at < min(sentence.end, end + 6), at == end && !lexed[at].isWord || leads.contains(lexed[at].key) { at += 1 }
    // The number and its sign.
    guard at > end, let share = Shares.percentage(endingAt: at + 1, lexed), share <= 50 else { return false }
    return lexed.word(at + 2) != .of || lexed.word(at + 3) != .which
  }

  private static let leads = WordKeySet(
    words: "a an or its representing constituting comprising about approximately roughly or only being")

  /// "The shares represent 80% of the outstanding common stock": the sentence behind tells it.
  private static func tellsShare(behind end: Int, _ lexed: Lexed) -> Bool {
    let start = lexed.word(end) == .the || lexed.word(end) == .these || lexed.word(end) == .such ? end + 1 : end
    guard start > end, lexed[start].isWord,
      let shares = span(start, start + 3).first(where: { lexed.word($0) == .shares }),
      let verb = span(shares, shares + 4).first(where: { represents.contains(lexed[$0].key) })
    else { return false }
    return span(verb + 1, verb + 7).contains { Shares.isMost(endingAt: $0, lexed) }
  }

  private static let represents = WordKeySet(
    words: "represent represents represented constitute constitutes constituted")

  /// "the assets and business", "the business, operations and assets".
  private static func isAssetsAndBusiness(_ object: Range<Int>, _ lexed: Lexed) -> Bool {
    guard object.count <= 7, object.count > 2, lexed.word(object.lowerBound) == .the else { return false }
    return object.dropFirst().allSatisfy {
      isHolding(lexed[$0].key) || lexed.word($0) == .and || lexed.kind($0) == .comma
    }
  }

  /// "held by Jane Roe": what one of several holds.
  private static func isHeldBySome(_ at: Int, _ lexed: Lexed) -> Bool {
    lexed.word(at + 1) == .by && (lexed.word(at) == .owned || lexed[at].key == held)
  }

  private static let held = WordKey("held")
  private static let control = WordKey("control")
  private static let stocks = WordKeySet(words: "capital common")
  private static let shareVerbs = WordKeySet(words: "representing constituting comprising")
  private static let parts = WordKeySet(words: "business businesses operations properties")

  /// "a controlling interest", "a majority of the shares", "80% of the shares".
  private static func isMost(_ opening: Range<Int>, _ lexed: Lexed) -> Bool {
    opening.contains { majorities.contains(lexed[$0].key) || Shares.isMost(endingAt: $0, lexed) }
  }

  private static let wholes = WordKeySet(words: "entire whole entirety")
  private static let majorities = WordKeySet(words: "majority controlling")

  /// "all", "100%", "substantially all"; "the" right before the noun.
  private static func isWhole(_ range: Range<Int>, _ lexed: Lexed) -> Bool {
    for at in range.reversed() {
      if lexed.word(at) == .all { return true }
      if wholes.contains(lexed[at].key), lexed.word(at - 1) != .not, lexed.word(at - 2) != .not { return true }
      // "each outstanding share of"
      if lexed.word(at) == .each, lexed.word(at + 1) == .outstanding || lexed.word(at + 1) == .issued { return true }
      if lexed.kind(at) == .percent || lexed.word(at) == .percent, lexed.string(at - 1..<at) == "100" { return true }
      if lexed.word(at) == .outstanding, isOutstanding(at, range, lexed) { return true }
      if lexed.kind(at) == .semicolon || lexed.word(at) == .certain && !isAssumed(at, range, lexed) { return false }
    }
    return range.count <= 3 && range.first.map { lexed.word($0) == .the } ?? false
  }

  /// Whether "the shareholders of" stands before a company.
  static func isOwned(_ target: CompanyReference, _ lexed: Lexed) -> Bool {
    let at = target.range.lowerBound
    let of = lexed.word(at) != .the && lexed.word(at - 1) == .the ? at - 2 : at - 1
    return lexed.word(of) == .of && isOwners(lexed.word(of - 1))
  }

  private static func isOwners(_ word: Word) -> Bool {
    switch word {
    case .shareholders, .stockholders, .members, .holders, .shareholder, .stockholder: true
    default: false
    }
  }

  /// "the issued and outstanding shares": all of them, as long as no share of them is told.
  private static func isOutstanding(_ at: Int, _ range: Range<Int>, _ lexed: Lexed) -> Bool {
    var start = at - 1
    while start >= range.lowerBound, lexed.word(start) == .issued || lexed.word(start) == .and { start -= 1 }
    return start >= range.lowerBound && lexed.word(start) == .the && lexed.word(start - 1) != .of
  }

  /// "all of the assets and assumed certain liabilities of": what goes with the whole.
  private static func isAssumed(_ at: Int, _ range: Range<Int>, _ lexed: Lexed) -> Bool {
    (max(range.lowerBound, at - 3)..<at).contains { lexed.word($0) == .assumed || lexed[$0].key == assumption }
  }

  private static let assumption = WordKey("assumption")

  private static func isHolding(_ key: WordKey) -> Bool { holdings.contains(key) }

  private static let holdings = WordKeySet(
    words:
      "stock share shares interests interest securities units equity capital assets properties business businesses operations "
      + "liabilities deposits power stake"
  )
}
