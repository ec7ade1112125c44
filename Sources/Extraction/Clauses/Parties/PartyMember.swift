internal import DealModel

/// One member of a list of parties, as printed.
struct PartyMember {
  /// How the text refers to the member.
  enum Reference {
    /// A name.
    case name(NameMatch)
    /// A defined term or a word that stands for a party: the registrant, such entities.
    case term
    /// A class whose members are not named.
    case collective
  }

  var reference: Reference
  /// The tokens that refer to it.
  var range: Range<Int>
  /// The roles that the list prints for it.
  var roles: [Party.Role] = []
  /// Terms defined right after it.
  var definitions: [Definition] = []
  /// The state or country whose law it is organised under.
  var jurisdiction: String?
  /// What the description says of its owner: "a wholly owned subsidiary of X".
  var owner: Range<Int>?
  /// The company that ends the description, "of X", and the token after what describes it, ", a Delaware corporation".
  var named: (name: Range<Int>, end: Int)?
  /// Names that it bore before, or does business under.
  var formerName: Range<Int>?
  var otherName: Range<Int>?
  /// Whom it succeeds: "as successor to Y".
  var predecessor: Range<Int>?
  /// Whether its roles are those that a plural behind a later member gives.
  var isShared = false
  /// Whether it leaves the agreement: "as a Departing Lender".
  var isDeparting = false
}

/// A list of parties.
struct PartyList {
  var members: [PartyMember] = []
  /// Terms that take in all the members: "(collectively, the "Purchasers")".
  var definitions: [Definition] = []
  /// The first token that is no part of the list.
  var end: Int
  /// Tokens of words that stand where none should: "issued to and Alder Fund, L.P.".
  var slips: [Range<Int>] = []
  /// Names in brackets that wait to take the place of the class that they are.
  var named: [PartyMember] = []
  /// Set while a plural role waits to be shared with the members before it.
  var pluralRole = false
  /// Through whom the member just read acts: "through its agent Elm LLC".
  var deputies: [PartyMember] = []
  /// Classes that the member just read represents: "on behalf of the several underwriters".
  var represented: [PartyMember] = []

  /// Takes out the terms that stand for the agreement and not for a party: "with Elm (the "Elm Credit Agreement")".
  mutating func takeAgreementTerms(_ lexed: Lexed) -> [Definition] {
    var taken: [Definition] = []
    for index in members.indices {
      taken += members[index].definitions.filter { $0.isAgreement(lexed) }
      members[index].definitions.removeAll { $0.isAgreement(lexed) }
    }
    taken += definitions.filter { $0.isAgreement(lexed) }
    definitions.removeAll { $0.isAgreement(lexed) }
    return taken
  }
}
