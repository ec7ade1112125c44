/// What happened to a thing between two graphs, as a picture marks it: by colour, line style and a sign, so that
/// none of them alone has to be seen.
package enum ChangeMark: String, Sendable, CaseIterable {
  case added, removed, changed, unchanged

  /// The sign before a name or a word.
  var sign: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    case .unchanged: ""
    }
  }

  /// The word for it.
  var word: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The mark of what stands for several things: theirs if they agree, else that something in it changed.
  static func common(_ marks: some Sequence<ChangeMark>) -> ChangeMark {
    var common: ChangeMark?
    for mark in marks {
      if let common, common != mark { return .changed }
      common = mark
    }
    return common ?? .unchanged
  }

  /// What happened to the place of a thing: one that only changed stayed where it was.
  var ofPlace: ChangeMark { self == .changed ? .unchanged : self }

  /// Words with the sign before them; in place of none, those given.
  func signed(_ words: String, or other: String? = nil) -> String {
    if sign.isEmpty { return words }
    return "\(sign) \(words.isEmpty ? other ?? "" : words)"
  }
}
