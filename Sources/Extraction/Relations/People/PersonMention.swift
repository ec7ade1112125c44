/// A person at a place of the text, with the words set off behind the name.
struct PersonMention {
  /// The index in the ``PersonIndex``.
  var person: Int
  /// The tokens of the name, a form of address with it.
  var name: Range<Int>
  /// The first token that is no part of name, age and description.
  var end: Int
  /// The office that a description tells: "Jane Roe, our Treasurer,".
  var office: OfficePhrase?
  var isPronoun = false
}

/// People in a row: "Jane Roe, John Doe and Ann Poe".
struct PersonGroup {
  var members: [PersonMention]

  var start: Int { members.first?.name.lowerBound ?? 0 }
  var end: Int { members.last?.end ?? 0 }
}
