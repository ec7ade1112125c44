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

  /// What makes the registrant stand out.
  static func registrant(_ style: PictureStyle) -> Attributes {
    [
      .fillcolor: .color(Color(style.registrant.fill)), .color: .color(Color(style.registrant.ink)),
      .penwidth: .number(2), .margin: .pair(0.2, 0.13),
    ]
  }

  /// A list of parties.
  static func roster(_ style: PictureStyle) -> Attributes {
    [
      .fillcolor: .color(Color(style.frame.fill)), .color: .color(Color(style.frame.ink)),
    ]
  }

  /// A document.
  static func instrument(_ shade: PictureStyle.Shade) -> Attributes {
    [
      .shape: .word("note"), .margin: .pair(0.12, 0.06), .color: .color(Color(shade.ink)),
      .fillcolor: .color(Color(shade.fill)),
    ]
  }

  /// A line.
  static func line(_ meaning: Scene.Meaning, style: PictureStyle) -> Attributes {
    switch meaning {
    case .party(_, _, let instrument):
      colored(instrument.family.shade(in: style).ink)
    case .agreement:
      colored(style.quiet).merging([.style: .word("dashed"), .penwidth: .number(1.3)]) { $1 }
    case .entity:
      colored(style.quiet).merging([.penwidth: .number(0.9)]) { $1 }
    case .office:
      colored(style.quiet).merging([.style: .word("dotted"), .penwidth: .number(1.3)]) { $1 }
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

  private static func colored(_ ink: UInt32) -> Attributes {
    [.color: .color(Color(ink)), .fontcolor: .color(Color(ink))]
  }
}
