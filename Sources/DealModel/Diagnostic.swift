/// Something wrong with the input, or read with reserve.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  public var severity: Severity
  /// A stable identifier, such as `malformed_number`.
  public var code: String
  /// What happened, for a person.
  public var message: String
  /// Where in the filing.
  public var evidence: [Evidence]

  /// Creates a diagnostic.
  public init(severity: Severity, code: String, message: String, evidence: [Evidence] = []) {
    self.severity = severity
    self.code = code
    self.message = message
    self.evidence = evidence
  }

  /// How much a diagnostic matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// Something could not be read.
    case error
    /// Something was read with reserve.
    case warning
    /// Something worth knowing.
    case note
  }
}
