package import DealModel

/// A picture.
package struct Diagram: Sendable, Equatable {
  /// The file.
  package var bytes: [UInt8]
  /// What could not be drawn as the graph says it.
  package var warnings: [Diagnostic]

  package init(bytes: [UInt8], warnings: [Diagnostic]) {
    self.bytes = bytes
    self.warnings = warnings
  }
}
