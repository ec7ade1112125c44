internal import DealModel

extension Diagnostic: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("severity", severity)
    json.field("code", code)
    json.field("message", message)
    json.field("evidence", evidence)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      severity: try object.value("severity"), code: try object.string("code"),
      message: try object.string("message"), evidence: try object.objects("evidence"))
  }
}
