import DealModel
import Testing

@testable import Extraction

@Suite("Titles and dates of contracts")
struct ContractTitleAndDateTests {
  private let parties = "by and between Harrow Mills, Inc. (\"Harrow\") and Tern Foods LLC (\"Tern\")"

  @Test(
    "The title on top, without what is none of it",
    arguments: [
      (
        "Exhibit 10.1 EXECUTION VERSION CONTENT LICENSE AGREEMENT This Agreement is made as of May 2, 2011 ",
        "CONTENT LICENSE AGREEMENT"
      ),
      ("HARROW MILLS, INC. AGENCY AGREEMENT\n\nThis Agreement is made as of May 2, 2011 ", "AGENCY AGREEMENT"),
      (
        "AMENDMENT AND TERMINATION\n\nOF\n\nJOINT VENTURE AGREEMENT\n\nThis Amendment is made as of May 2, 2011 ",
        "AMENDMENT AND TERMINATION OF JOINT VENTURE AGREEMENT"
      ),
      ("SUPPLY AGREEMENT dated as of May 2, 2011 ", "SUPPLY AGREEMENT"),
      (
        "THIS SOFTWARE LICENSE, CUSTOMIZATION AND MAINTENANCE AGREEMENT is made as of May 2, 2011 ",
        "SOFTWARE LICENSE, CUSTOMIZATION AND MAINTENANCE AGREEMENT"
      ),
      ("This \"Agency\" Agreement is made as of May 2, 2011 ", "Agency Agreement"),
      (
        "RIDER\n\nThis Rider to the Loan Agreement of Alder Bank is made as of May 2, 2011 ",
        "Rider to the Loan Agreement"
      ),
      ("RIDER\n\nThis Rider is made as of May 2, 2011 ", "RIDER"),
      (
        "THIS WARRANT AND THE SHARES HAVE NOT BEEN REGISTERED UNDER THE SECURITIES ACT OF 1933.\n\nWARRANT AGREEMENT\n\nThis "
          + "Agreement is made as of May 2, 2011 ", "WARRANT AGREEMENT"
      ),
      ("INDENTURE\n\n8% SENIOR NOTES DUE 2041\n\nINDENTURE dated as of May 2, 2011 ", "INDENTURE"),
      ("BILL OF SALE\n\nOn May 2, 2011, this is agreed ", "BILL OF SALE"),
      ("SUPPLY AGREEMENT Alder Law Firm 22 Elm Street This Agreement is made as of May 2, 2011 ", "SUPPLY AGREEMENT"),
      (
        "AMENDMENT NO. 3 TO LOAN DOCUMENTS AMENDMENT NO. 3 TO LOAN DOCUMENTS, dated as of May 2, 2011, ",
        "AMENDMENT NO. 3 TO LOAN DOCUMENTS"
      ),
      (
        "HARROW OVENS\n\nFRANCHISE AGREEMENT\n\nThis Agreement is made as of May 2, 2011 ", "FRANCHISE AGREEMENT"
      ),
      ("SUPPLY AGREEMENT\n\nI. NOTICE OF ORDER\n\nMay 2, 2011. Agreed ", "SUPPLY AGREEMENT"),
      (
        "This Agreement for Hosting Services (the \"Agreement\") is made as of May 2, 2011 ",
        "Agreement for Hosting Services"
      ),
      ("MEMORANDUM OF AGREEMENT made as of the 2nd day of May, 2011. B E T W E E N : ", "MEMORANDUM OF AGREEMENT"),
      ("364-DAY CREDIT AGREEMENT\n\nDated as of May 2, 2011\n\n", "364-DAY CREDIT AGREEMENT"),
    ])
  func titles(_ opening: String, _ title: String) throws {
    let contract = try ContractGraph("\(opening)\(parties).\n\nRECITALS")
    #expect(contract.own?.title == title)
    #expect(contract.own?.date == "2011-05-02")
    #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Foods LLC"])
  }

