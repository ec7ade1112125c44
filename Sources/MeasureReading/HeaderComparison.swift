internal import DealModel
internal import Filings

/// Compares cover and items, read without the submission's header, with what that header says.
///
/// A header is wrong or silent where it says nothing, or says what the report prints nowhere, while the report prints
/// what was read; everything else that differs is an error of the reader.
struct HeaderComparison {
  private var compared = 0
  private var fields: [String: Count] = [:]

  private struct Count {
    var right = 0
    var silent = 0
    var headerWrong = 0
    var wrong = 0
  }

  static func run(_ paths: [String]) -> Bool {
    var comparison = HeaderComparison()
    for path in paths {
      guard let bytes = Files.read(path), let whole = try? FilingReader.read(bytes, name: path),
        let header = whole.header,
        let filing = try? FilingReader.read(bytes, name: path, options: ReadingOptions(ignoresHeader: true))
      else { continue }
      comparison.compare(filing, header)
    }
    return comparison.report()
  }

  private mutating func compare(_ filing: Filing, _ header: SubmissionHeader) {
    compared += 1
    guard let main = filing.main, let text = filing.documents[main].text else { return }
    let printed = String(decoding: text.bytes, as: UTF8.self)
    let cover = String(
      decoding: text.bytes[..<min(text.bytes.count, filing.cover.place?.range.upperBound ?? 6000)],
      as: UTF8.self)
    form(filing, header)
    names(filing, header, cover)
    date(filing, header, text)
    items(filing, header, printed)
  }

  private mutating func form(_ filing: Filing, _ header: SubmissionHeader) {
    count(
      "form", filing, ours: filing.form ?? "", theirs: header.form ?? "", isRight: filing.form == header.form
    ) {
      false
    }
  }

  private mutating func names(_ filing: Filing, _ header: SubmissionHeader, _ cover: String) {
    let theirs = (header.filers.isEmpty ? header.subjectCompanies : header.filers)
    let ours = filing.cover.registrants.map(\.value)
    let folded = Set(ours.map(Self.fold))
    let isRight = theirs.contains { company in
      ([company.name] + company.formerNames.map(\.name)).contains { folded.contains(Self.fold($0)) }
    }
    let flat = Self.fold(cover)
    count(
      "registrant", filing, ours: ours.joined(separator: "; "),
      theirs: theirs.map(\.name).joined(separator: "; "),
      isRight: isRight
    ) {
      // The header's name is a later or an abbreviated one that the cover does not print.
      !ours.isEmpty && !theirs.contains { flat.contains(Self.fold($0.name)) }
    }
  }

  private mutating func date(_ filing: Filing, _ header: SubmissionHeader, _ text: Text) {
    let ours = filing.cover.eventDate?.value
    let end = filing.cover.place?.range.upperBound ?? text.bytes.count
    count("date", filing, ours: ours ?? "", theirs: header.period ?? "", isRight: ours == header.period) {
      // The header's date is not on the cover, or it is the later one of two in the caption for the event.
      guard let ours, let place = filing.cover.eventDate?.place else { return false }
      let dates = PrintedDate.all(in: text.bytes, range: 0..<end).map(\.iso)
      if !dates.contains(header.period ?? "") { return true }
      let near = max(0, place.range.lowerBound - 40)..<min(end, place.range.upperBound + 40)
      let both = PrintedDate.all(in: text.bytes, range: near).map(\.iso)
      return both.contains(header.period ?? "") && ours < header.period ?? ""
    }
  }

