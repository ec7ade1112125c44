internal import Diagrams

/// Which side of a comparison a picture shows, and what becomes of that which is the same on both.
public struct DiffView: Sendable, Equatable {
  /// What of the two graphs is shown; what is not keeps its place, empty.
  public enum Side: String, Sendable, CaseIterable {
    case both, old, new
  }

  /// How things are drawn that did not change.
  public enum Unchanged: String, Sendable, CaseIterable {
    /// In a grey that can still be read.
    case ghost
    /// Only where something that changed leads to them.
    case hide
    /// As in any picture.
    case full
  }

  /// What is shown.
  public var side: Side
  /// How things are drawn that did not change.
  public var unchanged: Unchanged

  /// Creates a view.
  public init(side: Side = .both, unchanged: Unchanged = .ghost) {
    self.side = side
    self.unchanged = unchanged
  }

  var diagram: Diagrams.DiffView {
    let side: Diagrams.DiffView.Side =
      switch self.side {
      case .both: .both
      case .old: .old
      case .new: .new
      }
    let unchanged: Diagrams.DiffView.Unchanged =
      switch self.unchanged {
      case .ghost: .ghost
      case .hide: .hide
      case .full: .full
      }
    return Diagrams.DiffView(side: side, unchanged: unchanged)
  }
}
