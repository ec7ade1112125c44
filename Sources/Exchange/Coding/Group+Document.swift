internal import DealModel

extension Group: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("name", name)
    json.field("members", members)
    json.field("basis", basis)
    json.field("rule", rule)
    json.field("confidence", share: confidence)
    json.field("evidence", evidence)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      id: try object.string("id"), name: try object.string("name"), members: try object.strings("members"),
      basis: try object.value("basis"), rule: try object.optionalString("rule"),
      confidence: try object.optionalShare("confidence"), evidence: try object.objects("evidence"))
  }
}
