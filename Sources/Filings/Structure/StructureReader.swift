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
    filing.form = header?.form ?? type ?? FormName.read(blocks, cover: filing.cover)
    filing.nature = nature(filing, blocks, hasItems: !items.isEmpty)
    guard filing.nature != .contract else {
      filing.cover = Cover()
      filing.form = nil
      return
    }
    filing.items = items
    filing.exhibits = ExhibitListReader.read(blocks, items: items, documents: filing.documents)
    filing.signatures = signatures
  }

  private static func nature(_ filing: Filing, _ blocks: Blocks, hasItems: Bool) -> Filing.Nature {
    if let form = filing.form { return form.hasPrefix("8-K") ? .currentReport : .otherForm }
    if hasItems { return .currentReport }
    return filing.cover.place == nil ? .contract : .currentReport
  }
}

/// The form's name as the cover prints it.
enum FormName {
  static func read(_ blocks: Blocks, cover: Cover) -> String? {
    let end = min(blocks.bytes.count, 6000)
    guard let found = ByteSearch.first("form ", in: blocks.bytes, 0..<end) else { return nil }
    // A contract may speak of a form: only a heading tells what the paper is where there is no cover.
    if cover.place == nil, blocks.ranges[blocks.index(at: found)].count > 40 { return nil }
    var i = found + 5
    while i < end, blocks.bytes[i].isWhiteSpace { i += 1 }
    let first = i
    while i < end,
      blocks.bytes[i].isAlphanumeric || blocks.bytes[i] == UInt8(ascii: "-")
        || blocks.bytes[i] == UInt8(ascii: "/")
    {
      i += 1
    }
    let name = blocks.string(first..<i).uppercased()
    guard name.contains("-"), name.utf8.contains(where: \.isDigit) else { return nil }
    return name
  }
}
