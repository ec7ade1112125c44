internal import Names

/// Reads what is bought: a company by its name, all of its stock, or substantially all of its assets.
enum AcquisitionObject {
  /// The companies bought.
  ///
  /// - Parameters:
  ///   - start: The first token of the object.
  ///   - allowsName: Whether a name by itself is an object.
  static func targets(after start: Int, allowsName: Bool, _ sentence: TieSentence) -> [CompanyReference] {
    let lexed = sentence.lexed
    if allowsName, let owner = sentence.reference(at: start), let target = sentence.possessed(by: owner) {
      return [target]
    }
    if allowsName, let target = sentence.reference(at: start), !target.isPossessive, !target.entities.isEmpty,
      stands(target.end, lexed)
    {
      return sentence.row(startingWith: target).filter { stands($0.end, lexed) }
    }
    var targets: [CompanyReference] = []
    var at = start
    while at < sentence.end, at < start + 160 {
      if let target = holding(at, from: start, sentence) { targets.append(target) }
      at += 1
    }
    return targets
  }

  /// Whether a name ends here and does not go on as "Birch common stock".
  private static func stands(_ at: Int, _ lexed: Lexed) -> Bool {
    switch lexed.word(at) {
    case .for, .in, .pursuant, .from, .on, .through, .by, .and, .as, .under, .at, .with, .effective, .to,
      .was, .were, .is, .are, .will,
      .has:
      true
    case .unknown: !lexed[at].isWord
    default: false
    }
  }

  /// The company whose whole stock or assets a token leads to: "all of the outstanding shares of BIRCH".
  private static func holding(_ at: Int, from start: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    guard let target = sentence.references.first(where: { $0.range.lowerBound == at }) else { return nil }
    if target.isPossessive {
      // "all of Birch's outstanding shares"
      let after = target.range.upperBound..<min(sentence.end, target.range.upperBound + 6)
      guard isWhole(max(start, at - 6)..<at, lexed), after.contains(where: { isHolding(lexed[$0].key) })
      else { return nil }
      return target
    }
    var of = at - 1
    if lexed.word(of) == .the { of -= 1 }
    guard lexed.word(of) == .of || lexed.word(of) == .in, stands(target.end, lexed) else { return nil }
    // "100% of Birch"
    if lexed.kind(of - 1) == .percent { return lexed.string(of - 2..<of - 1) == "100" ? target : nil }
    // "all of the outstanding shares (the "Shares") of Birch"
    var noun = of - 1
    if lexed.kind(noun) == .closeParenthesis {
      while noun > start, lexed.kind(noun) != .openParenthesis { noun -= 1 }
      noun -= 1
    }
    guard isHolding(lexed[noun].key), isWhole(max(start, of - 24)..<of, lexed) else { return nil }
    return target
  }

  /// "all", "100%", "substantially all"; "the" right before the noun.
  private static func isWhole(_ range: Range<Int>, _ lexed: Lexed) -> Bool {
    for at in range.reversed() {
      if lexed.word(at) == .all { return true }
      if lexed.kind(at) == .percent, lexed.string(at - 1..<at) == "100" { return true }
      if lexed.kind(at) == .semicolon || lexed.word(at) == .certain { return false }
    }
    return range.count <= 3 && range.first.map { lexed.word($0) == .the } ?? false
  }

  private static func isHolding(_ key: WordKey) -> Bool { holdings.contains(key) }

  private static let holdings = WordKeySet(
    words:
      "stock shares interests interest securities units equity capital assets properties business businesses operations"
  )
}
