internal import DealModel

extension Evidence: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("filing", filing)
    json.field("document", document)
    json.field("start", start)
    json.field("end", end)
    json.field("quote", quote)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      filing: try object.string("filing"), document: try object.integer("document"),
      start: try object.integer("start"), end: try object.integer("end"), quote: try object.string("quote"))
  }
}
