internal import DealModel
internal import Filings

/// An agreement while the graph is being put together.
struct AgreementDraft {
  var title: String
  var kind: Agreement.Kind
  var date: String?
  var dateRule: DateRule = .none
  var exhibits: [String] = []
  var document: Int?
  var parties: [PartyDraft] = []
  var terms: [TermDraft] = []
  /// Defined terms that stand for it.
  var names: [String] = []
  var places: [Filing.Place] = []
  var rule: String
  var origin: AgreementMention.Origin
  var isForm = false
  var includedIn: String?
  /// Indices of the mentions that were merged into it.
  var mentions: [Int]
  var verb: AgreementMention.Verb?
  /// The draft that it changes and whose parties it may take over.
  var base: Int?
  var isNarrated = false
  /// Whether somebody entered into it who is not told by name, and so no party that goes without saying.
  var isOfOthers = false

  /// How well a date is founded: printed with "dated", or only the day of an announcement.
  enum DateRule: Int { case none, announced, printed }
}

/// A party while the graph is being put together.
struct PartyDraft {
  var entity: Int
  var role: Party.Role?
  var rule: String
  var places: [Filing.Place]
  /// How the party stands in its list, for the choice of a role.
  var standing = RoleAssigner.Standing()
  var isDeparting = false
  /// Whether the list prints the role.
  var isRolePrinted = false
  var joined = false
}
