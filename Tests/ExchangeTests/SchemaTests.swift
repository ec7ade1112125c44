import DealModel
import Exchange
import FoundationEssentials
import Testing

@Suite("The JSON Schema of graph documents")
struct SchemaTests {
  /// As much of a schema as these tests look at.
  private struct Schema: Decodable {
    var type: String?
    var required: [String]?
    var properties: [String: Schema]?
    var items: [Schema]?
    var values: [String]?
    var reference: String?
    var definitions: [String: Schema]?
    var dialect: String?

    enum CodingKeys: String, CodingKey {
      case type, required, properties, items
      case values = "enum"
      case reference = "$ref"
      case definitions = "$defs"
      case dialect = "$schema"
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      type = try fields.decodeIfPresent(String.self, forKey: .type)
      required = try fields.decodeIfPresent([String].self, forKey: .required)
      properties = try fields.decodeIfPresent([String: Schema].self, forKey: .properties)
      items = try fields.decodeIfPresent(Schema.self, forKey: .items).map { [$0] }
      values = try fields.decodeIfPresent([String].self, forKey: .values)
      reference = try fields.decodeIfPresent(String.self, forKey: .reference)
      definitions = try fields.decodeIfPresent([String: Schema].self, forKey: .definitions)
      dialect = try fields.decodeIfPresent(String.self, forKey: .dialect)
    }
  }

  private func schema() throws -> Schema {
    try JSONDecoder().decode(Schema.self, from: Data(GraphDocument.jsonSchema.utf8))
  }

  @Test("It is JSON of draft 2020-12, and names the document's version")
  func dialect() throws {
    #expect(try schema().dialect == "https://json-schema.org/draft/2020-12/schema")
    #expect(GraphDocument.jsonSchema.contains("\"const\": \"dealgraph/1\""))
  }

  @Test("Its enumerations are the cases of the model")
  func enumerations() throws {
    let definitions = try #require(schema().definitions)
    func values(_ definition: String, _ key: String) -> [String]? {
      let property = definitions[definition]?.properties?[key]
      return property?.values ?? property?.items?.first?.values
    }
    #expect(values("entity", "kind") == Entity.Kind.allCases.map(\.rawValue))
    #expect(values("entity", "roles") == Entity.Role.allCases.map(\.rawValue))
    #expect(values("group", "basis") == Group.Basis.allCases.map(\.rawValue))
    #expect(values("agreement", "kind") == Agreement.Kind.allCases.map(\.rawValue))
    #expect(values("party", "role") == Party.Role.allCases.map(\.rawValue))
    #expect(values("term", "kind") == Term.Kind.allCases.map(\.rawValue))
    #expect(values("term", "applies") == Term.Applies.allCases.map(\.rawValue))
    #expect(values("relation", "kind") == Relation.Kind.allCases.map(\.rawValue))
    #expect(values("relation", "event") == Relation.Event.allCases.map(\.rawValue))
    #expect(values("diagnostic", "severity") == Diagnostic.Severity.allCases.map(\.rawValue))
  }

  @Test("Every reference leads to a definition")
  func references() throws {
    let schema = try schema()
    let defined = Set((schema.definitions ?? [:]).keys.map { "#/$defs/\($0)" })
    func check(_ schema: Schema) {
      if let reference = schema.reference { #expect(defined.contains(reference)) }
      for (_, part) in schema.properties ?? [:] { check(part) }
      for part in schema.items ?? [] { check(part) }
      for (_, part) in schema.definitions ?? [:] { check(part) }
    }
    check(schema)
  }

  @Test("Every key that documents carry is described, and every required key is always written")
  func keys() throws {
    let definitions = try #require(schema().definitions)
    let names = [
      "filings": "filing", "entities": "entity", "groups": "group", "agreements": "agreement",
      "relations": "relation", "diagnostics": "diagnostic", "parties": "party", "terms": "term",
    ]
    func check(_ value: Any, _ definition: Schema, _ path: String) {
      guard let object = value as? [String: Any] else { return }
      for (key, part) in object {
        #expect(definition.properties?[key] != nil, "\(path).\(key) is not described")
        guard let name = names[key], let parts = part as? [Any], let inner = definitions[name] else {
          continue
        }
        for part in parts { check(part, inner, "\(path).\(key)") }
      }
      for key in definition.required ?? [] where !Self.needsEvidence.contains(key) {
        #expect(object[key] != nil, "\(path) lacks \(key)")
      }
    }
    for seed in 1...50 {
      var random = RandomGraph(seed: UInt64(seed))
      check(try plain(GraphDocument.write(random.make())), try schema(), "document")
    }
  }

  /// Keys that the contract asks for, but that a graph without evidence would leave out.
  private static let needsEvidence: Set = ["evidence", "members"]

  /// A document as dictionaries and arrays.
  private func plain(_ bytes: [UInt8]) throws -> Any {
    struct Value: Decodable {
      var plain: Any

      init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if let text = try? single.decode(String.self) {
          plain = text
        } else if let parts = try? single.decode([String: Value].self) {
          plain = parts.mapValues(\.plain)
        } else if let parts = try? single.decode([Value].self) {
          plain = parts.map(\.plain)
        } else {
          plain = 0
        }
      }
    }
    return try JSONDecoder().decode(Value.self, from: Data(bytes)).plain
  }
}
