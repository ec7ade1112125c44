internal import DealModel

extension Graph: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("schema", GraphDocument.schema)
    json.field("filings", filings)
    json.field("entities", entities)
    json.field("groups", groups)
    json.field("agreements", agreements)
    json.field("relations", relations)
    json.field("diagnostics", diagnostics)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    try GraphDocument.checkSchema(of: object)
    self.init(
      filings: try object.objects("filings"), entities: try object.objects("entities"),
      groups: try object.objects("groups"), agreements: try object.objects("agreements"),
      relations: try object.objects("relations"), diagnostics: try object.objects("diagnostics"))
  }
}