  @Test("An amendment says what it amends, and the base is tied to it")
  func amendment() throws {
    let contract = try ContractGraph(
      """
      AMENDMENT NO. 2

      This Amendment No. 2 is entered into as of May 2, 2011 \(parties).

      WHEREAS, Harrow and Tern are parties to that certain Supply Agreement, dated as of June 1, 2008;
      """)
    #expect(contract.own?.title == "Amendment No. 2 to Supply Agreement")
    #expect(contract.own?.kind == .amendment)
    #expect(contract.own?.date == "2011-05-02")
    let base = contract.graph.agreements.first { $0.document == nil }
    #expect(base?.title == "Supply Agreement")
    #expect(base?.date == "2008-06-01")
    #expect(Set(contract.names(of: base)) == Set(contract.parties))
    let link = contract.graph.relations.first { $0.kind == .amends }
    #expect(link?.from == contract.own?.id)
    #expect(link?.to == base?.id)
  }

  @Test(
    "Dates in all their forms",
    arguments: [
      "as of the 2nd day of May, 2011", "this 2 day of May 2011", "on May 2, 2011", "effective May 2nd, 2011",
      "as of 05/02/2011", "this second (2nd) day of May, 2011", "as of the 2n d day of May, 2011",
      "as of this ____ day of ____, 2011, but made effective as of May 2, 2011", "effective as of 2-May-2011",
      "this second day of May in the year 2011",
    ])
  func dates(_ date: String) throws {
    let contract = try ContractGraph("SUPPLY AGREEMENT\n\nThis Agreement is made \(date) \(parties).\n\nRECITALS")
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("The last date of the signature page where the preamble has none")
  func signatureDate() throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      This Agreement is made \(parties).

      RECITALS

      IN WITNESS WHEREOF, the parties have signed.

      HARROW MILLS, INC.

      By: /s/ J. Roe
      Date: April 28, 2011

      TERN FOODS LLC

      By: /s/ M. Poe
      Date: May 2, 2011
      """)
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("Forms that are attached to a contract bear signatures of their own, and their schedules later dates")
  func attachedForms() throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      This Agreement is made \(parties).

      RECITALS

      IN WITNESS WHEREOF, the parties have signed.

      HARROW MILLS, INC.

      By: /s/ J. Roe
      Date: May 2, 2011

      TERN FOODS LLC

      By: \\s\\ M. Poe

      SCHEDULE I

      Notes due June 1, 2031

      EXHIBIT A

      IN WITNESS WHEREOF, the undersigned has signed this notice on June 1, 2029.
      """)
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test(
    "A sentence or line behind the parties bears the date",
    arguments: [
      "assigns its patents. Effective as of May 2, 2011.", "sells its mill.\n\nDated this 2nd day of May, 2011.",
      "sells its mill.\n\n2. Date. This agreement is dated May 2, 2011.",
    ])
  func dateBehind(_ end: String) throws {
    let contract = try ContractGraph("ASSIGNMENT AGREEMENT\n\nThis Agreement is \(parties), by which Harrow \(end)")
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test(
    "Titles that end in no plain head, bear a number sign, or stand under a company's name",
    arguments: [
      ("INTERNET ADVERTISING TERM SHEET\n\nThis term sheet", "INTERNET ADVERTISING TERM SHEET"),
      ("GENERAL TERMS AND CONDITIONS\n\nThis agreement", "GENERAL TERMS AND CONDITIONS"),
      (
        "Amendment n° 3 to the Supply Agreement ref. HT/12\n\nThis agreement",
        "Amendment n° 3 to the Supply Agreement"
      ),
      ("THE ELM COMPANY\n\nUNDERWRITING AGREEMENT\n\nThis Agreement", "UNDERWRITING AGREEMENT"),
      (
        "NON-COMPETITION AGREEMENT AND RIGHT OF FIRST OFFER\n\nThis Agreement",
        "NON-COMPETITION AGREEMENT AND RIGHT OF FIRST OFFER"
      ),
      ("FOODS, DRINKS AND MILLING AGREEMENT\n\nThis agreement", "FOODS, DRINKS AND MILLING AGREEMENT"),
      ("HARROW MILLS/TERN FOODS\nMARKETING AND SALES AGREEMENT\n\nThis Agreement", "MARKETING AND SALES AGREEMENT"),
      ("Reseller Agreement v. 3.1\n\nThis Agreement", "Reseller Agreement"),
      ("2011 EQUITY INCENTIVE PLAN\n\nRESTRICTED STOCK AGREEMENT\n\nThis agreement", "RESTRICTED STOCK AGREEMENT"),
      ("Supply Agreement for Flour and Bread (Ohio)\n\nThis Agreement", "Supply Agreement for Flour and Bread"),
      ("MASTER SERVICES AGREEMENT NO. HT-4411\n\nThis Agreement", "MASTER SERVICES AGREEMENT NO. HT-4411"),
    ])
  func furtherTitles(_ opening: String, _ title: String) throws {
    let contract = try ContractGraph("\(opening) is made as of May 2, 2011 \(parties).\n\nRECITALS")
    #expect(contract.own?.title == title)
  }

  @Test("The date of another agreement is not the contract's")
  func otherDate() throws {
    let contract = try ContractGraph(
      """
      FIRST AMENDMENT TO SUPPLY AGREEMENT

      This is the First Amendment to the Supply Agreement entered into on June 1, 2008, \(parties).
      """)
    #expect(contract.own?.date == nil)
  }

  @Test("A heading without the names over it, the contents before it, or its own repetition")
  func headings() throws {
    let preamble = "by and between Harrow Cable TV, a Delaware corporation, and Tern Foods LLC."
    for head in [
      "HARROW CABLE TV\n\nSUPPLY AGREEMENT\n\nThis Agreement is made as of May 2, 2011 ",
      "Exhibit 10.3 SUPPLY AGREEMENT SUPPLY AGREEMENT, dated as of May 2, 2011, ",
      "CONTENTS 1 TERM 2 2 NOTICES 11 SUPPLY AGREEMENT This Agreement is made as of May 2, 2011 ",
      "SUPPLY AGREEMENT\nUNDER RATE SCHEDULE F\n\nThis Agreement is made as of May 2, 2011 ",
      "SUPPLY AGREEMENT\n\nThis agreement shapes the supply and is made as of May 2, 2011 ",
    ] {
      let contract = try ContractGraph(head + preamble + "\n\n1. Supply.")
      #expect(contract.own?.title == "SUPPLY AGREEMENT", "\(head)")
    }
  }

  @Test("A heading that goes on behind its head")
  func longHeading() throws {
    let contract = try ContractGraph(
      """
      AGREEMENT FOR MARKETING SERVICES

      This agreement is made as of May 2, 2011 by and between Harrow Mills, Inc. and Tern Foods LLC.
      """)
    #expect(contract.own?.title == "AGREEMENT FOR MARKETING SERVICES")
  }

  @Test("The sentence behind the parties says when it takes effect")
  func announced() throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      This Supply Agreement is between Harrow Mills, Inc., a Delaware corporation, and Tern Foods LLC. It is effective as \
      of May 2, 2011.

      RECITALS
      """)
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("One word is a title where it stands alone")
  func oneWord() throws {
    let contract = try ContractGraph(
      """
      Exhibit 10.2

      GUARANTY

      FOR VALUE RECEIVED, the undersigned, Harrow Mills, Inc., a Delaware corporation ("Guarantor"), hereby guarantees to \
      Tern Bank, N.A. ("Lender") the payment of all that is owed.
      """)
    #expect(contract.own?.title == "GUARANTY")
    #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Bank, N.A."])
  }

  @Test("A letter without a heading is called by its subject")
  func subject() throws {
    let contract = try ContractGraph(
      """
      Harrow Mills, Inc.
      May 2, 2011

      Tern Foods LLC
      9 Oak Road, Birch

      Re: Extension of the Supply Agreement dated June 1, 2008

      Dear Jane:

      Harrow Mills, Inc. ("Harrow") and Tern Foods LLC ("Tern") extend it by a year.

      Sincerely,

      HARROW MILLS, INC.
      By: /s/ John Doe

      TERN FOODS LLC
      By: /s/ Jane Roe
      """)
    #expect(contract.own?.title == "Extension of the Supply Agreement")
    #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Foods LLC"])
  }

  @Test("The number of an amendment behind its sign")
  func numberSign() throws {
    let contract = try ContractGraph(
      """
      AMENDMENT #2 TO THE SUPPLY AGREEMENT

      This Amendment is made as of May 2, 2011 between Harrow Mills, Inc. and Tern Foods LLC.
      """)
    #expect(contract.own?.title == "AMENDMENT #2 TO THE SUPPLY AGREEMENT")
  }

  @Test("A trade name over a title, the label of an exhibit, words that are no title, and none at all")
  func titlesAmongOthers() throws {
    let parties = "Harrow Pizza Franchising, LLC (\"Franchisor\") and Tern Foods LLC (\"Franchisee\")"
    for (text, title) in [
      ("HARROW PIZZA\n\nFRANCHISE AGREEMENT\n\nThis Agreement is made between \(parties).", "FRANCHISE AGREEMENT"),
      ("EXHIBIT 10.4\n\nThis Agreement is made between \(parties).", "Agreement"),
      ("EXHIBIT 10.4\n\nBETWEEN\n\nHarrow Mills, Inc., 9 Fir Road, Alder\n\nAND\n\nTern Foods LLC", "Agreement"),
      ("SUPPLY AGREEMENT\n\nBy this private agreement made between \(parties) it is agreed:", "SUPPLY AGREEMENT"),
      ("THIS SUPPLY AGREEMENT is dated May 2, 2011.", "SUPPLY AGREEMENT"),
      ("AGREEMENT OF LEASE made as of this 1st day of May, 2011, between \(parties).", "AGREEMENT OF LEASE"),
      (
        "(1) HARROW PIZZA FRANCHISING, LLC\n\n(2) TERN FOODS LLC\n\nSERVICE AGREEMENT\n\n1 Elm Street\n\nTHIS AGREEMENT is "
          + "made between \(parties).", "SERVICE AGREEMENT"
      ),
    ] {
      #expect(try ContractGraph(text).own?.title == title, "\(text)")
    }
  }

  @Test("A head with a complement, and a number that is no title")
  func wholeTitles() throws {
    let complement = try ContractGraph(
      """
      Agreement to Provide Beverage Contract Manufacturing Services

      This Agreement is made between Harrow Mills, Inc. and Tern Foods LLC.
      """)
    #expect(complement.own?.title == "Agreement to Provide Beverage Contract Manufacturing Services")
    let number = try ContractGraph(
      """
      TRANSPORTATION SERVICE AGREEMENT

      Agreement No. 5012

      This AGREEMENT, entered into this 1st day of June, 2003, is by and between Harrow Mills, Inc. and Tern Foods LLC.
      """)
    #expect(number.own?.title == "TRANSPORTATION SERVICE AGREEMENT")
  }

  @Test("Whom a letter is addressed to is no title")
  func addressees() throws {
    let contract = try ContractGraph(
      """
      NOTE PURCHASE AGREEMENT

      May 2, 2011

      To Each of the Purchasers Listed in
      Schedule A Hereto:

      Ladies and Gentlemen:

      Harrow Mills, Inc., an Ohio corporation (the "Company"), agrees with each of the purchasers whose names appear at the end \
      hereof (each, a "Purchaser") as follows:
      """)
    #expect(contract.own?.title == "NOTE PURCHASE AGREEMENT")
    #expect(contract.role(of: "Harrow Mills, Inc.") == .issuer)
  }
}
