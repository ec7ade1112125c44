/// What came of reading the evidence of a graph again.
public struct Verification: Sendable, Equatable {
  /// How many pieces of evidence were read again from the bytes.
  public var piecesRead: Int
  /// How many pieces were not, since their source was not at hand.
  public var piecesUnread: Int
  /// What does not hold.
  public var faults: [Fault]

  /// Creates a result.
  public init(piecesRead: Int = 0, piecesUnread: Int = 0, faults: [Fault] = []) {
    self.piecesRead = piecesRead
    self.piecesUnread = piecesUnread
    self.faults = faults
  }

  /// Something in a graph that does not hold.
  public struct Fault: Sendable, Equatable {
    /// What it is about: the id of an entity, an agreement, a group or a relation, or a part of one.
    public var subject: String
    /// What is wrong with it.
    public var message: String
    /// The piece of evidence that does not hold, where it is one.
    public var evidence: Evidence?

    /// Creates a fault.
    public init(subject: String, message: String, evidence: Evidence? = nil) {
      self.subject = subject
      self.message = message
      self.evidence = evidence
    }
  }
}

extension DealGraph {
  /// Reads every piece of a graph's evidence again from the bytes, and checks what refers to what.
  ///
  /// The bytes are read here without the reader that made the graph: tags dropped, character references
  /// decoded. They have to hold the letters and digits of the quote, from the first to the last, with no more
  /// between than page numbers and running heads. An entity needs a piece that holds its name, an agreement
  /// one that holds a word of its title.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - sources: The decompressed bytes of filings, by `FilingRecord.id`.
  /// - Returns: How many pieces were read, and what does not hold.
  public static func verify(_ graph: Graph, against sources: [String: [UInt8]]) -> Verification {
    var verifier = Verifier(graph: graph, sources: sources)
    return verifier.verify()
  }
}
