/// An agreement, an instrument or a letter, with its parties.
public struct Agreement: Sendable, Hashable {
  /// The id, made from title and date.
  public var id: String
  /// What sort of agreement it is.
  public var kind: Kind
  /// The title as printed, without date, parties and "Form of".
  public var title: String
  /// The date that it bears, ISO 8601; a month alone is `2002-06`.
  public var date: String?
  /// The numbers under which it is filed as an exhibit.
  public var exhibits: [String]
  /// The index of the document in the file that is the full text of it.
  public var document: Int?
  /// Who is party to it, and as what.
  public var parties: [Party]
  /// Its headline figures.
  public var terms: [Term]
  /// The name of the rule that found it.
  public var rule: String
  /// The share of facts of that rule that are right.
  public var confidence: Double
  /// Where the filing names it.
  public var evidence: [Evidence]

  /// Creates an agreement.
  public init(
    id: String, kind: Kind, title: String, date: String? = nil, exhibits: [String] = [],
    document: Int? = nil, parties: [Party] = [], terms: [Term] = [], rule: String, confidence: Double,
    evidence: [Evidence]
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.date = date
    self.exhibits = exhibits
    self.document = document
    self.parties = parties
    self.terms = terms
    self.rule = rule
    self.confidence = confidence
    self.evidence = evidence
  }
}
