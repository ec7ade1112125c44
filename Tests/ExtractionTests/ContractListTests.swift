import DealModel
import Testing

@testable import Extraction

@Suite("Where the parties of a preamble start and end")
struct ContractListTests {
  @Test("A list ends at what follows it")
  func asFollows() throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      This Supply Agreement is entered into by and between Harrow Mills Incorporated (hereinafter, the "Harrow"), with \
      its office at 12 Elm Street, Reno, and TERN FOODS INC., (hereinafter, the "TFI"), a Japanese corporation with its \
      office in Tokyo as follows;

      1. SUBJECT MATTERS

      Harrow mills flour.
      """)
    #expect(contract.parties == ["Harrow Mills Incorporated", "TERN FOODS INC."])
  }

  @Test("A common noun stands before the names")
  func companies() throws {
    let contract = try ContractGraph(
      """
      GENERAL BUSINESS AGREEMENT

      Between the companies Harrow Mills Ltd, Tower Two, 7 Harbour Road (hereinafter referred to as HARROW) and Tern \
      Foods GmbH & Co. KG, Allee 7, Berlin (hereinafter referred to as TERN) for the supply of flour
      """)
    #expect(contract.parties == ["Harrow Mills Ltd", "Tern Foods GmbH & Co. KG"])
  }

  @Test(
    "What is said of a party may hold stops, laws, further agreements and those who act for it",
    arguments: [
      ", owner of the web site www.harrow.com (\"Harrow\")",
      ", an Illinois corporation exempt under Section 501(c)(3) of the Internal Revenue Code (\"Harrow\")",
      ", solely as trustee under that certain Trust Agreement dated as of May 1, 2001 (\"Harrow\")",
      " (\"Harrow\"), with its office at P.O. Box 12, Dover, DE 19901. U.S.A.",
      ", with its office at 12 Elm Street, Bldg. D, Apt. C, Dover (\"Harrow\")",
      ", (hereinafter \"Harrow\"), represented herein by its President, Mr. John Doe, duly authorized",
      ", publisher of Elm Magazine (\"Harrow\")",
      ", c/o Elm Management, 12 Elm Street, Suite 4, Dover (\"Harrow\")",
    ])
  func descriptions(_ description: String) throws {
    for (first, second) in [("Harrow Mills, Inc.", "Tern Foods, LLC"), ("Alder Foods", "Harrow Online")] {
      let contract = try ContractGraph(
        """
        SUPPLY AGREEMENT

        This Supply Agreement is entered into as of May 2, 2011 by and between \(first)\(description) and \(second)\
        \(description.replacing("Harrow", with: "Tern")).

        RECITALS
        """)
      #expect(contract.parties == [first, second], "\(description)")
    }
  }

  @Test(
    "Names that are said of a party are none",
    arguments: [
      ", successor to Elm Mills, Inc. and Oak Mills, Inc.", ", care of Elm & Oak LLP, 12 Elm Street",
      ", doing business as Elm Foods and Oak Foods", ", owner of the Elm Hotel, the Oak Inn and the Birch Resort",
      ", listed on the Elm Stock Exchange and the Oak Stock Exchange",
      ", whose shareholders are Mary Elm and Peter Oak",
      ", a partnership between Elm Mills, Inc. and Oak Mills, Inc.", ", trading under the name \"Elm\"",
      ", represented by Ms. Mary Elm, in her capacity as director, and Mr. Peter Oak, in his capacity as Prokurist",
      ", residing at 12 Elm Street, Dover (each a \"Party\")",
    ])
  func asides(_ aside: String) throws {
    for description in ["\(aside) (\"Harrow\")", " (\"Harrow\")\(aside)"] {
      let contract = try ContractGraph(
        """
        SUPPLY AGREEMENT

        This Supply Agreement is entered into as of May 2, 2011 by and between Harrow Mills, Inc.\(description), and Tern \
        Foods LLC ("Tern").

