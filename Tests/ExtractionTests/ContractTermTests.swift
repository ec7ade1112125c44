import DealModel
import Testing

@testable import Extraction

@Suite("Parties that a contract calls by what another of its sentences tells")
struct ContractTermTests {
  @Test("A company by the short name that the preamble gave it before its list")
  func termInList() throws {
    let contract = try ContractGraph(
      """
      LIMITED LIABILITY COMPANY AGREEMENT

      This Limited Liability Company Agreement (this "Agreement") of Harrow Solar, LLC, a Delaware limited liability company
      (the "Company"), is entered into as of May 2, 2011 by and among Tern Holdings, LLC ("Tern"), and Alder Fund III, L.P.
      ("Alder"), as members, and the Company.
      """)
    #expect(contract.parties == ["Tern Holdings, LLC", "Alder Fund III, L.P.", "Harrow Solar, LLC"])
  }

  @Test("Recitals that introduce both parties, where no sentence lists them")
  func recitals() throws {
    let contract = try ContractGraph(
      """
      PATENT ASSIGNMENT

      WHEREAS, I, John Roe, residing at 2 Elm Road, Alder (hereinafter "Assignor"), have invented a valve; and

      WHEREAS, Harrow Controls Corporation, a Delaware corporation having a place of business at 9 Oak Street (hereinafter
      "Assignee"), wishes to acquire the entire right to it;

      NOW, THEREFORE, Assignor hereby sells and assigns to Assignee the entire right.

      Executed this 2nd day of May, 2011.
      """)
    #expect(contract.parties == ["John Roe", "Harrow Controls Corporation"])
    #expect(contract.own?.parties.allSatisfy { $0.rule == "contract_recital" } == true)
    #expect(contract.role(of: "John Roe") == .seller)
  }

  @Test("A bill of sale: who sells, and the buyer who paid; a term behind the buyer is not the seller's")
  func billOfSale() throws {
    let contract = try ContractGraph(
      """
      BILL OF SALE

      KNOW ALL MEN BY THESE PRESENTS, that HARROW TUGS, INC., a Delaware corporation ("Seller"), for ten dollars paid by TERN
      TOWAGE LLC, a Delaware limited liability company ("Buyer"), does hereby grant, bargain, sell, transfer and deliver unto
      Buyer the tug.

      IN WITNESS WHEREOF, Seller has executed this Bill of Sale as of the 2nd day of May, 2011.

      HARROW TUGS, INC.
      By: /s/ Jane Roe
      """)
    #expect(contract.parties == ["HARROW TUGS, INC.", "TERN TOWAGE LLC"])
    #expect(contract.role(of: "HARROW TUGS, INC.") == .seller)
    #expect(contract.role(of: "TERN TOWAGE LLC") == .purchaser)
  }

  @Test("An award that names its holder in a label is the company's")
  func award() throws {
    let contract = try ContractGraph(
      """
      HARROW MILLS PLC
      2011 EQUITY INCENTIVE PLAN

      RESTRICTED STOCK UNIT AWARD AGREEMENT

      The terms defined in the Plan have the same meanings here.

      I. NOTICE OF GRANT

      Participant Name: Jane Roe

      You have been granted an award by Harrow Mills plc (the "Company"), as follows:

      Date of Grant: May 2, 2011
      """)
    #expect(contract.own?.title == "RESTRICTED STOCK UNIT AWARD AGREEMENT")
    #expect(contract.parties == ["Jane Roe", "Harrow Mills plc"])
    #expect(contract.role(of: "Harrow Mills plc") == .issuer)
    #expect(contract.role(of: "Jane Roe") == .holder)
  }

