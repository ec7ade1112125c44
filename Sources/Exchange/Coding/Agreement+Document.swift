internal import DealModel

extension Agreement: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("kind", kind)
    json.field("title", title)
    json.field("date", date)
    json.field("exhibits", exhibits)
    json.field("document", document)
    json.field("parties", parties)
    json.field("terms", terms)
    json.field("rule", rule)
    json.field("confidence", share: confidence)
    json.field("evidence", evidence)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      id: try object.string("id"), kind: try object.value("kind"), title: try object.string("title"),
      date: try object.optionalString("date"), exhibits: try object.strings("exhibits"),
      document: try object.optionalInteger("document"), parties: try object.objects("parties"),
      terms: try object.objects("terms"), rule: try object.string("rule"),
      confidence: try object.share("confidence"), evidence: try object.objects("evidence"))
  }
}
