/// The parties that a preamble names, and how its list ends.
struct PreambleList {
  var list: PartyList
  /// The tokens from the first word of the list to the last of its descriptions.
  var range: Range<Int>
  var ending = Ending.limit
  /// Whether a party is left blank: "and ________ (the "Holder")".
  var hasBlank = false
  /// Whether a party is left to another place: "and the customer named below ("Customer")".
  var leavesOut = false
  /// Whether parties must stand here: behind "between" of "This Agreement".
  var isSure = false
  /// Whether each block names a party: behind PARTIES.
  var isInBlocks = false
  /// Companies that descriptions name, and the terms defined for them: "a subsidiary of Harrow Mills LLC (the "Company")".
  var owners: [(name: PartyMember, term: Definition)] = []
  /// Members that a term is defined for.
  var defined = 0
  /// Members that have a legal form, or of which more is said than their name.
  var described = 0

  /// What stops a list.
  enum Ending {
    /// A heading, or "whereas".
    case recital
    /// A verb: "agree as follows", "is entered into".
    case predicate
    /// The end of a sentence or paragraph.
    case sentence
    /// The end of the text that was looked at.
    case limit
  }

  /// The members that are named.
  var named: Int {
    list.members.count { if case .name = $0.reference { true } else { false } }
  }
}
