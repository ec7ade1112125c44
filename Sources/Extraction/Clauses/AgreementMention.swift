internal import DealModel
internal import Filings

/// One place where the filing names an agreement, with what is said of it there.
struct AgreementMention {
  var title: String
  var kind: Agreement.Kind
  /// The document and tokens of the title.
  var document: Int
  var titleTokens: Range<Int>
  var determiner: TitleMatch.Determiner
  /// The tokens of everything that was read as part of the clause.
  var clause: Range<Int>
  var origin: Origin
  var isForm = false

  var date: PrintedDate?
  /// A date that the agreement to which it belongs was announced on; it counts where nothing better is printed.
  var announced: PrintedDate?
  /// The day of what the verb tells, behind "on" in the clause: "entered into a lease on May 5, 2031 with".
  var day: PrintedDate?
  /// Whether it is of the day that the sentence tells: "of even date", "dated the same date".
  var isOfSameDate = false
  /// Who is party to it.
  var parties: [PartyList] = []
  /// How each list is introduced.
  var connectors: [Connector] = []
  /// The list of those who entered into it, before the verb.
  var subject: PartyList?
  /// What those before the verb are under it, where its object tells: "an agreement to sell …".
  var subjectRole: Party.Role?
  /// Whether it is told of who got it, "the Investor purchased a note", so that who issued it goes without saying.
  var isBought = false
  /// Terms defined for it.
  var definitions: [Definition] = []
  /// The exhibit number under which it is filed.
  var exhibits: [String] = []
  /// Whether it is one of several instruments that one row of the exhibit list names.
  var isOneOfRow = false
  /// The mentions that stand in one row with it before it, so that it is none of them.
  var row: [Int] = []
  /// Whether it only heads a list of those that were entered into: "the following agreements".
  var isHeading = false
  /// Whether it stands in such a list.
  var isListed = false
  /// The exhibit in which its text is included.
  var includedIn: String?
  /// The attached document that holds its text.
  var attached: Int?
  /// Indices of mentions that it changes, and how.
  var links: [(kind: Relation.Kind, to: Int)] = []
  /// Whether the parties of the base stand for its own: the list follows the base's title.
  var base: Int?
  /// What is said to have happened to it.
  var verb: Verb?
  /// The first token of its sentence in the narrative.
  var sentence: Int?
  /// Whether somebody entered into it whom no name or term tells: "the joint venture entered into".
  var isOfOthers = false
  /// A name before the title with a possessive ending: "Harrow's credit agreement".
  var possessor: Range<Int>?

  enum Origin: Int, Comparable {
    case preamble, exhibitList, narrative
    static func < (a: Origin, b: Origin) -> Bool { a.rawValue < b.rawValue }
  }

  enum Connector {
    /// among, between
    case among
    /// with: who entered into it is the subject.
    case with
    /// issued to, in favor of, to the order of
    case to
    /// by, from, made by, executed by
    case by
  }

  enum Verb {
    case entered, terminated, amended, replaced, issued, bought, assumed
  }

  /// "between the parties": nobody by name.
  func isOfParties(_ lexed: Lexed) -> Bool {
    parties.allSatisfy { list in
      list.members.allSatisfy { lexed.word($0.range.upperBound - 1) == .parties }
    }
  }

  /// Whether anything is said here beyond the bare title.
  var hasContent: Bool {
    date != nil || !parties.isEmpty || subject != nil || !exhibits.isEmpty || verb != nil
  }
}
