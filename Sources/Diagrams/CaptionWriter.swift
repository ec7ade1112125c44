internal import DealModel

/// Writes what stands above a picture: whose deal it is, what is done, and which filing says so.
struct CaptionWriter {
  private let subject: Subject
  private let instruments: [Instrument]
  private let blocks: [Block]

  init(_ subject: Subject, _ instruments: [Instrument], _ blocks: [Block]) {
    self.subject = subject
    self.instruments = instruments
    self.blocks = blocks
  }

  /// The caption, with a title of the user's where there is one.
  func caption(title: String?) -> Caption {
    Caption(title: title ?? self.title, details: details, summary: summary)
  }

  private var title: String {
    let names = subject.centre.map { subject.entities[$0].name }
    guard let first = names.first else { return "Agreements" }
    let who: String
    switch names.count {
    case 1: who = first
    case 2, 3: who = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    default: who = "\(first) and \(names.count - 1) other registrants"
    }
    if subject.union != nil { return "\(who): what changed" }
    if subject.filings.count > 1 { return "\(who): \(subject.filings.count) filings" }
    return DealPhrase(subject, instruments, blocks).words.map { "\(who): \($0)" } ?? who
  }

  private var details: [String] {
    guard let union = subject.union else { return Self.details(of: subject.filings) }
    return [("Old", union.oldFilings), ("New", union.newFilings)].map { side, filings in
      let words = Self.details(of: filings).joined(separator: "  |  ")
      return "\(side): \(words.isEmpty ? filings.first?.source.name ?? "no filing" : words)"
    }
  }

  /// Which filings say so: forms, dates and file numbers.
  static func details(of filings: [FilingRecord]) -> [String] {
    if filings.count > 1 { return [several(filings)] }
    guard let filing = filings.first else { return [] }
    var parts: [String] = []
    if let form = filing.form { parts.append("Form \(form)") }
    if let date = filing.reportDate { parts.append("event of \(DateWords.words(date))") }
    if let date = filing.signedDate {
      parts.append("signed \(DateWords.words(date))")
    } else if let date = filing.filedDate {
      parts.append("filed \(DateWords.words(date))")
    }
    let numbers = filing.fileNumbers.isEmpty ? nil : fileNumbers(Set(filing.fileNumbers).sorted())
    return [
      [parts.joined(separator: ", "), numbers ?? ""].filter { !$0.isEmpty }.joined(separator: "  |  ")
    ]
    .filter { !$0.isEmpty }
  }

  private static func fileNumbers(_ numbers: [String]) -> String {
    let shown = numbers.prefix(3).joined(separator: ", ")
    return
      "Commission File No\(numbers.count > 1 ? "s" : ""). \(shown)\(numbers.count > 3 ? " and others" : "")"
  }

  private static func several(_ filings: [FilingRecord]) -> String {
    let forms = Set(filings.compactMap(\.form)).sorted().joined(separator: ", ")
    let dates = filings.compactMap { $0.reportDate ?? $0.filedDate }.sorted()
    var text = forms.isEmpty ? "" : "Forms \(forms)"
    if let first = dates.first, let last = dates.last {
      let span =
        first == last ? DateWords.words(first) : "\(DateWords.words(first)) to \(DateWords.words(last))"
      text += text.isEmpty ? "Events of \(span)" : ", events of \(span)"
    }
    return text
  }

  private var summary: String {
    if let union = subject.union { return ChangeSummary(subject, union).words }
    let agreements = subject.agreements.count
    let parties = subject.entities.count
    var sentences = ["\(counted(agreements, "agreement")) and \(counted(parties, "party", "parties"))."]
    for agreement in subject.agreements.prefix(40) {
      let names = subject.entities.filter { entity in agreement.parties.contains { $0.entity == entity.id } }
        .map(\.name)
      var sentence = agreement.title
      if let date = agreement.date { sentence += " of \(DateWords.words(date))" }
      if !names.isEmpty { sentence += ": " + names.joined(separator: "; ") }
      sentences.append(sentence.hasSuffix(".") ? sentence : sentence + ".")
    }
    if agreements > 40 { sentences.append("And \(agreements - 40) more.") }
    return sentences.joined(separator: " ")
  }

  private func counted(_ count: Int, _ one: String, _ several: String? = nil) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(several ?? one + "s")"
  }
}
