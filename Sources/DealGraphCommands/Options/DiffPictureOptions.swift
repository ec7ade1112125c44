internal import ArgumentParser
internal import DealGraph

/// How changes are drawn.
struct DiffPictureOptions: ParsableArguments {
  /// How things are drawn that did not change.
  enum Unchanged: String, CaseIterable, ExpressibleByArgument {
    case ghost, hide, full

    var view: DiffView.Unchanged {
      switch self {
      case .ghost: .ghost
      case .hide: .hide
      case .full: .full
      }
    }
  }

  @Option(help: "What did not change: in grey, left out, or drawn in full.")
  var unchanged = Unchanged.ghost

  @Flag(
    help: ArgumentHelp(
      "Make two pictures, NAME-old and NAME-new, in which everything stands at the same place."))
  var sideBySide = false

  @Option(help: "Pixels per inch of a PNG.")
  var dpi: Double = 96

  @Flag(help: "Draw those too who are named in a filing but part of no deal.")
  var includeOptional = false

  func validate() throws {
    guard dpi.isFinite, (10...2400).contains(dpi) else {
      throw ValidationError("--dpi takes a number from 10 to 2400")
    }
  }

  /// The sides that pictures are made of.
  var sides: [DiffView.Side] { sideBySide ? [.old, .new] : [.both] }
}
