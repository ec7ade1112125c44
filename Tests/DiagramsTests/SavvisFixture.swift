import DealModel

extension Graph {
  /// The deal of the first real filing: a sale of preferred stock to funds of one family, beside another
  /// family that holds already.
  static let savvis: Graph = {
    var fixture = GraphFixture(reportDate: "2002-06-28", signedDate: "2002-07-08", fileNumbers: ["0-29375"])
    let savvis = fixture.entity(
      "SAVVIS Communications Corporation", roles: [.registrant], jurisdiction: "Delaware")
    let purchasers = [
      fixture.entity("Constellation Venture Capital II, L.P.", .limitedPartnership),
      fixture.entity("Constellation Venture Capital Offshore II, L.P.", .limitedPartnership),
      fixture.entity("The BSC Employee Fund IV, L.P.", .limitedPartnership),
      fixture.entity("CVC II Partners, L.L.C.", .llc),
    ]
    let eighth = fixture.entity("Welsh, Carson, Anderson & Stowe VIII, L.P.", .limitedPartnership)
    let affiliates = fixture.entity(
      "the various entities and individuals affiliated with Welsh, Carson, Anderson & Stowe VIII, L.P. listed on"
        + " the signature pages thereto", .collective)
    let reuters = fixture.entity("Reuters Holdings Switzerland SA")
    let others = fixture.entity("the Other Investors (as defined therein)", .collective)
    let seventh = fixture.entity("Welsh, Carson, Anderson & Stowe VII, L.P.", .limitedPartnership)
    let sixth = fixture.entity("Welsh, Carson, Anderson & Stowe VI, L.P.", .limitedPartnership)
    let management = fixture.entity("WCAS Management Corporation")
    fixture.entity("John M. Finlayson", .person, roles: [.optional, .signatory])
    fixture.group("Purchasers", purchasers)
    fixture.group("Welsh Carson", [eighth, seventh, sixth, management], .sharedName)

    func all(_ entities: [String], _ role: Party.Role) -> [(String, Party.Role)] {
      entities.map { ($0, role) }
    }
    fixture.agreement(
      "Securities Purchase Agreement", .securitiesPurchase, date: "2002-06-28", exhibits: ["10.1"],
      parties: [(savvis, .issuer)] + all(purchasers, .purchaser),
      terms: [
        (.shares, "20000", "shares", "20,000 shares of Series A Convertible Preferred Stock"),
        (.pricePerShare, "1000", "USD", "$1,000 per share"), (.parValue, ".01", "USD", "$.01"),
      ])
    for (exhibit, holder) in zip(["4.7", "4.8", "4.9", "4.10"], purchasers) {
      fixture.agreement(
        "Warrant", .warrant, date: "2002-06-28", exhibits: [exhibit],
        parties: [(savvis, .issuer), (holder, .holder)],
        terms: [
          (.warrantShares, nil, nil, "10,000,00 shares"), (.exercisePrice, "0.75", "USD", "$0.75"),
          (.term, "5", "years", "five years"),
        ])
    }
    let investors = [(savvis, Party.Role.party)] + all([eighth, affiliates, reuters, others], .party)
    let rights = fixture.agreement(
      "Investor Rights Agreement", .investorRights, date: "2002-03-06",
      parties: investors + all(purchasers, .party))
    let amendment = fixture.agreement(
      "Amendment No. 1 to the Investor Rights Agreement", .amendment, date: "2002-06-28", exhibits: ["10.2"],
      parties: investors)
    let joinder = fixture.agreement(
      "Joinder Agreement", .joinder, date: "2002-06-28", exhibits: ["10.3"],
      parties: [(savvis, .party)] + all(purchasers, .party))
    fixture.agreement(
      "Board Letter", .boardLetter, date: "2002-06-28", exhibits: ["10.4"],
      parties: all([savvis, eighth, seventh, sixth, management], .sender) + all(purchasers, .addressee))
    fixture.relation(.amends, amendment, rights)
    fixture.relation(.joins, joinder, rights)
    fixture.relation(.affiliateOf, affiliates, eighth)
    return fixture.graph
  }()
}
