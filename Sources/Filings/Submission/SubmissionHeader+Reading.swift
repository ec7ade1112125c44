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
      parser.line(source, i..<lineEnd)
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
    private var address: Address?

    private enum Address { case business, mail }

    mutating func line(_ source: Span<UInt8>, _ line: Range<Int>) {
      let colon = ByteScan.find(UInt8(ascii: ":"), in: source, from: line.lowerBound, to: line.upperBound)
      guard colon < line.upperBound, let key = Key.read(source, line.lowerBound..<colon) else { return }
      if let value = SubmissionMarkup.value(source, (colon + 1)..<line.upperBound) {
        field(key, value)
      } else {
        section(key)
      }
    }

    private mutating func section(_ key: Key) {
      switch key {
      case .filer, .subjectCompany:
        finishCompany()
        isSubject = key == .subjectCompany
      case .businessAddress: address = .business
      case .mailAddress: address = .mail
      case .filingValues: address = nil
      default: break
      }
    }

    private mutating func field(_ key: Key, _ value: String) {
      switch key {
      case .accessionNumber: header.accessionNumber = value
      case .form: header.form = value
      case .filedDate: header.filedDate = SubmissionHeader.date(value)
      case .period: header.period = SubmissionHeader.date(value)
      case .item: header.items.append(value)
      case .companyName:
        if company != nil { finishCompany() }
        company = Company(name: value)
        address = nil
      case .centralIndexKey: company?.cik = value
      case .industry: company?.industry = value
      case .employerNumber: company?.employerIdentificationNumber = value
      case .state: company?.stateOfIncorporation = value
      case .fiscalYearEnd: company?.fiscalYearEnd = value
      case .fileNumber:
        if company?.fileNumbers.contains(value) == false { company?.fileNumbers.append(value) }
      case .formerName: company?.formerNames.append(FormerName(name: value))
      case .nameChanged:
        if let count = company?.formerNames.count, count > 0 {
          company?.formerNames[count - 1].changed = SubmissionHeader.date(value)
        }
      case .addressLine: addAddress(value)
      case .filer, .subjectCompany, .businessAddress, .mailAddress, .filingValues: break
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

  /// What a line of the header gives: the words before its colon.
  private enum Key {
    case accessionNumber, form, filedDate, period, item
    case companyName, centralIndexKey, industry, employerNumber, state, fiscalYearEnd, fileNumber, formerName
    case nameChanged, addressLine
    /// These open a section and have no value.
    case filer, subjectCompany, businessAddress, mailAddress, filingValues

    static func read(_ source: Span<UInt8>, _ range: Range<Int>) -> Key? {
      var range = range
      while let first = range.first, source[first].isWhiteSpace { range = (first + 1)..<range.upperBound }
      while let last = range.last, source[last].isWhiteSpace { range = range.lowerBound..<last }
      for (words, key) in all where HTMLAttributes.matches(words, source, range) { return key }
      return nil
    }

    private static let all: [(StaticString, Key)] = [
      ("accession number", .accessionNumber), ("conformed submission type", .form),
      ("filed as of date", .filedDate), ("conformed period of report", .period), ("item information", .item),
      ("company conformed name", .companyName), ("central index key", .centralIndexKey),
      ("standard industrial classification", .industry), ("irs number", .employerNumber),
      ("ein", .employerNumber), ("state of incorporation", .state), ("fiscal year end", .fiscalYearEnd),
      ("sec file number", .fileNumber), ("former conformed name", .formerName),
      ("date of name change", .nameChanged), ("street 1", .addressLine), ("street 2", .addressLine),
      ("city", .addressLine), ("state", .addressLine), ("zip", .addressLine), ("country", .addressLine),
      ("filer", .filer), ("filed by", .filer), ("co-registrant", .filer), ("issuer", .filer),
      ("reporting-owner", .filer), ("subject company", .subjectCompany),
      ("business address", .businessAddress), ("mail address", .mailAddress),
      ("filing values", .filingValues),
    ]
  }
}