        RECITALS
        """)
      #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Foods LLC"], "\(description)")
    }
  }

  @Test("Where the name that a term repeats stands behind such words, it is a party all the same")
  func noAside() throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      This Supply Agreement is entered into as of May 2, 2011 by and between Harrow Mills, Inc., successor to Elm Mills, \
      Inc. and Tern Foods LLC ("Tern"), and Alder Steel Company ("Alder").
      """)
    #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Foods LLC", "Alder Steel Company"])
  }

  @Test("The undersigned are named behind the word, and whom they induce or enter an agreement with")
  func undersigned() throws {
    let guaranty = try ContractGraph(
      """
      LIMITED GUARANTY

      The undersigned, Harrow Mills, Inc., a Delaware corporation (the "Guarantor"), in order to induce Tern Bank, N.A. \
      (the "Bank") to extend credit, hereby guarantees to the Bank what is owed.
      """)
    #expect(guaranty.parties == ["Harrow Mills, Inc.", "Tern Bank, N.A."])
    let sponsors = try ContractGraph(
      """
      SPONSORSHIP AGREEMENT

      Harrow Online, Inc. ("Harrow") enters into this Sponsorship Agreement with Tern Books, Inc. ("Tern") as of May 2, \
      2011.
      """)
    #expect(sponsors.parties == ["Harrow Online, Inc.", "Tern Books, Inc."])
    #expect(sponsors.own?.date == "2011-05-02")
    let lines = try ContractGraph(
      """
      ALLIANCE AGREEMENT

      Harrow Mills, Inc.
      (hereinafter "Harrow")

      and

      Tern Foods LLC
      (hereinafter "Tern")

      have entered into this Alliance Agreement on May 2, 2011.
      """)
    #expect(lines.parties == ["Harrow Mills, Inc.", "Tern Foods LLC"])
  }

  @Test("Names in quotation marks that open a line, names behind dashes, names in columns")
  func layouts() throws {
    let lists = [
      """
      BETWEEN

      "Harrow Mills, Inc.", with its office at 12 Elm Street, Dover (hereinafter referred to as "Seller")

      AND

      "Tern Foods LLC", with its office at 9 Fir Road, Alder (hereinafter referred to as "Buyer")
      """,
      """
      This Agreement is made on May 2, 2011 between:
      - Harrow Mills, Inc., with its office at 12 Elm Street, Dover (the "Seller")
      - Tern Foods LLC, with its office at 9 Fir Road, Alder (the "Buyer")
      """,
      """
      Parties:       Harrow Mills, Inc.            Tern Foods LLC
                     12 Elm Street                 9 Fir Road
      """,
      """
      CLIENT                              CONTRACTOR
      Harrow Mills, Inc.                  Tern Foods LLC
      12 Elm Street, Dover                9 Fir Road, Alder
      """,
      """
      B E T W E E N:

      Harrow Mills, Inc., a company of Ontario

      - A N D -

      Tern Foods LLC, a company of Nevada
      """,
      """
      1. Parties

      1.1 Harrow Mills, Inc., 12 Elm Street, Dover (the "Seller"); and

      1.2 Tern Foods LLC, 9 Fir Road, Alder (the "Buyer").
      """,
      """
      Harrow Mills, Inc.                  Tern Foods LLC
      12 Elm Street                       9 Fir Road
      ("Harrow")                          ("Tern")
      """,
      """
      Principal: Harrow Mills, Inc.

      Agent: Tern Foods LLC
      """,
      """
      PLEDGE AGREEMENT (this "Agreement") dated as of May 2, 2011, made by Harrow Mills, Inc. (the "Grantor") to Tern \
      Foods LLC (the "Secured Party").
      """,
    ]
    for list in lists {
      let contract = try ContractGraph("SUPPLY AGREEMENT\n\n\(list)")
      #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Foods LLC"], "\(list)")
    }
  }

  @Test("Two columns under their roles need no legal forms")
  func columns() throws {
    let contract = try ContractGraph(
      """
      SOFTWARE LICENSE AGREEMENT

      Licensor                                     Licensee
      --------                                     --------
      Harrow Laboratories                          TernBank
      1 Elm Street                                 2 Fir Street
      """)
    #expect(contract.parties == ["Harrow Laboratories", "TernBank"])
  }

  @Test("An organisation behind an article and its subsidiary of a country are parties")
  func articles() throws {
    let contract = try ContractGraph(
      """
      PATENT LICENSE

      This Agreement, effective as of May 2, 2011, is by and among Harrow Mills, Inc. ("Harrow"), the Medical University of \
      Alder, a university under public law ("University"), and Tern Foods Ltd., a company of Ireland, and its U.S. \
      subsidiary Tern Foods LLC (together "Tern").
      """)
    #expect(
      contract.parties == ["Harrow Mills, Inc.", "Medical University of Alder", "Tern Foods Ltd.", "Tern Foods LLC"])
  }

  @Test("Who is favored is named without the words before the name")
  func favored() throws {
    let contract = try ContractGraph(
      """
      Performance Guarantee, dated as of May 2, 2011, by Harrow Mills, LLC, a Delaware limited liability company \
      ("Guarantor"), in favor of Tern Bank LLC, as Agent for the Lenders (the "Guaranteed Party").

      1. Unconditional Guarantee. Guarantor guarantees what is owed.
      """)
    #expect(contract.parties == ["Harrow Mills, LLC", "Tern Bank LLC"])
    #expect(contract.role(of: "Harrow Mills, LLC") == .guarantor)
  }

  @Test("A label behind a full stop opens the next party")
  func labelBehindStop() throws {
    let contract = try ContractGraph(
      """
      LEASE INFORMATION SCHEDULE

      PARTIES: LANDLORD: HTR, an Ohio general partnership, care of Wren Services, 12 Elm Street, Vienna, Virginia \
      22182. TENANT: Tern Foods, Inc., a Virginia corporation, 9 Oak Court, Dulles, Virginia 20166.

      PREMISES: The mill.
      """)
    #expect(contract.parties == ["HTR", "Tern Foods, Inc."])
  }

  @Test("A label before a name gives its role, and none stands before the first word")
  func labels() throws {
    let contract = try ContractGraph(
      """
      LEASE AGREEMENT

      THIS LEASE is made as of May 2, 2031.

      PARTIES:

      LANDLORD: Alder Land Company, a Virginia corporation.

      TENANT: Harrow Mills, Inc., a Delaware corporation.

      1. Premises. Landlord leases to Tenant the mill.
      """)
    #expect(contract.parties == ["Alder Land Company", "Harrow Mills, Inc."])
    #expect(contract.graph.agreements.first?.parties.map(\.role) == [.landlord, .tenant])
    // A name at the very start of a text has nothing before it.
    let start = try ContractGraph(
      "Harrow Mills, Inc. (the \"Company\") hereby engages Jane Roe (the \"Consultant\") as follows:")
    #expect(start.parties == ["Harrow Mills, Inc.", "Jane Roe"])
  }

  @Test(
    "Who is called the tenant has the other for its landlord, whatever that is called",
    arguments: [
      ("Owner", "Tenant", "landlord", "tenant"), ("Lessor", "Occupant", "landlord", "tenant"),
      ("Lessee", "Proprietor", "tenant", "landlord"), ("Owner", "Occupant", "landlord", "tenant"),
      ("Sublandlord", "Subtenant", "landlord", "tenant"),
    ])
  func lease(_ first: String, _ second: String, _ firstRole: String, _ secondRole: String) throws {
    let contract = try ContractGraph(
      """
      LEASE

      This Lease is made as of May 2, 2011 between Alder Land Company (the "\(first)") and Harrow Mills, Inc. (the "\(second)").

      1. Premises. The mill is let for ten years.
      """)
    #expect(contract.role(of: "Alder Land Company")?.rawValue == firstRole)
    #expect(contract.role(of: "Harrow Mills, Inc.")?.rawValue == secondRole)
  }

  @Test("Whose owners sell is sold")
  func target() throws {
    let contract = try ContractGraph(
      """
      STOCK PURCHASE AGREEMENT

      This Stock Purchase Agreement is made as of May 2, 2011 by and among Harrow Mills, Inc. (the "Buyer"), Birch Works, Inc. \
      (the "Company") and the stockholders of Birch Works, Inc. listed on Schedule A (the "Birch Sellers").

      1. Sale. The Birch Sellers sell the shares.
      """)
    #expect(contract.role(of: "Birch Works, Inc.") == .target)
    #expect(contract.role(of: "Harrow Mills, Inc.") == .purchaser)
  }

  @Test(
    "A term for each of a class is that of the class alone, and the names of the signature page stand in its place",
    arguments: [
      (
        "Harrow Mills, Inc. (the \"Company\") and each of the persons listed on Schedule A hereto (each, an \"Investor\")",
        "Harrow Mills, Inc. issuer, the persons listed on Schedule A hereto purchaser, ALDER FUND, L.P. purchaser"
      ),
      (
        "Harrow Mills, Inc. (the \"Company\"), the Lenders listed on the signature pages hereof, and Tern Bank, N.A., as agent",
        "Harrow Mills, Inc. issuer, the Lenders listed on the signature pages hereof lender, Tern Bank, N.A. agent"
      ),
      (
        "Harrow Mills, Inc. (the \"Company\") and the holders whose names appear on the signature pages hereto (each, a "
          + "\"Holder\")",
        "Harrow Mills, Inc. issuer, Jane Roe holder, ALDER FUND, L.P. holder"
      ),
      (
        "Harrow Mills, Inc. (the \"Company\") and JOHN ROE AND JANE ROE, HUSBAND AND WIFE, AS JOINT TENANTS (\"Seller\")",
        "Harrow Mills, Inc. purchaser, JOHN ROE seller, Jane Roe seller"
      ),
    ])
  func classes(_ parties: String, _ line: String) throws {
    let contract = try ContractGraph(
      """
      PURCHASE AGREEMENT

      This Purchase Agreement is made as of May 2, 2011 by and among \(parties).

      1. Sale. The notes are sold.

      IN WITNESS WHEREOF, the parties have signed.

      HARROW MILLS, INC.

      By: /s/ Mary Doe
      Name: Mary Doe
      Title: President

      /s/ Jane Roe
      Jane Roe

      ALDER FUND, L.P.

      By: /s/ Richard Doe
      Name: Richard Doe
      Title: Manager
      """)
    let found = (contract.own?.parties ?? []).map { party in
      "\(contract.graph.entities.first { $0.id == party.entity }?.name ?? party.entity) \(party.role.rawValue)"
    }
    #expect(found.joined(separator: ", ") == line)
  }

  @Test("Words of the law are no name")
  func presents() throws {
    let contract = try ContractGraph(
      """
      ASSIGNMENT AND ASSUMPTION AGREEMENT

      KNOW ALL MEN BY THESE PRESENTS, that Harrow Mills, Inc. ("Assignor") hereby assigns to HM Lots, LLC ("Assignee") all its \
      right under the Purchase Agreement dated April 1, 2011.

      Executed as of May 2, 2011.
      """)
    #expect(contract.parties == ["Harrow Mills, Inc.", "HM Lots, LLC"])
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test(
    "Words before, within and behind the names of a preamble",
    arguments: [
      (
        "HARROW at Castle Creek, L.P., a Delaware limited partnership, and HARROW Residential L.P., a Delaware limited "
          + "partnership (together, \"Seller\"), and Tern Realty LLC (\"Buyer\")",
        ["HARROW at Castle Creek, L.P.", "HARROW Residential L.P.", "Tern Realty LLC"]
      ),
      (
        "Harrow Bio, Inc. (the \"Company\") and Prof. Dr. Hans Roe, M.D., an individual (\"Consultant\")",
        ["Harrow Bio, Inc.", "Hans Roe, M.D."]
      ),
      (
        "the City of Alder, a municipal corporation of the State of Ohio, acting by and through its Department of Water and Power "
          + "(\"Buyer\"), and Harrow Solar 5, LLC (\"Seller\")",
        ["City of Alder", "Harrow Solar 5, LLC"]
      ),
      (
        "plaintiff Jane Roe (\"Roe\") on the one hand, and defendants Harrow Mills, Inc. (\"Harrow\") and John Poe (\"Poe\") on the "
          + "other hand",
        ["Jane Roe", "Harrow Mills, Inc.", "John Poe"]
      ),
      (
        "Richard Doe and Mary Doe, Trustees of Elm Street Realty Trust under declaration of trust dated June 1, 1999 (hereinafter "
          + "called \"Lessor\") and Harrow Mills, Inc. (\"Lessee\")",
        ["Richard Doe", "Mary Doe", "Harrow Mills, Inc."]
      ),
      (
        "Elm Works, LLC (the \"Guaranteeing Subsidiary\"), a subsidiary of Harrow Mills, Inc. (or its permitted successor), a Delaware "
          + "corporation (the \"Company\"), the Company and Tern Trust Company, N.A., as trustee (the \"Trustee\")",
        ["Elm Works, LLC", "Harrow Mills, Inc.", "Tern Trust Company, N.A."]
      ),
      (
        "Elm Works, LLC, a subsidiary of Harrow Mills, Inc., a Delaware corporation (the \"Supplier\"), and Tern Foods LLC (\"Buyer\")",
        ["Elm Works, LLC", "Tern Foods LLC"]
      ),
    ])
  func wordsAround(_ parties: String, _ names: [String]) throws {
    let contract = try ContractGraph(
      """
      AGREEMENT

      This Agreement is made as of May 2, 2011 by and among \(parties).

      1. The parties do what follows.
      """)
    #expect(contract.parties == names)
  }

  @Test("Who guarantees is no issuer, and the company is")
  func supplementalIndenture() throws {
    let contract = try ContractGraph(
      """
      SUPPLEMENTAL INDENTURE

      SUPPLEMENTAL INDENTURE, dated as of May 2, 2011, among Elm Works, LLC (the "Guaranteeing Subsidiary"), a subsidiary of Harrow \
      Mills, Inc., a Delaware corporation (the "Company"), the Company and Tern Trust Company, N.A., as trustee (the "Trustee").

      The parties agree.
      """)
    #expect(contract.role(of: "Elm Works, LLC") == .guarantor)
    #expect(contract.role(of: "Harrow Mills, Inc.") == .issuer)
  }

  @Test("To whom a mortgage is made, behind what is said of who makes it; the landlord of a lease without terms")
  func conveyance() throws {
    let mortgage = try ContractGraph(
      """
      MORTGAGE

      THIS MORTGAGE is made as of May 2, 2011, by HARROW LAND, LLC, an Ohio company, as mortgagor, to TERN BANK, N.A., as mortgagee.
      """)
    #expect(mortgage.parties == ["HARROW LAND, LLC", "TERN BANK, N.A."])
    let lease = try ContractGraph(
      """
      LEASE

      This Lease is made as of May 2, 2011 between Alder Land Company and Harrow Mills, Inc.

      1. Premises. The mill is let.
      """)
    #expect(lease.role(of: "Alder Land Company") == .landlord)
    #expect(lease.role(of: "Harrow Mills, Inc.") == .tenant)
  }
}