  @Test("A memorandum with TO and FROM is called by its subject")
  func memorandum() throws {
    let contract = try ContractGraph(
      """
      MEMORANDUM

      TO:      Jane Roe
      FROM:    Harrow Media, Inc.
      DATE:    May 2, 2011
      RE:      Retention Bonus Agreement

      This memorandum sets out the terms of your bonus.
      """)
    #expect(contract.own?.title == "Retention Bonus Agreement")
    #expect(contract.parties == ["Jane Roe", "Harrow Media, Inc."])
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("A letter without Re is called by the line over its salutation")
  func subjectLine() throws {
    let contract = try ContractGraph(
      """
      HARROW OPTIK GMBH
      Elmstrasse 9, Alder

      Tern Lenses Corp.
      500 Oak Avenue

      Alder, May 2, 2011

      Amendment No. 2 to Supply Agreement of June 1, 2007

      Dear John,

      we refer to the Supply Agreement dated June 1, 2007 between Harrow Optik GmbH and Tern Lenses Corp. and amend it so:

      Kind regards,

      Harrow Optik GmbH
      /s/ Jane Roe

      Agreed:
      Tern Lenses Corp.
      /s/ John Roe
      """)
    #expect(contract.own?.title == "Amendment No. 2 to Supply Agreement")
    #expect(contract.own?.date == "2011-05-02")
    #expect(Set(contract.parties) == ["Harrow Optik GmbH", "Tern Lenses Corp."])
  }

  @Test(
    "Lists of people: one spouse behind the other, owners of a company behind a colon, franchisees in capitals",
    arguments: [
      (
        "JOHN ROE and wife, MARY ROE, herein called Lessor, and Harrow Mills, Inc., herein called Lessee.",
        ["JOHN ROE", "MARY ROE", "Harrow Mills, Inc."]
      ),
      (
        "HARROW MILLS, INC., a Florida corporation (\"Purchaser\"), and the following persons, being all the stockholders of "
          + "Tern Corp.: JOHN ROE, MARY ROE and JANE ROE (each a \"Seller\").",
        ["HARROW MILLS, INC.", "JOHN ROE", "MARY ROE", "JANE ROE"]
      ),
      (
        "HARROW MILLS, INC. (\"we\"), a Colorado corporation, and TERN INNS, L.L.C., an Arizona limited liability company, JOHN "
          + "ROE, MARY ROE and JANE ROE (collectively, \"you\").",
        ["HARROW MILLS, INC.", "TERN INNS, L.L.C.", "JOHN ROE", "MARY ROE", "JANE ROE"]
      ),
      (
        "Harrow Mills, Inc. (\"Harrow\") and each of St. Mary's Medical Center, Mercy Hospital of Alder and Roe Clinic "
          + "Association (each a \"Hospital\").",
        ["Harrow Mills, Inc.", "St. Mary's Medical Center", "Mercy Hospital of Alder", "Roe Clinic Association"]
      ),
      (
        "HARROW MILLS, INC. (\"Harrow\"), and JOHN ROE and JANE ROE, individuals, or their assignee (\"Franchisee\").",
        ["HARROW MILLS, INC.", "JOHN ROE", "JANE ROE"]
      ),
      (
        "lead plaintiffs Jane Roe and the Millers Pension Fund (\"Plaintiffs\"), on behalf of themselves and the Class, and "
          + "defendants Harrow Mills, Inc. and John Roe (\"Defendants\").",
        ["Jane Roe", "Millers Pension Fund", "Harrow Mills, Inc.", "John Roe"]
      ),
      (
        "Harrow Mills, Inc. (\"Harrow\"), with offices in Alder, and the law firm of Roe, Doe & Poe LLP (\"Subscriber\").",
        ["Harrow Mills, Inc.", "Roe, Doe & Poe LLP"]
      ),
      (
        "Harrow Mills, Inc., for itself and as agent for Elm Mills Ltd. and Oak Mills Ltd. (\"Harrow\"), and Tern LLC (\"Tern\").",
        ["Harrow Mills, Inc.", "Tern LLC"]
      ),
    ])
  func people(_ list: String, _ parties: [String]) throws {
    let contract = try ContractGraph(
      "COMMERCIAL LEASE\n\nThis agreement is made as of May 2, 2011 by and between \(list)\n\n1. Term.")
    #expect(contract.parties == parties)
    if let wife = contract.entity("MARY ROE"), parties.count == 3 {
      #expect(contract.role(of: wife.name) == .landlord)
    }
  }

  @Test("A memorandum of agreement for a ship: sellers and buyers by what each has agreed to do")
  func ship() throws {
    let contract = try ContractGraph(
      """
      MEMORANDUM OF AGREEMENT

      Dated: 2 May 2011

      Harrow Maritime Ltd., Liberia, hereinafter called the Sellers, have agreed to sell, and

      Tern Shipping S.A., Panama, or nominee, hereinafter called the Buyers, have agreed to buy

      Name: M/V "Alder"
      """)
    #expect(contract.parties == ["Harrow Maritime Ltd.", "Tern Shipping S.A."])
    #expect(contract.role(of: "Harrow Maritime Ltd.") == .seller)
    #expect(contract.role(of: "Tern Shipping S.A.") == .purchaser)
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("A title in capitals whose line is lost hides no name; a deal memo is a contract")
  func lostLine() throws {
    let contract = try ContractGraph(
      "BASIC AGREEMENT ON SALE AND PURCHASE Harrow Mills Kabushiki Kaisha, a corporation organized under the laws of Japan, "
        + "having its office at 1 Elm, Osaka (hereinafter referred to as Seller) and Tern Corporation, a corporation of Ohio "
        + "(hereinafter referred to as Buyer), hereby enter into this Basic Agreement on Sale and Purchase as of May 2, 2011."
    )
    #expect(contract.parties == ["Harrow Mills Kabushiki Kaisha", "Tern Corporation"])
    let memo = try ContractGraph(
      "Deal Memo\n\nAs of May 2, 2011\n\nProducer:      Harrow Television, Inc.\nNetwork:       Tern Channel, Inc.\n\nThis Deal "
        + "Memo, when signed, is a binding agreement between Producer and Network.")
    #expect(memo.own?.title == "Deal Memo")
    #expect(memo.parties == ["Harrow Television, Inc.", "Tern Channel, Inc."])
  }

  @Test("Who is told to act for one side behind brackets and a comma; a title that goes on over its agreement")
  func deedOfTrust() throws {
    let contract = try ContractGraph(
      """
      DEED OF TRUST, SECURITY AGREEMENT AND FIXTURE FILING

      Dated as of May 2, 2011

      Alder, Ohio

      THIS DEED OF TRUST is made as of May 2, 2011 by HARROW SHOPS LLC, an Ohio company ("Trustor"), to TERN TITLE INSURANCE
      COMPANY ("Trustee"), for the benefit of ALDER LIFE INSURANCE COMPANY, an Ohio corporation ("Beneficiary").
      """)
    #expect(contract.own?.title == "DEED OF TRUST, SECURITY AGREEMENT AND FIXTURE FILING")
    #expect(
      contract.parties == ["HARROW SHOPS LLC", "TERN TITLE INSURANCE COMPANY", "ALDER LIFE INSURANCE COMPANY"])
    #expect(contract.role(of: "TERN TITLE INSURANCE COMPANY") == .trustee)
  }

  @Test("The date of the agreement that governs an order is not the order's; a label on the next line is no name")
  func orderForm() throws {
    let contract = try ContractGraph(
      """
      ORDER FORM NO. 2 TO MASTER SUBSCRIPTION AGREEMENT

      Customer Legal Name: Tern Insurance Company
      Customer Address: 12 Elm Plaza
      Provider: Harrow Cloud, Inc.
      Order Effective Date: May 2, 2011

      This Order Form is entered into between Harrow Cloud, Inc. ("Harrow") and the Customer identified above and is governed by
      the Master Subscription Agreement dated April 4, 2009.
      """)
    #expect(Set(contract.parties) == ["Harrow Cloud, Inc.", "Tern Insurance Company"])
    #expect(contract.own?.date == "2011-05-02")
    #expect(contract.own?.kind == .services)
  }
}
