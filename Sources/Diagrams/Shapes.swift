internal import DealModel
internal import Graphviz
internal import Templates

/// How parties, documents and lines are drawn.
enum Shapes {
  /// The shape of a legal form.
  static func attributes(of kind: Entity.Kind, style: PictureStyle) -> Attributes {
    switch kind {
    case .corporation: [:]
    case .limitedPartnership: [.shape: .word("hexagon"), .margin: .pair(-0.04, 0)]
    case .llc: [.style: .word("filled,rounded")]
    case .trust: [.shape: .word("house"), .margin: .pair(0.04, 0.02)]
    case .bank: [.peripheries: .number(2)]
    case .government: [.shape: .word("octagon"), .margin: .pair(0.02, 0)]
    case .person: [.shape: .word("ellipse"), .margin: .pair(0, 0)]
    case .collective: [.style: .word("filled,dashed")]
    case .other: [.style: .word("filled,diagonals")]
    }
  }

  /// What makes the border of a shape dashed.
  static func dashed(_ kind: Entity.Kind?) -> Word {
    switch kind {
    case .llc: "filled,rounded,dashed"
    case .other: "filled,diagonals,dashed"
    default: "filled,dashed"
    }
  }

  /// What makes the registrant stand out.
  static func registrant(_ style: PictureStyle) -> Attributes {
    [
      .penwidth: .number(2), .margin: .pair(0.2, 0.13),
    ]
  }

  /// A document.
  static let instrument: Attributes = [.shape: .word("note"), .margin: .pair(0.12, 0.06)]

  /// A line.
  static func line(_ meaning: Scene.Meaning) -> Attributes {
    switch meaning {
    case .party: [:]
    case .agreement: [.style: .word("dashed"), .penwidth: .number(1.3)]
    case .entity: [.penwidth: .number(0.9)]
    case .office: [.style: .word("dotted"), .penwidth: .number(1.3)]
    }
  }

  /// The head of a line, at the end that the line leads to.
  static func arrow(_ meaning: Scene.Meaning) -> Word? {
    switch meaning {
    case .party(let roles, _, _): roles.contains(where: \.receives) ? "normal" : nil
    case .agreement, .entity: "vee"
    case .office: nil
    }
  }
}
