internal import DealModel

extension FilingRecord: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("form", form)
    json.field("reportDate", reportDate)
    json.field("filedDate", filedDate)
    json.field("signedDate", signedDate)
    json.field("registrants", registrants)
    json.field("fileNumbers", fileNumbers)
    json.field("items", items)
    json.field("exhibits", exhibits)
    json.field("source", source)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      id: try object.string("id"), form: try object.optionalString("form"),
      reportDate: try object.optionalString("reportDate"), filedDate: try object.optionalString("filedDate"),
      signedDate: try object.optionalString("signedDate"), registrants: try object.strings("registrants"),
      fileNumbers: try object.strings("fileNumbers"), items: try object.objects("items"),
      exhibits: try object.objects("exhibits"), source: try object.object("source"))
  }
}

extension FilingRecord.Item: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("number", number)
    json.field("heading", heading)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(number: try object.string("number"), heading: try object.optionalString("heading"))
  }
}

extension FilingRecord.Exhibit: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("number", number)
    json.field("description", description)
    json.field("attached", attached)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      number: try object.string("number"), description: try object.string("description"),
      attached: try object.bool("attached"))
  }
}

extension FilingRecord.Source: DocumentCoded {
  func write(to json: inout JSONWriter) {
    json.field("name", name)
    json.field("sha256", sha256)
    json.field("bytes", bytes)
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    self.init(
      name: try object.string("name"), sha256: try object.string("sha256"),
      bytes: try object.integer("bytes"))
  }
}
