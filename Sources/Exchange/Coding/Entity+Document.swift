internal import DealModel

extension Entity: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("name", name)
    json.field("aliases", aliases)
    json.field("kind", kind)
    json.field("roles", roles)
    json.field("jurisdiction", jurisdiction)
    json.field("identifiers", identifiers)
    json.field("rule", rule)
    json.field("confidence", share: confidence)
    json.field("evidence", evidence)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      id: try object.string("id"), name: try object.string("name"), aliases: try object.strings("aliases"),
      kind: try object.value("kind"), roles: try object.values("roles"),
      jurisdiction: try object.optionalString("jurisdiction"),
      identifiers: try object.objects("identifiers"), rule: try object.string("rule"),
      confidence: try object.share("confidence"), evidence: try object.objects("evidence"))
  }
}

extension Entity.Identifier: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("scheme", scheme)
    json.field("value", value)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(scheme: try object.string("scheme"), value: try object.string("value"))
  }
}
