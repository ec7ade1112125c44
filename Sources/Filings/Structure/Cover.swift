/// The cover page of a report.
package struct Cover: Sendable {
  /// Registrant and co-registrants as printed (exact name as specified in its charter).
  package var registrants: [Filing.Printed<String>] = []
  /// The date of the earliest event reported, ISO 8601.
  package var eventDate: Filing.Printed<String>?
  /// States or countries of incorporation as printed, in the order of ``registrants``.
  package var jurisdictions: [Filing.Printed<String>] = []
  /// Commission file numbers.
  package var fileNumbers: [Filing.Printed<String>] = []
  /// IRS employer identification numbers.
  package var employerIdentificationNumbers: [Filing.Printed<String>] = []
  /// A former name given under "Former name or former address, if changed since last report".
  package var formerName: Filing.Printed<String>?
  /// Securities registered under Section 12(b): title, trading symbol, exchange.
  package var securities: [RegisteredSecurity] = []
  /// The stretch of the main document's text that is the cover.
  package var place: Filing.Place?

  package init() {}

  package struct RegisteredSecurity: Sendable, Hashable {
    package var title: Filing.Printed<String>
    package var symbol: Filing.Printed<String>?
    package var exchange: Filing.Printed<String>?

    package init(
      title: Filing.Printed<String>, symbol: Filing.Printed<String>? = nil,
      exchange: Filing.Printed<String>? = nil
    ) {
      self.title = title
      self.symbol = symbol
      self.exchange = exchange
    }
  }
}
