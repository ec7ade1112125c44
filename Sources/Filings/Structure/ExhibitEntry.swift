/// A row of the exhibit list, with every place where it is printed (Item 7 or 9.01, and the exhibit index).
package struct ExhibitEntry: Sendable {
  /// The number as printed, without footnote marks: `10.1`, `10.16a`.
  package var number: String
  /// The fullest description, white space folded, without footnote marks.
  package var description: String
  /// Where descriptions are printed; the first is the one of ``description``.
  package var places: [Filing.Place]
  /// Whether the row says that the exhibit is incorporated by reference.
  package var isIncorporatedByReference: Bool
  /// The index in ``Filing/documents`` of the attached document.
  package var document: Int?

  package init(
    number: String, description: String, places: [Filing.Place],
    isIncorporatedByReference: Bool = false, document: Int? = nil
  ) {
    self.number = number
    self.description = description
    self.places = places
    self.isIncorporatedByReference = isIncorporatedByReference
    self.document = document
  }
}
