/// Which side of a comparison a picture shows, and what becomes of that which is the same on both.
package struct DiffView: Sendable, Equatable {
  /// What of the two graphs is shown; what is not keeps its place, empty.
  package enum Side: String, Sendable, CaseIterable {
    case both, old, new
  }

  /// How things are drawn that did not change.
  package enum Unchanged: String, Sendable, CaseIterable {
    /// In a grey that can still be read.
    case ghost
    /// Only where something that changed leads to them.
    case hide
    /// As in any picture.
    case full
  }

  package var side: Side
  package var unchanged: Unchanged

  package init(side: Side = .both, unchanged: Unchanged = .ghost) {
    self.side = side
    self.unchanged = unchanged
  }

  /// Whether a thing with this mark is drawn.
  func shows(_ mark: ChangeMark?) -> Bool {
    switch (side, mark) {
    case (.old, .added), (.new, .removed): false
    default: true
    }
  }
}
