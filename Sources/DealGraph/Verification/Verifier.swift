internal import DealModel
internal import Exchange

/// Checks a graph against the bytes it was made of.
struct Verifier {
  private let graph: Graph
  private let sources: [String: [UInt8]]
  private let filings: Set<String>
  private let entities: [String: Entity]
  private let agreements: Set<String>
  private var result = Verification()

  init(graph: Graph, sources: [String: [UInt8]]) {
    self.graph = graph
    self.sources = sources
    filings = Set(graph.filings.map(\.id))
    entities = Dictionary(graph.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    agreements = Set(graph.agreements.map(\.id))
  }

  mutating func verify() -> Verification {
    checkIDs()
    for filing in graph.filings {
      checkReferences(filing.registrants, of: "filing \(filing.id)", "registrant")
    }
    for entity in graph.entities {
      check(entity.evidence, of: entity.id, naming: [entity.name] + entity.aliases)
    }
    for group in graph.groups {
      checkReferences(group.members, of: group.id, "member")
      check(group.evidence, of: group.id)
    }
    for agreement in graph.agreements { check(agreement) }
    for relation in graph.relations { check(relation) }
    for diagnostic in graph.diagnostics {
      for piece in diagnostic.evidence { check(piece, of: "diagnostic \(diagnostic.code)") }
    }
    return result
  }

  private mutating func check(_ agreement: Agreement) {
    let words = agreement.title.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let long = words.filter { $0.count >= 4 }
    check(agreement.evidence, of: agreement.id, naming: long.isEmpty ? [agreement.title] : long)
    checkReferences(agreement.parties.map(\.entity), of: agreement.id, "party")
    for party in agreement.parties { check(party.evidence, of: "\(agreement.id), party \(party.entity)") }
    for term in agreement.terms {
      check(term.evidence, of: "\(agreement.id), term \(term.kind.rawValue)", naming: [term.text])
    }
  }

  private mutating func check(_ relation: Relation) {
    let isKnown: (String) -> Bool = { [agreements, entities] id in
      relation.kind.isBetweenAgreements ? agreements.contains(id) : entities[id] != nil
    }
    for end in [relation.from, relation.to] where !isKnown(end) {
      fault(relation.id, "\(end) is no \(relation.kind.isBetweenAgreements ? "agreement" : "entity") here")
    }
    check(relation.evidence, of: relation.id)
  }

  private mutating func checkIDs() {
    var seen: Set<String> = []
    for id in graph.filings.map(\.id) where !seen.insert(id).inserted {
      fault(id, "two filings have this id")
    }
    seen = []
    for id in graph.ids where !seen.insert(id).inserted {
      fault(id, "the id is not the only one of its kind")
    }
  }

  private mutating func checkReferences(_ ids: [String], of subject: String, _ what: String) {
    for id in ids where entities[id] == nil { fault(subject, "the \(what) \(id) is no entity here") }
  }

  /// Checks that there is evidence, that each piece holds, and that one holds one of some names.
  private mutating func check(_ evidence: [Evidence], of subject: String, naming names: [String] = []) {
    if evidence.isEmpty { fault(subject, "there is no evidence for it") }
    for piece in evidence { check(piece, of: subject) }
    let wanted = names.map(Self.folded).filter { !$0.isEmpty }
    guard !evidence.isEmpty, !wanted.isEmpty else { return }
    let quotes = evidence.map { Self.folded($0.quote) }
    if !wanted.contains(where: { name in quotes.contains { $0.contains(name) } }) {
      fault(subject, "no piece of its evidence names it")
    }
  }

  private mutating func check(_ piece: Evidence, of subject: String) {
    guard filings.contains(piece.filing) else {
      return fault(subject, "the evidence is of a filing that the document does not describe", piece)
    }
    if piece.quote.unicodeScalars.count > Evidence.longestQuote {
      fault(subject, "the quote is longer than \(Evidence.longestQuote) characters", piece)
    }
    guard let bytes = sources[piece.filing] else {
      result.piecesUnread += 1
      return
    }
    result.piecesRead += 1
    guard 0 <= piece.start, piece.start < piece.end, piece.end <= bytes.count else {
      return fault(subject, "the bytes lie outside the file", piece)
    }
    let text = VisibleText.read(bytes[piece.start..<piece.end])
    if !QuoteComparison(quote: piece.quote, text: text).holds {
      fault(subject, "the bytes do not read as the quote", piece)
    }
  }

  private mutating func fault(_ subject: String, _ message: String, _ evidence: Evidence? = nil) {
    result.faults.append(Verification.Fault(subject: subject, message: message, evidence: evidence))
  }

  private static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(VisibleText.lettersAndDigits(text))).lowercased()
  }
}