  private mutating func items(_ filing: Filing, _ header: SubmissionHeader, _ printed: String) {
    let theirs = header.items.compactMap { Self.number($0, filing: filing) }
    let ours = filing.items.map(\.number)
    var seen = Set<String>()
    let distinct = theirs.filter { seen.insert($0).inserted }
    count(
      "items", filing, ours: ours.joined(separator: " "), theirs: distinct.joined(separator: " "),
      isRight: Set(ours) == Set(distinct)
    ) {
      // What the header has and we have not is printed nowhere as a heading; what we have and it has not is printed.
      let lines = printed.uppercased().split(whereSeparator: \.isNewline)
      func isPrinted(_ number: String) -> Bool {
        lines.contains { line in
          let start = line.drop { !$0.isLetter }
          guard start.hasPrefix("ITEM") else { return false }
          let rest = start.dropFirst(4).drop { !$0.isNumber }
          return rest.hasPrefix(number) && rest.dropFirst(number.count).first?.isNumber != true
        }
      }
      return Set(distinct).subtracting(ours).allSatisfy { !isPrinted($0) }
        && Set(ours).subtracting(distinct).allSatisfy(isPrinted)
    }
  }

  private mutating func count(
    _ field: String, _ filing: Filing, ours: String, theirs: String, isRight: Bool, headerIsWrong: () -> Bool
  ) {
    if theirs.isEmpty {
      fields[field, default: Count()].silent += 1
    } else if isRight {
      fields[field, default: Count()].right += 1
    } else if headerIsWrong() {
      fields[field, default: Count()].headerWrong += 1
      print("header  \(field)\t\(filing.source.name)\tread: \(ours)\theader: \(theirs)")
    } else {
      fields[field, default: Count()].wrong += 1
      print("WRONG   \(field)\t\(filing.source.name)\tread: \(ours)\theader: \(theirs)")
    }
  }

  private func report() -> Bool {
    print("\(compared) filings with a header, read without it")
    var isRight = true
    for (field, count) in fields.sorted(by: { $0.key < $1.key }) {
      print(
        "\(field): \(count.right) right, \(count.wrong) wrong; header silent in \(count.silent), wrong in \(count.headerWrong)"
      )
      if count.wrong > 0 { isRight = false }
    }
    return isRight
  }

  /// A name without legal punctuation, state marks and the article, abbreviations as EDGAR writes them.
  private static func fold(_ name: String) -> String {
    var words: [String] = []
    let cut = name.uppercased().replacing(#/[\/\\][A-Z]{2,4}[\/\\]?/#, with: "")
    let flat = cut.replacing("'", with: "").replacing("\u{2019}", with: "").replacing(".", with: "")
      .replacing("&", with: " AND ")
    for word in flat.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      switch word {
      case "THE", "AND": continue
      case "CORPORATION": words.append("CORP")
      case "COMPANY", "COMPANIES": words.append("CO")
      case "INCORPORATED": words.append("INC")
      case "LIMITED": words.append("LTD")
      case "INDUSTRIES": words.append("INDS")
      default: words.append(String(word))
      }
    }
    return words.joined()
  }

  /// The number of an item that the header names by its caption, in the numbering of the report's time.
  private static func number(_ caption: String, filing: Filing) -> String? {
    if caption.allSatisfy({ $0.isNumber || $0 == "." }) { return caption }
    let isNew = filing.items.contains { $0.number.contains(".") }
    return ItemCaptions.number(caption, isNew: isNew)
  }
}

/// The captions under which EDGAR's headers name items, by number.
enum ItemCaptions {
  static func number(_ caption: String, isNew: Bool) -> String? {
    let words = Set(caption.lowercased().split { !$0.isLetter }.filter { $0.count > 3 })
    var best: (number: String, share: Double)?
    for (number, captions) in FilingReader.itemCaptions where number.contains(".") == isNew {
      let known = captions.split(separator: "|").first ?? ""
      let others = Set(known.split { !$0.isLetter }.filter { $0.count > 3 })
      let common = Double(words.intersection(others).count)
      let share = common / Double(max(words.union(others).count, 1))
      if share > best?.share ?? 0.2 || (share == best?.share && number < best?.number ?? "") {
        best = (number, share)
      }
    }
    return best?.number
  }
}
