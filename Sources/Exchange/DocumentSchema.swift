internal import DealModel

extension GraphDocument {
  /// The JSON Schema (draft 2020-12) of the document.
  ///
  /// The values of its enumerations are the model's cases.
  package static var jsonSchema: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:dealgraph:1",
      "title": "DealGraph graph document",
      "description": "Who agreed what with whom, as filings say it, with the place that says so for every piece. A key with nothing to say is left out.",
      "type": "object",
      "required": ["schema"],
      "properties": {
        "schema": {"const": "\(schema)"},
        "filings": {"type": "array", "items": {"$ref": "#/$defs/filing"}},
        "entities": {"type": "array", "items": {"$ref": "#/$defs/entity"}},
        "groups": {"type": "array", "items": {"$ref": "#/$defs/group"}},
        "agreements": {"type": "array", "items": {"$ref": "#/$defs/agreement"}},
        "relations": {"type": "array", "items": {"$ref": "#/$defs/relation"}},
        "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}
      },
      "$defs": {
        "id": {"type": "string", "minLength": 1},
        "share": {"type": "number", "minimum": 0, "maximum": 1, "description": "The share of facts of the rule that are right."},
        "rule": {"type": "string", "description": "The name of the rule that made the fact."},
        "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", "description": "ISO 8601; a month alone has no day."},
        "evidence": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["filing", "document", "start", "end", "quote"],
            "properties": {
              "filing": {"$ref": "#/$defs/id"},
              "document": {"type": "integer", "minimum": 0, "description": "The 0-based index of the document in a full submission."},
              "start": {"type": "integer", "minimum": 0, "description": "The offset of the first byte in the decompressed file."},
              "end": {"type": "integer", "minimum": 1, "description": "The offset past the last byte."},
              "quote": {"type": "string", "maxLength": \(Evidence.longestQuote), "description": "The text that a reader sees there."}
            }
          }
        },
        "someEvidence": {"allOf": [{"$ref": "#/$defs/evidence"}], "minItems": 1},
        "filing": {
          "type": "object",
          "required": ["id", "source"],
          "properties": {
            "id": {"$ref": "#/$defs/id", "description": "The accession number, else sha256- and 16 hex digits."},
            "form": {"type": "string"},
            "reportDate": {"$ref": "#/$defs/date"},
            "filedDate": {"$ref": "#/$defs/date"},
            "signedDate": {"$ref": "#/$defs/date"},
            "registrants": {"type": "array", "items": {"$ref": "#/$defs/id"}},
            "fileNumbers": {"type": "array", "items": {"type": "string"}},
            "items": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["number"],
                "properties": {"number": {"type": "string"}, "heading": {"type": "string"}}
              }
            },
            "exhibits": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["number", "description", "attached"],
                "properties": {
                  "number": {"type": "string"},
                  "description": {"type": "string"},
                  "attached": {"type": "boolean", "description": "Whether the file holds the exhibit's text."}
                }
              }
            },
            "source": {
              "type": "object",
              "required": ["name", "sha256", "bytes"],
              "properties": {
                "name": {"type": "string", "description": "The file's name without its folder; - for standard input."},
                "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "bytes": {"type": "integer", "minimum": 0}
              }
            }
          }
        },
        "entity": {
          "type": "object",
          "required": ["id", "name", "kind", "rule", "confidence", "evidence"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "name": {"type": "string", "minLength": 1},
            "aliases": {"type": "array", "items": {"type": "string"}},
            "kind": \(values(Entity.Kind.self)),
            "roles": {"type": "array", "items": \(values(Entity.Role.self))},
            "jurisdiction": {"type": "string"},
            "identifiers": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["scheme", "value"],
                "properties": {"scheme": {"type": "string"}, "value": {"type": "string"}}
              }
            },
            "rule": {"$ref": "#/$defs/rule"},
            "confidence": {"$ref": "#/$defs/share"},
            "evidence": {"$ref": "#/$defs/someEvidence"}
          }
        },
        "group": {
          "type": "object",
          "required": ["id", "name", "members", "basis", "evidence"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "name": {"type": "string"},
            "members": {"type": "array", "items": {"$ref": "#/$defs/id"}, "minItems": 1},
            "basis": \(values(Group.Basis.self)),
            "rule": {"$ref": "#/$defs/rule"},
            "confidence": {"$ref": "#/$defs/share"},
            "evidence": {"$ref": "#/$defs/someEvidence"}
          }
        },
        "agreement": {
          "type": "object",
          "required": ["id", "kind", "title", "rule", "confidence", "evidence"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "kind": \(values(Agreement.Kind.self)),
            "title": {"type": "string"},
            "date": {"$ref": "#/$defs/date"},
            "exhibits": {"type": "array", "items": {"type": "string"}},
            "document": {"type": "integer", "minimum": 0, "description": "The index of the document that is its full text."},
            "parties": {"type": "array", "items": {"$ref": "#/$defs/party"}},
            "terms": {"type": "array", "items": {"$ref": "#/$defs/term"}},
            "rule": {"$ref": "#/$defs/rule"},
            "confidence": {"$ref": "#/$defs/share"},
            "evidence": {"$ref": "#/$defs/someEvidence"}
          }
        },
        "party": {
          "type": "object",
          "required": ["entity", "role", "rule", "confidence", "evidence"],
          "properties": {
            "entity": {"$ref": "#/$defs/id"},
            "role": \(values(Party.Role.self)),
            "rule": {"$ref": "#/$defs/rule"},
            "confidence": {"$ref": "#/$defs/share"},
            "evidence": {"$ref": "#/$defs/someEvidence"}
          }
        },
        "term": {
          "type": "object",
          "required": ["kind", "text", "evidence"],
          "properties": {
            "kind": \(values(Term.Kind.self)),
            "value": {"type": "number", "description": "As it stands; left out where the figure cannot be read."},
            "unit": {"type": "string", "description": "A currency code, shares, percent, years and so on."},
            "text": {"type": "string", "description": "The words as printed."},
            "applies": \(values(Term.Applies.self)),
            "rule": {"$ref": "#/$defs/rule"},
            "confidence": {"$ref": "#/$defs/share"},
            "evidence": {"$ref": "#/$defs/someEvidence"}
          }
        },
        "relation": {
          "type": "object",
          "required": ["id", "kind", "from", "to", "rule", "confidence", "evidence"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "kind": \(values(Relation.Kind.self)),
            "from": {"$ref": "#/$defs/id"},
            "to": {"$ref": "#/$defs/id"},
            "title": {"type": "string", "description": "The office, for officers and directors."},
            "event": \(values(Relation.Event.self)),
            "rule": {"$ref": "#/$defs/rule"},
            "confidence": {"$ref": "#/$defs/share"},
            "evidence": {"$ref": "#/$defs/someEvidence"}
          }
        },
        "diagnostic": {
          "type": "object",
          "required": ["severity", "code", "message"],
          "properties": {
            "severity": \(values(Diagnostic.Severity.self)),
            "code": {"type": "string"},
            "message": {"type": "string"},
            "evidence": {"$ref": "#/$defs/evidence"}
          }
        }
      }
    }

    """
  }

  private static func values<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> String
  where Value.RawValue == String {
    #"{"enum": ["# + type.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ") + "]}"
  }
}
