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
    filing.nature = nature(filing, items)
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

  /// What a text is: its form says so, else its cover or the items of a report.
  ///
  /// A report that lost its cover starts with an item, or has one with a number of today's form ("1.01"). A contract may
  /// have a line "Item 5" deep in a schedule.
  private static func nature(_ filing: Filing, _ items: [Item]) -> Filing.Nature {
    if let form = filing.form { return form.hasPrefix("8-K") ? .currentReport : .otherForm }
    if let first = items.first,
      first.headingPlace.range.lowerBound <= lastOpening || items.contains(where: { ItemTable.isNew($0.number) })
    {
      return .currentReport
    }
    return hasCover(filing.cover) ? .currentReport : .contract
  }

  /// Whether a cover says more than a phrase that contracts use, too: "a Current Report on Form 8-K".
  private static func hasCover(_ cover: Cover) -> Bool {
    cover.place != nil && (cover.eventDate != nil || !cover.registrants.isEmpty || !cover.fileNumbers.isEmpty)
  }

  /// How far into a text the first item of a report without a cover starts.
  private static let lastOpening = 2000
}
