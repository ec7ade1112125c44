internal import Graphviz
internal import Templates

/// The colours and strokes of a thing in a picture, by what happened to it.
struct Paint {
  /// The border, a line, and small words on a document.
  var ink: UInt32
  var fill: UInt32
  var text: UInt32
  /// Words of less weight.
  var quiet: UInt32
  /// The stroke, where it is not that of the shape.
  var width: Double?
  var isDashed = false
  var isStruck = false
  var sign = ""

  /// The paint of a thing in a picture of changes; `ordinary` where there are none to show.
  static func of(
    _ mark: ChangeMark?, in view: DiffView, style: PictureStyle, ordinary: Paint
  ) -> Paint {
    switch mark {
    case nil: return ordinary
    case .unchanged:
      guard view.unchanged != .full else { return ordinary }
      let shade = style.changes.unchanged
      return Paint(ink: shade.ink, fill: shade.fill, text: shade.ink, quiet: shade.ink)
    case .added: return Paint(.added, style.changes.added)
    case .changed: return Paint(.changed, style.changes.changed)
    case .removed:
      var paint = Paint(.removed, style.changes.removed)
      paint.isDashed = true
      paint.isStruck = true
      return paint
    }
  }

  init(ink: UInt32, fill: UInt32, text: UInt32, quiet: UInt32) {
    self.ink = ink
    self.fill = fill
    self.text = text
    self.quiet = quiet
  }

  /// The paint of a box in an ordinary picture.
  static func ordinary(_ content: Scene.Content, _ style: PictureStyle) -> Paint {
    switch content {
    case .entity(let card) where card.isRegistrant:
      Paint(
        ink: style.registrant.ink, fill: style.registrant.fill, text: style.onRegistrant,
        quiet: style.quietOnRegistrant)
    case .entity: Paint(style.party, style)
    case .roster: .frame(style)
    case .instrument(let instrument): Paint(instrument.family.shade(in: style), style)
    }
  }

  /// The paint of a frame in an ordinary picture.
  static func frame(_ style: PictureStyle) -> Paint { Paint(style.frame, style) }

  /// The paint of a line in an ordinary picture.
  static func ordinary(_ meaning: Scene.Meaning, _ style: PictureStyle) -> Paint {
    switch meaning {
    case .party(_, _, let instrument): Paint(instrument.family.shade(in: style), style)
    case .agreement, .entity, .office: Paint(ink: style.quiet, fill: style.paper, text: style.text, quiet: style.quiet)
    }
  }

  private init(_ shade: PictureStyle.Shade, _ style: PictureStyle) {
    self.init(ink: shade.ink, fill: shade.fill, text: style.text, quiet: style.quiet)
  }

  private init(_ mark: ChangeMark, _ shade: PictureStyle.Shade) {
    self.init(ink: shade.ink, fill: shade.fill, text: shade.ink, quiet: shade.ink)
    width = 2.2
    sign = mark.sign
  }

  /// A name with the sign before it.
  func signed(_ name: String) -> String { sign.isEmpty ? name : "\(sign) \(name)" }
}

extension PictureStyle.Changes {
  /// The shade of a mark.
  subscript(mark: ChangeMark) -> PictureStyle.Shade {
    switch mark {
    case .added: added
    case .removed: removed
    case .changed: changed
    case .unchanged: unchanged
    }
  }
}
