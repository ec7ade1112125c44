/// A signature under a report: for whom, by whom, in what office, when.
package struct SignatureBlock: Sendable {
  /// The company on whose behalf it is signed, as printed.
  package var company: Filing.Printed<String>?
  package var signatory: Filing.Printed<String>?
  package var title: Filing.Printed<String>?
  /// ISO 8601.
  package var date: Filing.Printed<String>?
  /// The whole block.
  package var place: Filing.Place

  package init(
    company: Filing.Printed<String>? = nil, signatory: Filing.Printed<String>? = nil,
    title: Filing.Printed<String>? = nil, date: Filing.Printed<String>? = nil, place: Filing.Place
  ) {
    self.company = company
    self.signatory = signatory
    self.title = title
    self.date = date
    self.place = place
  }
}
