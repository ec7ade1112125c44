internal import DealModel

extension Party.Role {
  /// The word on a line; ``Party/Role/party`` tells nothing that the line does not.
  var word: String? {
    switch self {
    case .party: nil
    case .mergerSub: "merger sub"
    default: rawValue
    }
  }

  /// The word for several.
  var plural: String? {
    switch self {
    case .party: nil
    case .mergerSub: "merger subs"
    default: rawValue + "s"
    }
  }

  /// Whether an arrow leads to who has the role: something is issued or sent to it.
  var receives: Bool {
    self == .holder || self == .addressee
  }
}

/// The words on lines.
enum RoleWords {
  /// The roles of one party, or of several, as the line says them; empty where they tell nothing.
  static func words(_ roles: [Party.Role], several: Bool) -> String {
    roles.compactMap { several ? $0.plural : $0.word }.joined(separator: ", ")
  }
}

extension Relation.Kind {
  /// The word on a line.
  var word: String {
    switch self {
    case .formerly: "formerly"
    default: rawValue.split(separator: "_").joined(separator: " ")
    }
  }
}
