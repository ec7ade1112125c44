import DealModel

/// A private placement as a current report tells of it: preferred stock and warrants are sold to some purchasers, who
/// join the rights agreement that the registrant has with the funds of a family, a strategic investor and two classes.
///
/// Everything in it is invented, out of a seed.
struct PlacementDeal {
  struct Firm {
    var name: String
    var kind: Entity.Kind
  }

  /// What the report leaves out.
  enum Dropped: CaseIterable { case nothing, list, index, narrative }

  var registrant: Firm
  var officer: String
  var purchasers: [Firm]
  /// The words that the funds of the family share: "Larch, Pine, Elm & Oak".
  var family: String
  var numerals: [String]
  var manager: Firm
  var strategic: Firm
  /// The date of the sale, and that of the rights agreement.
  var date: PrintedDay
  var earlier: PrintedDay
  var purchaseTitle: (words: String, kind: Agreement.Kind)
  var warrantTitle: String
  var rightsTitle: String
  var amendment: Int
  var noun: String
  /// The numbers of the exhibits: warrants, purchase agreement, amendment, joinder, letter, press release.
  var warrantNumbers: [String]
  var otherNumbers: [String]
  /// The order in which the rows are printed.
  var order: [Int]
  var dropped: Dropped
  var shares: String
  var par: String
  var price: String
  var warrantShares: String
  var exercisePrice: String
  var years: (words: String, value: String)
  var style: Style

  /// Turns of phrase that mean the same.
  struct Style {
    var namesRegistrantLast: Bool
    var hasSerialComma: Bool
    var datesFollowHolder: Bool
    var sendersFirst: Bool
    var isCertain: Bool
    var hasSlip: Bool
  }

  struct PrintedDay {
    var year: Int
    var month: Int
    var day: Int

    var words: String { "\(Self.months[month - 1]) \(day), \(year)" }
    var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

    private static let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November",
      "December",
    ]
  }

  // MARK: Names that follow

  var funds: [Firm] { numerals.map { Firm(name: "\(family) \($0), L.P.", kind: .limitedPartnership) } }

  var affiliates: String {
    let fund = funds[0].name
    return style.isCertain
      ? "certain entities and individuals affiliated with \(fund) named on the signature pages thereto"
      : "the various entities and individuals affiliated with \(fund) listed on the signature pages thereto"
  }

  var others: String { "the Other Investors (as defined therein)" }

  var amendmentTitle: String { "Amendment No. \(amendment) to the \(rightsTitle)" }

  // MARK: Out of a seed

  init(seed: UInt64, purchasers count: Int, dropped: Dropped) {
    var random = SeededGenerator(seed: seed)
    registrant = Firm(name: random.pick(Self.registrants), kind: .corporation)
    officer = random.pick(["Ruth A. Castell", "Miles Petrov", "Joan Ferris", "Peter K. Lund"])
    purchasers = Array(Self.buyers.shuffled(using: &random).prefix(count))
    let partners = Self.partners.shuffled(using: &random).prefix(4)
    family = "\(partners[0]), \(partners[1]), \(partners[2]) & \(partners[3])"
    numerals = random.pick([["VIII", "VII", "VI"], ["III", "II", "I"], ["IX", "VIII", "IV"]])
    manager = Firm(
      name: partners.compactMap { $0.first.map(String.init) }.joined() + " Management Corporation",
      kind: .corporation)
    strategic = random.pick(Self.strategics)
    date = PrintedDay(
      year: random.number(1998...2024), month: random.number(1...12), day: random.number(1...28))
    earlier = PrintedDay(year: date.year - 1, month: random.number(1...12), day: random.number(1...28))
    purchaseTitle = random.pick([
      ("Securities Purchase Agreement", .securitiesPurchase), ("Stock Purchase Agreement", .stockPurchase),
      ("Preferred Stock Purchase Agreement", .stockPurchase),
    ])
    warrantTitle = random.pick(["Warrant", "Performance Warrant", "Common Stock Purchase Warrant"])
    rightsTitle = random.pick(["Investor Rights Agreement", "Investors' Rights Agreement"])
    amendment = random.number(1...4)
    noun = random.pick(["purchaser", "buyer", "investor"])
    let first = random.number(1...9)
    warrantNumbers = (0..<count).map { "4.\(first + $0)" }
    let start = random.number(1...20)
    otherNumbers = (0..<4).map { "10.\(start + $0)" } + ["99.1"]
    order = Array(0..<count + 5).shuffled(using: &random)
    self.dropped = dropped
    shares = random.pick(["20,000", "1,500,000", "7,250"])
    par = random.pick(["$.01", "$0.001", "$.0001"])
    price = random.pick(["$1,000", "$12.50", "$100.00"])
    warrantShares = random.pick(["10,000,00", "2,500,000", "600,00"])
    exercisePrice = random.pick(["$0.75", "$14.20", "$.60"])
    years = random.pick([("three-year", "3"), ("five-year", "5"), ("ten-year", "10")])
    style = Style(
      namesRegistrantLast: random.coin(), hasSerialComma: random.coin(), datesFollowHolder: random.coin(),
      sendersFirst: random.coin(), isCertain: random.coin(), hasSlip: random.coin())
  }

  private static let registrants = [
    "HALDEN NETWORKS CORPORATION", "BRIGHTWATER SYSTEMS, INC.", "TRELLIS FIBER CORP.",
    "ORCHARD GRID INCORPORATED",
  ]
  private static let partners = [
    "Wexley", "Corbin", "Adair", "Stroud", "Hollis", "Marlow", "Quill", "Tanner", "Pemberton", "Ingram",
    "Delacroix", "Nye",
  ]
  private static let strategics = [
    Firm(name: "Norden Holdings Switzerland SA", kind: .corporation),
    Firm(name: "Tamarisk Investments B.V.", kind: .corporation),
    Firm(name: "Quayle Media plc", kind: .corporation),
    Firm(name: "Osprey Information Services Ltd.", kind: .corporation),
  ]
  private static let buyers = [
    Firm(name: "Alder Point Ventures II, L.P.", kind: .limitedPartnership),
    Firm(name: "Birchwood Capital Offshore III, L.P.", kind: .limitedPartnership),
    Firm(name: "The Cobalt Employee Fund IV, L.P.", kind: .limitedPartnership),
    Firm(name: "DVF II Partners, L.L.C.", kind: .llc),
    Firm(name: "Elmstead Holdings, Inc.", kind: .corporation),
    Firm(name: "Fjord & Sons Investments LLC", kind: .llc),
    Firm(name: "Gannet Bridge Fund, Ltd.", kind: .corporation),
    Firm(name: "Heron Creek Family Trust", kind: .trust),
    Firm(name: "Ivory Coast Telecom S.A.", kind: .corporation),
    Firm(name: "Juniper Hill Partners VII, LP", kind: .limitedPartnership),
    Firm(name: "Kingfisher Opportunities Fund, L.P.", kind: .limitedPartnership),
  ]
}
