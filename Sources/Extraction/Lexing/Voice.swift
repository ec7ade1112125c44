extension Word {
  /// Whether it is a form of "to be", which makes a passive with a participle: "was issued", "are being sold".
  var isFormOfBe: Bool {
    switch self {
    case .be, .been, .being, .was, .were, .is, .are: true
    default: false
    }
  }
}

extension Lexed {
  /// Whether a form of "to be" stands right before a participle: "was granted".
  func isPassive(_ participle: Int) -> Bool { word(participle - 1).isFormOfBe }

  /// Whether a form of "to be" is among the words before a participle: "has been duly acquired".
  func isPassive(_ auxiliaries: Range<Int>) -> Bool { auxiliaries.contains { word($0).isFormOfBe } }
}
