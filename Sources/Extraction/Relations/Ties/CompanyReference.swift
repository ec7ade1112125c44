/// A company at a place of the text: by name, by defined term, or by a pronoun in the possessive.
struct CompanyReference {
  /// The tokens that refer to it.
  var range: Range<Int>
  /// The first token after brackets behind it.
  var end: Int
  /// Whom it stands for: one company, or those that a term takes in; none for a name that is new.
  var entities: [Int]
  /// "Alder's", "its", "our".
  var isPossessive = false
}
