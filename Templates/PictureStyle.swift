/// How a deal picture looks: typefaces, sizes in points, and colours as `0xRRGGBB`.
///
/// Every ink on its fill, and every ink on the paper, has a contrast of at least 4.5 to 1 (WCAG 2.2, level AA
/// of success criterion 1.4.3).
package struct PictureStyle: Sendable, Equatable {
  /// A pair of colours: of lines and small text, and of the surface below.
  package struct Shade: Sendable, Equatable {
    package var ink: UInt32
    package var fill: UInt32

    package init(ink: UInt32, fill: UInt32) {
      self.ink = ink
      self.fill = fill
    }
  }

  /// Sizes of type.
  package struct Sizes: Sendable, Equatable {
    package var title = 18.0
    package var subtitle = 11.0
    package var registrant = 13.0
    package var name = 11.0
    package var detail = 9.0
    package var caption = 8.0

    package init() {}
  }

  /// The shades of agreements, by what they are about.
  package struct Families: Sendable, Equatable {
    package var purchase = Shade(ink: 0x1E6B4C, fill: 0xE6F4EE)
    package var warrants = Shade(ink: 0x85550A, fill: 0xFDF1DC)
    package var rights = Shade(ink: 0x1F5A99, fill: 0xE5EFFA)
    package var governance = Shade(ink: 0x573A9E, fill: 0xF0EAFA)
    package var debt = Shade(ink: 0x9A2F2F, fill: 0xFCEBEA)
    package var merger = Shade(ink: 0x0B5D6B, fill: 0xDFF3F6)
    package var employment = Shade(ink: 0x94266B, fill: 0xFBEAF4)
    package var commercial = Shade(ink: 0x4F5A10, fill: 0xF3F6DA)
    package var other = Shade(ink: 0x475569, fill: 0xEEF2F6)

    package init() {}
  }

  /// The shades of what came, went, changed and stayed between two filings.
  package struct Changes: Sendable, Equatable {
    package var added = Shade(ink: 0x166534, fill: 0xECFDF3)
    package var removed = Shade(ink: 0xB42318, fill: 0xFEF3F2)
    package var changed = Shade(ink: 0x93440A, fill: 0xFFF7E6)
    package var unchanged = Shade(ink: 0x64748B, fill: 0xFFFFFF)

    package init() {}
  }

  /// The typeface, which the layout is measured with.
  package var typeface = "Liberation Sans"
  /// What a viewer may use instead: faces of the same widths first.
  package var fallbacks = ["Arial", "Helvetica", "sans-serif"]
  package var sizes = Sizes()
  package var paper: UInt32 = 0xFFFFFF
  /// Names and figures.
  package var text: UInt32 = 0x1A202C
  /// Words of less weight.
  package var quiet: UInt32 = 0x4A5568
  /// The title, and the registrant's box.
  package var registrant = Shade(ink: 0x1A365D, fill: 0x1A365D)
  /// Words in the registrant's box.
  package var onRegistrant: UInt32 = 0xFFFFFF
  /// Words of less weight in the registrant's box.
  package var quietOnRegistrant: UInt32 = 0xCBD5E0
  /// Parties.
  package var party = Shade(ink: 0x4A5568, fill: 0xFFFFFF)
  /// Frames around parties; the ink is a line only.
  package var frame = Shade(ink: 0xA0AEC0, fill: 0xF7FAFC)
  /// The border of the legend.
  package var rule: UInt32 = 0xCBD5E0
  package var families = Families()
  package var changes = Changes()

  package init() {}

  /// The style that the program comes with.
  package static let standard = PictureStyle()
}
