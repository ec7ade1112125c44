/// Family names that stand before the given name: "Zhang Wei".
enum FamilyNames {
  /// Whether words are a Chinese name in its own order: a family name, then a given name of one or two syllables.
  static func open(_ words: [String]) -> Bool {
    guard words.count == 2 || words.count == 3, let first = words.first, names.contains(WordKey(first)) else {
      return false
    }
    let syllables = words.dropFirst().map { Self.syllables(Array($0.utf8)) }
    return syllables.allSatisfy { $0 > 0 } && syllables.reduce(0, +) <= 2
  }

  /// How many syllables of the Latin spelling of Chinese a word is; 0 where it is none, or more than two.
  private static func syllables(_ word: [UInt8]) -> Int {
    guard word.count > 1, word.count <= 12, word.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return 0 }
    let lower = word.map { $0 | 0x20 }
    if isSyllable(lower[...]) { return 1 }
    return (1..<lower.count).contains { isSyllable(lower[..<$0]) && isSyllable(lower[$0...]) } ? 2 : 0
  }

  private static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: letters, as: UTF8.self)
    for initial in initials where text.hasPrefix(initial) && finals.contains(String(text.dropFirst(initial.count))) {
      return true
    }
    return alone.contains(text)
  }

  private static let initials = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y",
    "w",
  ]

  private static let finals: Set<String> = [
    "a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "i", "ia", "ian", "iang", "iao", "ie", "in", "ing", "iong",
    "iu", "o", "ong", "ou", "u", "ua", "uai", "uan", "uang", "ue", "ui", "un", "uo",
  ]

  private static let alone: Set<String> = ["ai", "an", "ang", "ao", "en", "er", "ou"]

  /// The most common ones that are no English word: "Sun Capital" is no person.
  private static let names = WordKeySet(
    words:
      "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Ma Zhu Hu Guo Lin Luo Gao Liang Zheng Xie Tang Feng Deng Cao "
      + "Zeng Peng Xiao Cai Tian Yuan Ye Jiang Du Cheng Wei Su Lu Ding Ren Yao Shen Zhong Cui Tan Fu Qian Dai Xia Ouyang"
  )
}
