/// Something that the narrative says about agreements, in the order of the text.
enum NarrativeEvent {
  /// A clause about an agreement; the index of its mention.
  case agreement(Int)
  /// Securities issued or sold to a list of holders.
  case issue(IssueClause)
  /// Parties that joined an agreement: "became a party to".
  case joining(PartyList, agreement: Int)
}

/// "X issued 20,000 shares to A, B and C": who got securities, outside any title of an agreement.
struct IssueClause {
  var document: Int
  var recipients: PartyList
  var subject: PartyList?
  var sentence: Range<Int>
  var verb: Int
}
