internal import Filings

/// What a contract says of itself.
struct ContractReading {
  var title: String
  var titlePlace: Filing.Place
  var date: PrintedDate?
  var datePlace: Filing.Place?
  /// Its parties, with the tokens that they were read from.
  var parties: [Source] = []
  /// Names on the cover and signature pages: they confirm parties and show their spelling.
  var spellings: [Spelling] = []
  /// The agreement that this one amends, and the tokens that it was read from.
  var base: (mention: AgreementMention, lexed: Lexed)?
  /// Whether a place that names two parties or more was found.
  var hasParties = false
  /// Whether that place is a preamble in the strict sense.
  var isSure = false

  /// A list of parties.
  struct Source {
    var lexed: Lexed
    var list: PartyList
    var rule: String
  }

  /// A name as another page prints it.
  struct Spelling {
    var name: String
    var place: Filing.Place
  }
}
