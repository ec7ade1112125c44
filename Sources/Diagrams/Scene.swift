internal import DealModel

/// What a picture shows: documents, parties, frames and lines, and in which column each stands.
struct Scene {
  /// From left to right: the registrant stands in the middle, agreements beside it, their other parties outside.
  enum Column: Int, CaseIterable, Comparable {
    case leftParties, leftAgreements, middle, rightAgreements, rightParties

    static func < (first: Column, second: Column) -> Bool { first.rawValue < second.rawValue }
  }

  /// What stands at a place.
  enum Content {
    /// A party.
    case entity(PartyCard)
    /// Parties that have the same part in everything, one below the other.
    case roster(Roster)
    /// A document.
    case instrument(Instrument)
  }

  /// A party with what is written below its name.
  struct PartyCard {
    var entity: Entity
    var isRegistrant: Bool
    var notes: [String]
    /// What it was called, where a comparison shows another name.
    var earlierName: String?
  }

  /// A list of parties.
  struct Roster {
    var title: String
    var group: Group?
    var entities: [Entity]
    /// What happened to each of them, in a comparison.
    var marks: [ChangeMark]?
  }

  struct Node {
    var content: Content
    var column: Column
    /// What happened to it, in a comparison.
    var mark: ChangeMark?
  }

  /// A frame around parties, or around documents.
  struct Frame {
    var title: String
    /// The group that the filing names; nothing where the frame is drawn for a common role, or for documents.
    var group: Group?
    var nodes: [Int]
    /// What happened to it, in a comparison.
    var mark: ChangeMark?
  }

  /// Where a line ends.
  enum End: Hashable {
    case node(Int)
    case frame(Int)
  }

  /// What a line says.
  enum Meaning {
    /// A party, or all in a frame, with roles under a document.
    case party([Party.Role], entities: [Entity], Instrument)
    /// One document acts on another.
    case agreement(Relation.Kind, [Relation])
    /// Ties of parties.
    case entity(Relation.Kind, [Relation])
    /// An office, or the signature under the report.
    case office([Relation])
  }

  struct Line {
    var from: End
    var to: End
    var meaning: Meaning
    /// The word on it, or nothing.
    var word: String
    /// What happened to it, in a comparison.
    var mark: ChangeMark?
  }

  var nodes: [Node] = []
  var frames: [Frame] = []
  var lines: [Line] = []
  var caption: Caption

  /// The column that the end of a line stands in.
  func column(of end: End) -> Column {
    switch end {
    case .node(let node): nodes[node].column
    case .frame(let frame): frames[frame].nodes.first.map { nodes[$0].column } ?? .middle
    }
  }
}

/// The words above a picture.
struct Caption {
  var title: String
  var details: [String]
  /// Which of the details is the one of the side that is shown, in a picture of one side of a comparison.
  var shownDetail: Int?
  /// The whole picture in one sentence, for who does not see it.
  var summary: String
}
