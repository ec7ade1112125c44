import DealModel
import Exchange
import Foundation
import Testing

/// The canonical order against the document: a field that the document has and the order forgets is found here.
@Suite("The canonical order looks at every field of a graph document")
struct CanonicalOrderTests {
  /// A place in a document: keys and indices from the top.
  private typealias Path = [PathStep]
  private enum PathStep: Hashable {
    case key(String)
    case index(Int)
  }

  private static let names: [String] =
    Agreement.Kind.allCases.map(\.rawValue) + Entity.Kind.allCases.map(\.rawValue)
    + Entity.Role.allCases.map(\.rawValue) + Party.Role.allCases.map(\.rawValue)
    + Relation.Kind.allCases.map(\.rawValue) + Relation.Event.allCases.map(\.rawValue)
    + Term.Kind.allCases.map(\.rawValue) + Group.Basis.allCases.map(\.rawValue)
    + Diagnostic.Severity.allCases.map(\.rawValue)

  @Test("Whatever leaf of a document is changed, the graph has another place in the order", arguments: 1...4)
  func leaves(seed: Int) throws {
    var random = RandomGraph(seed: UInt64(seed))
    let bytes = GraphDocument.write(random.make())
    let graph = try GraphDocument.read(bytes)
    let document = try JSONSerialization.jsonObject(with: Data(bytes))
    var changed: Set<String> = []
    for path in Self.leaves(of: document) where !changed.contains(Self.name(path)) {
      guard let other = try Self.another(document, at: path, than: graph) else { continue }
      changed.insert(Self.name(path))
      let order = Graph.order(graph.canonical, other.canonical)
      #expect(order != 0, "\(Self.name(path))")
      #expect(order.signum() == -Graph.order(other.canonical, graph.canonical).signum(), "\(Self.name(path))")
    }
    #expect(changed.count > 25)
  }

  /// The graph of the document with another value at a place, if there is one that can be read.
  private static func another(_ document: Any, at path: Path, than graph: Graph) throws -> Graph? {
    for value in values(instead: leaf(document, path)) {
      let data = try JSONSerialization.data(withJSONObject: replacing(document, path[...], value))
      if let other = try? GraphDocument.read([UInt8](data)), other != graph { return other }
    }
    return nil
  }

  private static func values(instead leaf: Any) -> [Any] {
    switch leaf {
    case let text as String: [text + "x"] + (names.contains(text) ? names.filter { $0 != text } : [])
    case let number as NSNumber:
      // Truth values are numbers here, and a share is below one.
      [!number.boolValue, number.doubleValue / 2, number.intValue + 1]
    default: []
    }
  }

  private static func leaves(of value: Any) -> [Path] {
    switch value {
    case let fields as [String: Any]:
      fields.sorted { $0.key < $1.key }.flatMap { key, value in leaves(of: value).map { [.key(key)] + $0 } }
    case let elements as [Any]:
      elements.enumerated().flatMap { index, value in leaves(of: value).map { [.index(index)] + $0 } }
    default: [[]]
    }
  }

  private static func leaf(_ value: Any, _ path: Path) -> Any {
    path.reduce(value) { value, step in
      switch step {
      case .key(let key): (value as? [String: Any])?[key] ?? NSNull()
      case .index(let index): (value as? [Any])?[index] ?? NSNull()
      }
    }
  }

  private static func replacing(_ value: Any, _ path: ArraySlice<PathStep>, _ leaf: Any) -> Any {
    switch path.first {
    case .key(let key):
      var fields = value as? [String: Any] ?? [:]
      fields[key] = replacing(fields[key] ?? NSNull(), path.dropFirst(), leaf)
      return fields
    case .index(let index):
      var elements = value as? [Any] ?? []
      elements[index] = replacing(elements[index], path.dropFirst(), leaf)
      return elements
    case nil: return leaf
    }
  }

  private static func name(_ path: Path) -> String {
    path.compactMap { if case .key(let key) = $0 { key } else { nil } }.joined(separator: ".")
  }
}
