import DealModel
import Testing

@testable import Extraction

/// The same contracts as law firms of several countries and decades lay them out, and as text that lost its lines.
@Suite("Openings of contracts in other layouts")
struct ContractLayoutTests {
  @Test(
    "Each party in a section, a block, a row or a sentence of its own",
    arguments: [
      "1. PARTIES\n\n1.1 Harrow Mills, Inc. (\"Harrow\"), 50 Elm Street, Alder, Ohio.\n\n1.2 Tern Foods LLC (\"Tern\"), 9 Oak "
        + "Road, Alder, Ohio.\n\n2. DATE: May 2, 2011",
      "Date    2 May 2011\n\nParties\n\nHarrow Mills, Inc. ACN 123 456 789 of Level 3, 12 Elm Terrace, Perth (Supplier)\n\n"
        + "Tern Foods LLC ABN 98 765 432 100 of 1 Oak Street, Sydney (Buyer)\n\nBackground",
      "Made and entered into in Alder on this 2 day of May, 2011\n\nBy and between:     Harrow Mills, Inc. (PC No. 514887766)\n"
        + "of 4 Elm Street, Alder (hereinafter: the \"Company\")\n\nAnd:     Tern Foods LLC of 18 Oak Street, Birch\n"
        + "(hereinafter: the \"Agent\")\n\nWhereas, the Company mills;",
      "Made and signed at Alder this second day of May, 2011\n\nbetween\n\nHarrow Mills, Inc., with offices at Elm Street 12, "
        + "Alder (hereinafter called \"Harrow\")\n\nand\n\nTern Foods LLC, with offices at 80 Oak Road, Birch (hereinafter called "
        + "\"Tern\")\n\nWhereas Harrow mills;",
      "Entered into on May 2nd, 2011 between: Harrow Mills, Inc. (hereinafter \"Harrow\"), having its head office at 12 Elm "
        + "Street, represented by Mr. John Roe, President; AND Tern Foods LLC (hereinafter \"Tern\"), having its head office at "
        + "9 Oak Street, duly represented.",
      "This Supply Agreement is entered into by Harrow Mills, Inc., with offices at 4 Elm Way, Alder (\"Harrow\"), with Tern "
        + "Foods LLC, with offices at 1 Oak Drive, Birch (\"Tern\"), as of the 2nd of May, 2011.",
      "MADE this 2nd day of May 2011,\n\nBY AND BETWEEN\n\nHarrow Mills, Inc.\na Delaware corporation\n8 Elm Street\n"
        + "(hereinafter, \"Client\")\n\n- and -\n\nTern Foods LLC\na Delaware company\n7 Oak Road\n(hereinafter, \"Agency\")\n\n"
        + "WHEREAS, Client mills;",
    ])
  func layouts(_ opening: String) throws {
    let contract = try ContractGraph("SUPPLY AGREEMENT\n\n\(opening)\n\nThe parties agree on the delivery of flour.")
    #expect(contract.own?.title.uppercased() == "SUPPLY AGREEMENT")
    #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Foods LLC"])
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("Two labels side by side give each its role, with a colon or without one")
  func columns() throws {
    let contract = try ContractGraph(
      """
      PURCHASE ORDER

      P.O. Number: 77                             Date: May 2, 2011

      BUYER:                                      SELLER:
      Harrow Power Company                        Tern Turbines GmbH
      12 Elm Street                               Oakstrasse 5
      Alder, Montana                              Birch

      Buyer agrees to purchase and Seller agrees to sell what is described below.
      """)
    #expect(contract.parties == ["Harrow Power Company", "Tern Turbines GmbH"])
    #expect(contract.role(of: "Harrow Power Company") == .purchaser)
    #expect(contract.role(of: "Tern Turbines GmbH") == .seller)
  }

  @Test("A party that another place names takes neither the name nor the term of the one before")
  func leftOut() throws {
    let contract = try ContractGraph(
      """
      HOSTING AGREEMENT NO. H-22

      This Hosting Agreement ("Agreement") is by and between Harrow Plex Inc. ("Harrow" or "us"), a Delaware corporation, and
      the customer identified below ("Customer").

      Customer Name: Tern Foods LLC
      Address: 44 Oak Street
      Effective Date: May 2, 2011
      """)
    #expect(contract.parties == ["Harrow Plex Inc.", "Tern Foods LLC"])
    #expect(contract.role(of: "Harrow Plex Inc.") == .party)
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("Lenders that are told by the loan agreement are a class, and the borrower before them is none of them")
  func lenders() throws {
    let contract = try ContractGraph(
      """
      AMENDMENT NO. 3 TO LOAN DOCUMENTS

      AMENDMENT NO. 3 TO LOAN DOCUMENTS, dated as of May 2, 2011, among Harrow Mills, Inc. ("Harrow") and Harrow Realty Corp.
      (each a "Borrower"), the financial institutions from time to time party to the Loan Agreement as lenders (the "Lenders"),
      and Tern Bank, N.A., as agent for the Lenders (the "Agent").

      WHEREAS, the Borrowers, the Lenders and the Agent are parties to a Loan Agreement dated as of March 15, 2009;
      """)
    #expect(contract.own?.title == "AMENDMENT NO. 3 TO LOAN DOCUMENTS")
    #expect(
      contract.parties == [
        "Harrow Mills, Inc.", "Harrow Realty Corp.",
        "the financial institutions from time to time party to the Loan Agreement as lenders", "Tern Bank, N.A.",
      ])
    #expect(contract.role(of: "Harrow Realty Corp.") == .borrower)
  }

  @Test("Who promises something to a party that has its short name in the sentence")
  func termBefore() throws {
    let contract = try ContractGraph(
      """
      COVENANT NOT TO COMPETE

      In consideration of the payment by Harrow Mills, Inc. ("Buyer") of $200,000 to the undersigned under that certain Asset
      Purchase Agreement dated January 8, 2011 by and among Buyer, Tern Tool Co. and the undersigned, the undersigned, John Roe
      ("Roe"), hereby covenants and agrees with Buyer as follows:

      1. For five years Roe shall not compete with Buyer.

      Executed this 2nd day of May, 2011.

      /s/ John Roe
      John Roe
      """)
    #expect(contract.own?.title == "COVENANT NOT TO COMPETE")
    #expect(contract.parties == ["John Roe", "Harrow Mills, Inc."])
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test(
    "Whoever signs as trustee is a party of a declaration that names one in its recitals; the foot of a page is nobody")
  func trustee() throws {
    let contract = try ContractGraph(
      """
      DECLARATION OF TRUST

      OF

      HARROW CAPITAL TRUST I

      DECLARATION OF TRUST ("Declaration") dated as of May 2, 2011, by the Trustees (as defined herein), the Sponsor (as defined
      herein) and by the holders of interests in the Trust;

      WHEREAS, Alder Trust Company, as Delaware trustee, and Harrow Mills, Inc., as Sponsor, established a trust;

      Source: OAK FILER INC, 10-Q, 5/20/2011

      IN WITNESS WHEREOF, the undersigned have executed this Declaration.

      HARROW MILLS, INC., as Sponsor
      By: /s/ Jane Roe
      Title: President

      ALDER TRUST COMPANY, as Delaware Trustee
      By: /s/ John Roe
      Title: Vice President
      """)
    #expect(contract.own?.title == "DECLARATION OF TRUST")
    #expect(contract.parties.map { $0.uppercased() } == ["HARROW MILLS, INC.", "ALDER TRUST COMPANY"])
  }

  @Test("An indenture of lease is a lease, and a year is also written in words")
  func indentureOfLease() throws {
    let contract = try ContractGraph(
      """
      THIS INDENTURE OF LEASE, made the 2nd day of May, in the year Two Thousand and Eleven (2011), by and between John Roe,
      hereinafter called the LESSOR, and HARROW OPTICS CORPORATION, hereinafter called the LESSEE,
      """)
    #expect(contract.own?.kind == .lease)
    #expect(contract.own?.date == "2011-05-02")
    #expect(contract.role(of: "HARROW OPTICS CORPORATION") == .tenant)
  }

  @Test("Who is called the licensee has the other of two for its licensor")
  func licensor() throws {
    let contract = try ContractGraph(
      """
      EXCLUSIVE LICENSE AGREEMENT

      This license agreement is made effective May 2, 2011, by and between The Regents of the University of Alder ("The
      Regents"), and Harrow Bio Ltd. ("Licensee").
      """)
    #expect(contract.role(of: "Harrow Bio Ltd.") == .licensee)
    #expect(contract.role(of: "The Regents of the University of Alder") == .licensor)
  }
}
