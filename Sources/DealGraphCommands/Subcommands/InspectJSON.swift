internal import DealModel
internal import Exchange
internal import Filings

/// A filing as it was read, as an object of JSON for programs.
///
/// What is printed in the filing carries the document and the bytes of the file where it stands.
enum InspectJSON {
  static func line(_ filing: Filing) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      field("name", filing.source.name, &json)
      field("id", filing.id, &json)
      field("sha256", filing.source.sha256, &json)
      number("bytes", filing.source.bytes, &json)
      field("form", filing.form, &json)
      field("nature", filing.nature.rawValue, &json)
      number("main", filing.main, &json)
      if let header = filing.header {
        json.key("header")
        json.object { self.header(header, &$0) }
      }
      json.key("cover")
      json.object { cover(filing.cover, filing, &$0) }
      json.key("items")
      json.array(filing.items) { item, json in
        json.object { json in
          field("number", item.number, &json)
          field("heading", item.heading, &json)
          place("place", item.headingPlace, filing, &json)
          place("body", item.body, filing, &json)
        }
      }
      json.key("exhibits")
      json.array(filing.exhibits) { exhibit, json in
        json.object { json in
          field("number", exhibit.number, &json)
          field("description", exhibit.description, &json)
          json.key("byReference")
          json.literal(exhibit.isIncorporatedByReference ? "true" : "false")
          number("document", exhibit.document, &json)
          json.key("places")
          json.array(exhibit.places) { place($0, filing, &$1) }
        }
      }
      json.key("signatures")
      json.array(filing.signatures) { signature, json in
        json.object { json in
          printed("company", signature.company, filing, &json)
          printed("signatory", signature.signatory, filing, &json)
          printed("title", signature.title, filing, &json)
          printed("date", signature.date, filing, &json)
        }
      }
      json.key("documents")
      json.array(filing.documents) { document($0, &$1) }
      json.key("diagnostics")
      json.array(filing.diagnostics) { diagnostic, json in
        json.object { json in
          field("severity", diagnostic.severity.rawValue, &json)
          field("code", diagnostic.code, &json)
          field("message", diagnostic.message, &json)
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func field(_ key: StaticString, _ value: String?, _ json: inout JSONWriter) {
    guard let value else { return }
    json.key(key)
    json.string(value)
  }

  private static func number(_ key: StaticString, _ value: Int?, _ json: inout JSONWriter) {
    guard let value else { return }
    json.key(key)
    json.literal(String(value))
  }

  private static func strings(_ key: StaticString, _ values: [String], _ json: inout JSONWriter) {
    guard !values.isEmpty else { return }
    json.key(key)
    json.array(values) { $1.string($0) }
  }

  private static func place(_ place: Filing.Place, _ filing: Filing, _ json: inout JSONWriter) {
    let source = filing.documents[place.document].text?.source(of: place.range) ?? 0..<0
    json.object { json in
      number("document", place.document, &json)
      number("start", source.lowerBound, &json)
      number("end", source.upperBound, &json)
    }
  }

  private static func place(
    _ key: StaticString, _ place: Filing.Place, _ filing: Filing, _ json: inout JSONWriter
  ) {
    json.key(key)
    self.place(place, filing, &json)
  }

  private static func printed(
    _ value: Filing.Printed<String>, _ filing: Filing, _ json: inout JSONWriter
  ) {
    json.object { json in
      field("value", value.value, &json)
      if let place = value.place { self.place("place", place, filing, &json) }
    }
  }

  private static func printed(
    _ key: StaticString, _ value: Filing.Printed<String>?, _ filing: Filing, _ json: inout JSONWriter
  ) {
    guard let value else { return }
    json.key(key)
    printed(value, filing, &json)
  }

  private static func printed(
    _ key: StaticString, _ values: [Filing.Printed<String>], _ filing: Filing, _ json: inout JSONWriter
  ) {
    guard !values.isEmpty else { return }
    json.key(key)
    json.array(values) { printed($0, filing, &$1) }
  }

  private static func cover(_ cover: Cover, _ filing: Filing, _ json: inout JSONWriter) {
    printed("registrants", cover.registrants, filing, &json)
    printed("eventDate", cover.eventDate, filing, &json)
    printed("jurisdictions", cover.jurisdictions, filing, &json)
    printed("fileNumbers", cover.fileNumbers, filing, &json)
    printed("employerIdentificationNumbers", cover.employerIdentificationNumbers, filing, &json)
    printed("formerName", cover.formerName, filing, &json)
    guard !cover.securities.isEmpty else { return }
    json.key("securities")
    json.array(cover.securities) { security, json in
      json.object { json in
        printed("title", security.title, filing, &json)
        printed("symbol", security.symbol, filing, &json)
        printed("exchange", security.exchange, filing, &json)
      }
    }
  }

  private static func header(_ header: SubmissionHeader, _ json: inout JSONWriter) {
    field("accessionNumber", header.accessionNumber, &json)
    field("form", header.form, &json)
    field("filedDate", header.filedDate, &json)
    field("period", header.period, &json)
    strings("items", header.items, &json)
    json.key("filers")
    json.array(header.filers) { company($0, &$1) }
    guard !header.subjectCompanies.isEmpty else { return }
    json.key("subjectCompanies")
    json.array(header.subjectCompanies) { company($0, &$1) }
  }

  private static func company(_ company: SubmissionHeader.Company, _ json: inout JSONWriter) {
    json.object { json in
      field("name", company.name, &json)
      field("cik", company.cik, &json)
      field("industry", company.industry, &json)
      field("stateOfIncorporation", company.stateOfIncorporation, &json)
      field("fiscalYearEnd", company.fiscalYearEnd, &json)
      field("employerIdentificationNumber", company.employerIdentificationNumber, &json)
      strings("fileNumbers", company.fileNumbers, &json)
      field("businessAddress", company.businessAddress, &json)
      field("mailAddress", company.mailAddress, &json)
      guard !company.formerNames.isEmpty else { return }
      json.key("formerNames")
      json.array(company.formerNames) { former, json in
        json.object { json in
          field("name", former.name, &json)
          field("changed", former.changed, &json)
        }
      }
    }
  }

  private static func document(_ document: Document, _ json: inout JSONWriter) {
    json.object { json in
      number("index", document.index, &json)
      field("type", document.type, &json)
      number("sequence", document.sequence, &json)
      field("filename", document.filename, &json)
      field("description", document.description, &json)
      field("format", document.format.rawValue, &json)
      number("start", document.content.lowerBound, &json)
      number("end", document.content.upperBound, &json)
      number("textBytes", document.text?.bytes.count, &json)
    }
  }
}
