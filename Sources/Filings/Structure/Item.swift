/// An item of the form: its heading, and the text up to the next item, the signatures or the exhibit index.
package struct Item: Sendable {
  /// The number without the word: `5`, `1.01`.
  ///
  /// Items joined in one heading are two items with one body.
  package var number: String
  /// The caption as printed, white space folded, without number and closing full stop.
  package var heading: String?
  /// Number and caption.
  package var headingPlace: Filing.Place
  /// The text under the heading.
  package var body: Filing.Place

  package init(number: String, heading: String?, headingPlace: Filing.Place, body: Filing.Place) {
    self.number = number
    self.heading = heading
    self.headingPlace = headingPlace
    self.body = body
  }
}
