internal import DealModel
internal import Filings

/// Prints what was read of a file, for a person.
enum Show {
  static func run(_ paths: [String]) {
    for path in paths {
      guard let bytes = Files.read(path) else { continue }
      do {
        let filing = try FilingReader.read(bytes, name: path)
        summary(filing)
      } catch {
        print(error)
      }
    }
  }

  static func text(_ paths: [String]) {
    for path in paths {
      guard let bytes = Files.read(path), let filing = try? FilingReader.read(bytes, name: path) else {
        continue
      }
      for document in filing.documents {
        print("=== \(document.index) \(document.type ?? "-") \(document.format) \(document.content)")
        if let text = document.text { print(String(decoding: text.bytes, as: UTF8.self)) }
      }
    }
  }

  static func summary(_ filing: Filing) {
    print("##", filing.source.name, filing.id, filing.form ?? "-", filing.nature, "main", filing.main ?? -1)
    let cover = filing.cover
    print(
      "cover:", cover.registrants.map(\.value), cover.eventDate?.value ?? "no date",
      cover.jurisdictions.map(\.value),
      cover.fileNumbers.map(\.value), cover.employerIdentificationNumbers.map(\.value),
      cover.formerName?.value ?? "",
      cover.securities.map { "\($0.title.value)|\($0.symbol?.value ?? "")|\($0.exchange?.value ?? "")" })
    if let header = filing.header {
      print("header:", header.filers.map(\.name), header.period ?? "-", header.items)
    }
    for item in filing.items {
      print("item", item.number, "|", item.heading ?? "-", "|", item.body.range.count)
    }
    for exhibit in filing.exhibits {
      print(
        "ex", exhibit.number, "|", exhibit.description, "|", exhibit.places.count,
        exhibit.isIncorporatedByReference ? "ref" : "", exhibit.document.map { "doc \($0)" } ?? "")
    }
    for document in filing.documents where document.index > 0 {
      print("doc", document.index, document.type ?? "-", document.format, document.text?.bytes.count ?? 0)
    }
    for s in filing.signatures {
      print(
        "sig", s.company?.value ?? "-", "|", s.signatory?.value ?? "-", "|", s.title?.value ?? "-", "|",
        s.date?.value ?? "-")
    }
    for d in filing.diagnostics { print("diag", d.code, d.message) }
  }
}
