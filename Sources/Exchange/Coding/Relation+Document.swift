internal import DealModel

extension Relation: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("kind", kind)
    json.field("from", from)
    json.field("to", to)
    json.field("title", title)
    json.field("event", event)
    json.field("rule", rule)
    json.field("confidence", share: confidence)
    json.field("evidence", evidence)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      id: try object.string("id"), kind: try object.value("kind"), from: try object.string("from"),
      to: try object.string("to"), title: try object.optionalString("title"),
      event: try object.optionalValue("event"), rule: try object.string("rule"),
      confidence: try object.share("confidence"), evidence: try object.objects("evidence"))
  }
}
