/// A graph to be laid out: nodes, lines, and subgraphs that frame nodes or put them into one row.
///
/// The order in which nodes and edges stand here is the order in which the library sees them, and the layout
/// depends on it.
package struct GraphDescription: Sendable, Equatable {
  /// A node.
  package struct Node: Sendable, Equatable {
    package var name: Name
    package var attributes: Attributes

    package init(_ name: Name, _ attributes: Attributes = [:]) {
      self.name = name
      self.attributes = attributes
    }
  }

  /// A line from one node to another.
  package struct Edge: Sendable, Equatable {
    package var name: Name
    package var tail: Name
    package var head: Name
    package var attributes: Attributes
    /// For a line between two nodes of one column: the side of the column on which it may run.
    package var besideColumn: Side?

    /// A side of a column.
    package enum Side: Sendable {
      case left, right
    }

    package init(
      _ name: Name, from tail: Name, to head: Name, _ attributes: Attributes = [:], besideColumn: Side? = nil
    ) {
      self.name = name
      self.tail = tail
      self.head = head
      self.attributes = attributes
      self.besideColumn = besideColumn
    }
  }

  /// Some of the nodes, with subgraphs of their own.
  package struct Subgraph: Sendable, Equatable {
    package var name: Name
    package var attributes: Attributes
    package var nodes: [Name]
    package var subgraphs: [Subgraph]

    package init(
      _ name: Name, _ attributes: Attributes = [:], nodes: [Name] = [], subgraphs: [Subgraph] = []
    ) {
      self.name = name
      self.attributes = attributes
      self.nodes = nodes
      self.subgraphs = subgraphs
    }
  }

  package var attributes: Attributes
  package var nodeDefaults: Attributes
  package var edgeDefaults: Attributes
  package var nodes: [Node]
  package var edges: [Edge]
  package var subgraphs: [Subgraph]

  package init(
    attributes: Attributes = [:], nodeDefaults: Attributes = [:], edgeDefaults: Attributes = [:],
    nodes: [Node] = [], edges: [Edge] = [], subgraphs: [Subgraph] = []
  ) {
    self.attributes = attributes
    self.nodeDefaults = nodeDefaults
    self.edgeDefaults = edgeDefaults
    self.nodes = nodes
    self.edges = edges
    self.subgraphs = subgraphs
  }
}
