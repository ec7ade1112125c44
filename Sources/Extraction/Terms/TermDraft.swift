internal import DealModel
internal import Filings

/// A term while the graph is being put together.
struct TermDraft {
  var kind: Term.Kind
  /// The number as it stands; nothing for a date, and for digits that are no number.
  var value: String?
  var unit: String?
  /// The words as printed.
  var text: String
  var applies: Term.Applies?
  var rule: String
  var places: [Filing.Place]
  /// Whether the figure is a limit: "up to".
  var isLimit = false
}

/// A term as a rule finds it in a sentence, before it is known to which agreement it belongs.
struct FoundTerm {
  var kind: Term.Kind
  var value: String?
  var unit: String?
  /// The tokens of the words as printed.
  var words: Range<Int>
  /// The tokens that show what the figure measures.
  var evidence: Range<Int>
  var applies: Term.Applies?
  var rule: String
  /// The tokens of digits that are no number.
  var malformed: Range<Int>?
}
