extension Word {
  /// The forms of "to be" that make a passive with a participle: "was issued", "are being sold".
  static let formsOfBe: Set<Word> = [.be, .been, .being, .was, .were, .is, .are]
}

extension Lexed {
  /// Whether a form of "to be" stands right before a participle: "was granted".
  func isPassive(_ participle: Int) -> Bool { Word.formsOfBe.contains(word(participle - 1)) }

  /// Whether a form of "to be" is among the words before a participle: "has been duly acquired".
  func isPassive(_ auxiliaries: Range<Int>) -> Bool { auxiliaries.contains { Word.formsOfBe.contains(word($0)) } }
}
