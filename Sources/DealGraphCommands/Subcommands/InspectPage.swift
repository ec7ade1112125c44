internal import DealModel
internal import Filings

/// A filing as it was read, as a tree for a person.
struct InspectPage {
  let style: Style

  func text(_ filing: Filing) -> String {
    var branches: [Branch] = []
    if let header = filing.header { branches.append(self.header(header)) }
    if filing.cover.place != nil || !filing.cover.registrants.isEmpty { branches.append(cover(filing.cover)) }
    branches.append(Branch("items", filing.items.map { leaf($0.number, $0.heading ?? "") }))
    branches.append(Branch("exhibits", filing.exhibits.map(exhibit)))
    branches.append(Branch("signatures", filing.signatures.map(signature)))
    branches.append(
      Branch("documents", filing.documents.map { document($0, isMain: $0.index == filing.main) }))
    let title = [style.bold(filing.source.name), filing.id, filing.form ?? nature(filing.nature)].joined(
      separator: "  ")
    return ([title] + lines(branches.filter { !$0.below.isEmpty }, indent: "")).joined(separator: "\n")
  }

  private struct Branch {
    var label: String
    var below: [Branch]

    init(_ label: String, _ below: [Branch] = []) {
      self.label = label
      self.below = below
    }
  }

  private func lines(_ branches: [Branch], indent: String) -> [String] {
    branches.enumerated().flatMap { index, branch in
      let isLast = index + 1 == branches.count
      return [indent + (isLast ? "└─ " : "├─ ") + branch.label]
        + lines(branch.below, indent: indent + (isLast ? "   " : "│  "))
    }
  }

  private func leaf(_ name: String, _ value: String?) -> Branch {
    let padded = name.count < 12 ? name + String(repeating: " ", count: 12 - name.count) : name
    return Branch(style.dim(padded) + " " + (value ?? ""))
  }

  /// Leaves for the values that are there.
  private func leaves(_ values: [(String, String?)]) -> [Branch] {
    values.filter { $0.1 != nil && $0.1 != "" }.map { leaf($0.0, $0.1) }
  }

  private func nature(_ nature: Filing.Nature) -> String {
    switch nature {
    case .currentReport: "current report"
    case .otherForm: "other form"
    case .contract: "contract"
    }
  }

  private func header(_ header: SubmissionHeader) -> Branch {
    let facts = leaves([
      ("form", header.form), ("filed", header.filedDate), ("period", header.period),
      ("items", header.items.joined(separator: "; ")),
    ])
    return Branch(
      "header",
      facts + header.filers.map { company("filer", $0) }
        + header.subjectCompanies.map { company("subject", $0) })
  }

  private func company(_ role: String, _ company: SubmissionHeader.Company) -> Branch {
    var branch = leaf(role, company.name)
    let former = company.formerNames.map { $0.name + ($0.changed.map { " (until \($0))" } ?? "") }
    branch.below = leaves([
      ("CIK", company.cik), ("SIC", company.industry), ("state", company.stateOfIncorporation),
      ("fiscal year", company.fiscalYearEnd), ("EIN", company.employerIdentificationNumber),
      ("file number", company.fileNumbers.joined(separator: ", ")), ("business", company.businessAddress),
      ("mail", company.mailAddress), ("formerly", former.joined(separator: "; ")),
    ])
    return branch
  }

  private func cover(_ cover: Cover) -> Branch {
    func all(_ values: [Filing.Printed<String>]) -> String { values.map(\.value).joined(separator: ", ") }
    let securities = cover.securities.map { security in
      leaf(
        "security",
        [security.title.value, security.symbol?.value, security.exchange?.value].compactMap(\.self).joined(
          separator: " | "))
    }
    return Branch(
      "cover",
      cover.registrants.map { leaf("registrant", $0.value) }
        + leaves([
          ("event", cover.eventDate?.value), ("state", all(cover.jurisdictions)),
          ("file number", all(cover.fileNumbers)),
          ("EIN", all(cover.employerIdentificationNumbers)), ("formerly", cover.formerName?.value),
        ]) + securities)
  }

  private func exhibit(_ exhibit: ExhibitEntry) -> Branch {
    let mark =
      exhibit.document.map { style.dim("  [document \($0)]") }
      ?? (exhibit.isIncorporatedByReference ? style.dim("  [by reference]") : "")
    return leaf(exhibit.number, exhibit.description + mark)
  }

  private func signature(_ signature: SignatureBlock) -> Branch {
    let parts = [
      signature.signatory?.value, signature.title?.value, signature.company?.value, signature.date?.value,
    ]
    return Branch(parts.compactMap(\.self).joined(separator: " | "))
  }

  private func document(_ document: Document, isMain: Bool) -> Branch {
    let size = document.text.map { "\($0.bytes.count) bytes of text" } ?? "passed over"
    let parts = [
      document.type, document.format.rawValue, document.filename, document.description, size,
      isMain ? "the report" : nil,
    ]
    return leaf("\(document.index)", parts.compactMap(\.self).joined(separator: " | "))
  }
}
