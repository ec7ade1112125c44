internal import DealModel

extension DiffDocument {
  /// The JSON Schema (draft 2020-12) of the document.
  ///
  /// The values of its enumerations are the model's cases.
  package static var jsonSchema: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:dealgraph-diff:1",
      "title": "DealGraph diff document",
      "description": "What changed between the deal graphs of two filings, with the evidence of both sides. A key with nothing to say is left out.",
      "type": "object",
      "required": ["schema", "old", "new", "summary", "changes"],
      "properties": {
        "schema": {"const": "\(schema)"},
        "old": {"type": "array", "items": {"$ref": "#/$defs/filing"}, "description": "The filings of the old side, as in a graph document."},
        "new": {"type": "array", "items": {"$ref": "#/$defs/filing"}, "description": "The filings of the new side."},
        "summary": {
          "type": "object",
          "required": ["added", "removed", "changed"],
          "properties": {
            "added": {"type": "integer", "minimum": 0},
            "removed": {"type": "integer", "minimum": 0},
            "changed": {"type": "integer", "minimum": 0}
          }
        },
        "changes": {"type": "array", "items": {"$ref": "#/$defs/change"}},
        "matches": {
          "type": "object",
          "description": "What is one and the same on both sides, with the reason; with --explain.",
          "properties": {
            "entities": {"$ref": "#/$defs/matches"},
            "groups": {"$ref": "#/$defs/matches"},
            "agreements": {"$ref": "#/$defs/matches"},
            "relations": {"$ref": "#/$defs/matches"}
          }
        }
      },
      "$defs": {
        "filing": {"type": "object", "required": ["id", "source"]},
        "change": {
          "type": "object",
          "required": ["kind", "effect", "name"],
          "properties": {
            "kind": {"enum": \(names(Change.Kind.allCases))},
            "effect": {"enum": \(names(Change.Effect.allCases))},
            "name": {"type": "string", "description": "The thing that changed, as the newer side that has it calls it."},
            "old": {"$ref": "#/$defs/side"},
            "new": {"$ref": "#/$defs/side"}
          }
        },
        "side": {
          "type": "object",
          "required": ["id", "evidence"],
          "properties": {
            "id": {"type": "string", "description": "The id of the entity, group, agreement or relation in that side's graph."},
            "name": {"type": "string"},
            "part": {"type": "string", "description": "The id of the entity that is party or member."},
            "partName": {"type": "string", "description": "Its name, or the kind of term."},
            "value": {"type": "string", "description": "The name, title, date, kind, role, figure or office."},
            "evidence": {"type": "array", "items": {"type": "object", "required": ["filing", "document", "start", "end", "quote"]}}
          }
        },
        "matches": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["old", "new", "reason"],
            "properties": {
              "old": {"type": "string"},
              "new": {"type": "string"},
              "reason": {"enum": \(names(Match.Reason.allCases))}
            }
          }
        }
      }
    }

    """
  }

  private static func names<Value: RawRepresentable<String>>(_ values: [Value]) -> String {
    "[" + values.map { "\"\($0.rawValue)\"" }.joined(separator: ", ") + "]"
  }
}
