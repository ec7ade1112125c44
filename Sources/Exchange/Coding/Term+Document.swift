internal import DealModel

extension Term: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("kind", kind)
    json.field("value", figure: value)
    json.field("unit", unit)
    json.field("text", text)
    json.field("applies", applies)
    json.field("rule", rule)
    json.field("confidence", share: confidence)
    json.field("evidence", evidence)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      kind: try object.value("kind"), value: try object.optionalNumber("value"),
      unit: try object.optionalString("unit"), text: try object.string("text"),
      applies: try object.optionalValue("applies"), rule: try object.optionalString("rule"),
      confidence: try object.optionalShare("confidence"), evidence: try object.objects("evidence"))
  }
}
