extension SubmissionHeader {
  /// Reads the header in `range`, as EDGAR wrote it in all years; nothing where there is none.
  static func read(_ source: Span<UInt8>, _ range: Range<Int>) -> SubmissionHeader? {
    guard
      HTMLAttributes.find("accession number:", in: source, from: range.lowerBound, to: range.upperBound)
        != nil
    else { return nil }
    var parser = Parser()
    var i = range.lowerBound
    while i < range.upperBound {
      let lineEnd = ByteScan.find(10, in: source, from: i, to: range.upperBound)
      if let line = SubmissionMarkup.value(source, i..<lineEnd) { parser.line(line) }
      i = lineEnd + 1
    }
    parser.finishCompany()
    return parser.header
  }

  /// A date such as `19990416` in ISO 8601.
  static func date(_ digits: String) -> String? {
    let bytes = Array(digits.utf8)
    guard bytes.count >= 8, bytes[..<8].allSatisfy(\.isDigit) else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
  }

  /// Reads the header line by line: `KEY: value`, and keys without a value that open a section.
  private struct Parser {
    var header = SubmissionHeader()
    private var company: Company?
    private var isSubject = false
    private var isFormerName = false
    private var address: Address?

    private enum Address { case business, mail }

    mutating func line(_ line: String) {
      let bytes = line.utf8
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return }
      let key = String(line[..<colon])
      let value = bytes[bytes.index(after: colon)...].drop { $0 == ASCII.space }
      value.isEmpty ? section(key) : field(key, String(Substring(value)))
    }

    private mutating func section(_ key: String) {
      switch key {
      case "FILER", "SUBJECT COMPANY", "FILED BY", "CO-REGISTRANT", "ISSUER", "REPORTING-OWNER":
        finishCompany()
        isSubject = key == "SUBJECT COMPANY"
      case "COMPANY DATA", "OWNER DATA": break
      case "BUSINESS ADDRESS": address = .business
      case "MAIL ADDRESS": address = .mail
      case "FORMER COMPANY", "FORMER NAME": isFormerName = true
      case "FILING VALUES": address = nil
      default: break
      }
    }

    private mutating func field(_ key: String, _ value: String) {
      switch key {
      case "ACCESSION NUMBER": header.accessionNumber = value
      case "CONFORMED SUBMISSION TYPE": header.form = value
      case "FILED AS OF DATE": header.filedDate = SubmissionHeader.date(value)
      case "CONFORMED PERIOD OF REPORT": header.period = SubmissionHeader.date(value)
      case "ITEM INFORMATION": header.items.append(value)
      case "COMPANY CONFORMED NAME":
        if company != nil { finishCompany() }
        company = Company(name: value)
        address = nil
      case "CENTRAL INDEX KEY": company?.cik = value
      case "STANDARD INDUSTRIAL CLASSIFICATION": company?.industry = value
      case "IRS NUMBER", "EIN": company?.employerIdentificationNumber = value
      case "STATE OF INCORPORATION": company?.stateOfIncorporation = value
      case "FISCAL YEAR END": company?.fiscalYearEnd = value
      case "SEC FILE NUMBER":
        if company?.fileNumbers.contains(value) == false { company?.fileNumbers.append(value) }
      case "FORMER CONFORMED NAME": company?.formerNames.append(FormerName(name: value))
      case "DATE OF NAME CHANGE":
        if let count = company?.formerNames.count, count > 0 {
          company?.formerNames[count - 1].changed = SubmissionHeader.date(value)
        }
      case "STREET 1", "STREET 2", "CITY", "STATE", "ZIP", "COUNTRY": addAddress(value)
      default: break
      }
    }

    private mutating func addAddress(_ value: String) {
      switch address {
      case .business: append(value, to: \.businessAddress)
      case .mail: append(value, to: \.mailAddress)
      case nil: break
      }
    }

    private mutating func append(_ line: String, to field: WritableKeyPath<Company, String?>) {
      guard var company else { return }
      company[keyPath: field] = company[keyPath: field].map { "\($0), \(line)" } ?? line
      self.company = company
    }

    mutating func finishCompany() {
      guard let company else { return }
      if isSubject { header.subjectCompanies.append(company) } else { header.filers.append(company) }
      self.company = nil
    }
  }
}
