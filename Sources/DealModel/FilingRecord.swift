/// What the graph keeps of a filing: its form, dates, items and exhibits, and which bytes it was read from.
public struct FilingRecord: Sendable, Hashable {
  /// The accession number, else `sha256-` and the first 16 hex digits of the file's SHA-256.
  public var id: String
  /// The form as EDGAR names it, such as `8-K` or `8-K/A`; nothing for a file that is no filing.
  public var form: String?
  /// The date of the earliest event reported, ISO 8601.
  public var reportDate: String?
  /// The date on which the filing was accepted, ISO 8601.
  public var filedDate: String?
  /// The date beside the signature, ISO 8601.
  public var signedDate: String?
  /// The ids of the registrant and its co-registrants.
  public var registrants: [String]
  /// Commission file numbers.
  public var fileNumbers: [String]
  /// The items reported on, in the order of the filing.
  public var items: [Item]
  /// The exhibits listed, in the order of the list.
  public var exhibits: [Exhibit]
  /// The file that was read.
  public var source: Source

  /// Creates a record of a filing.
  public init(
    id: String, form: String? = nil, reportDate: String? = nil, filedDate: String? = nil,
    signedDate: String? = nil, registrants: [String] = [], fileNumbers: [String] = [], items: [Item] = [],
    exhibits: [Exhibit] = [], source: Source
  ) {
    self.id = id
    self.form = form
    self.reportDate = reportDate
    self.filedDate = filedDate
    self.signedDate = signedDate
    self.registrants = registrants
    self.fileNumbers = fileNumbers
    self.items = items
    self.exhibits = exhibits
    self.source = source
  }

  /// An item of the form, such as Item 5, Other Events, or Item 1.01.
  public struct Item: Sendable, Hashable {
    /// The number without the word: `5`, `1.01`.
    public var number: String
    /// The caption as printed, white space folded.
    public var heading: String?

    /// Creates an item.
    public init(number: String, heading: String? = nil) {
      self.number = number
      self.heading = heading
    }
  }

  /// A row of the exhibit list (Regulation S-K, Item 601).
  public struct Exhibit: Sendable, Hashable {
    /// The exhibit number as printed, without footnote marks: `10.1`.
    public var number: String
    /// The description as printed, white space folded.
    public var description: String
    /// Whether the file that was read holds the exhibit's text.
    public var attached: Bool

    /// Creates a row of the exhibit list.
    public init(number: String, description: String, attached: Bool) {
      self.number = number
      self.description = description
      self.attached = attached
    }
  }

  /// The bytes that a filing was read from.
  public struct Source: Sendable, Hashable {
    /// The file's name without its folder; `-` for standard input.
    public var name: String
    /// The SHA-256 of the (decompressed) bytes in hexadecimal.
    public var sha256: String
    /// The number of (decompressed) bytes.
    public var bytes: Int

    /// Creates a description of a source.
    public init(name: String, sha256: String, bytes: Int) {
      self.name = name
      self.sha256 = sha256
      self.bytes = bytes
    }
  }
}
