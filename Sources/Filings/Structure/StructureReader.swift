internal import DealModel

/// Reads what the form's own structure says: cover, items, exhibits, signatures.
enum StructureReader {
  static func read(
    _ filing: inout Filing, facts: [InlineFact], _ header: SubmissionHeader?, _ options: ReadingOptions
  ) {
    guard let main = filing.main, let text = filing.documents[main].text else { return }
    let blocks = Blocks(text, document: main)
    let items = ItemReader.read(blocks)
    let signatures = SignatureReader.read(blocks, items: items)
    let header = options.ignoresHeader ? nil : header
    let type = options.ignoresHeader ? nil : filing.documents[main].type
    filing.cover = CoverReader.read(
      blocks, items: items, facts: facts, signatories: signatures.compactMap { $0.company?.value })
    filing.form = header?.form ?? type ?? FormName.read(blocks)
    filing.nature = nature(filing, hasItems: !items.isEmpty)
    switch filing.nature {
    case .contract:
      filing.cover = Cover()
      filing.form = nil
    case .currentReport:
      filing.items = items
      filing.exhibits = ExhibitListReader.read(blocks, items: items, documents: filing.documents)
      filing.signatures = signatures
    case .otherForm:
      filing.exhibits = ExhibitListReader.read(blocks, items: [], documents: filing.documents)
      filing.signatures = signatures
      filing.diagnostics.append(
        Diagnostic(
          severity: .warning, code: "other_form",
          message: "form \(filing.form ?? "?") is not an 8-K; read without its items"))
    }
  }

  private static func nature(_ filing: Filing, hasItems: Bool) -> Filing.Nature {
    if let form = filing.form { return form.hasPrefix("8-K") ? .currentReport : .otherForm }
    if hasItems { return .currentReport }
    return filing.cover.place == nil ? .contract : .currentReport
  }
}
