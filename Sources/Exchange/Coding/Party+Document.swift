internal import DealModel

extension Party: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("entity", entity)
    json.field("role", role)
    json.field("rule", rule)
    json.field("confidence", share: confidence)
    json.field("evidence", evidence)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      entity: try object.string("entity"), role: try object.value("role"), rule: try object.string("rule"),
      confidence: try object.share("confidence"), evidence: try object.objects("evidence"))
  }
}
