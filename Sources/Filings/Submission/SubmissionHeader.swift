/// What the header of a full submission text file says (`<SEC-HEADER>`, or `<IMS-HEADER>` of the 1990s).
package struct SubmissionHeader: Sendable {
  package var accessionNumber: String?
  package var form: String?
  /// ISO 8601.
  package var filedDate: String?
  /// The conformed period of report, ISO 8601.
  package var period: String?
  /// Descriptions after "ITEM INFORMATION", as printed.
  package var items: [String] = []
  package var filers: [Company] = []
  package var subjectCompanies: [Company] = []

  package init() {}

  package struct Company: Sendable, Hashable {
    package var name: String
    /// Central Index Key, 10 digits as printed.
    package var cik: String?
    package var formerNames: [FormerName] = []
    /// Standard industrial classification as printed.
    package var industry: String?
    package var stateOfIncorporation: String?
    /// `MMDD` as printed.
    package var fiscalYearEnd: String?
    package var employerIdentificationNumber: String?
    package var fileNumbers: [String] = []
    package var businessAddress: String?
    package var mailAddress: String?

    package init(name: String) { self.name = name }
  }

  package struct FormerName: Sendable, Hashable {
    package var name: String
    /// ISO 8601.
    package var changed: String?

    package init(name: String, changed: String? = nil) {
      self.name = name
      self.changed = changed
    }
  }
}
