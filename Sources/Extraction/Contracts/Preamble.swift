/// A place of a contract that says who its parties are.
struct Preamble {
  /// The first token of the sentence, heading or block: "This Agreement …".
  var start: Int
  var parties: PreambleList
  var form: Form
  /// How surely this is the contract's own preamble.
  var score: Double

  /// The wording.
  enum Form: String {
    /// "This Agreement is made by and between A and B".
    case sentence = "preamble"
    /// PARTIES: (1) A; (2) B. Party A: …
    case blocks = "preamble_blocks"
    /// "A and B agree as follows".
    case inverted = "preamble_inverted"
    /// Licensor: A. Licensee: B.
    case labels = "contract_labels"
    /// Names with short names in brackets that open the text of a letter: "A (the "Company") and B (the "Bank") …".
    case defined = "contract_defined"
    /// "between A and B" on a cover.
    case cover = "contract_cover"
    /// "Harrow Mills, Inc. promises to pay to the order of Tern Bank, N.A.".
    case instrument = "contract_instrument"
    /// "that certain agreement between A and B": the recital of another agreement.
    case recital = "contract_recital"

    /// Whether the wording belongs to preambles alone.
    var isSure: Bool {
      switch self {
      case .sentence, .blocks, .inverted: true
      case .labels, .defined, .cover, .recital, .instrument: false
      }
    }
  }
}
