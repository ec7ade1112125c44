import DealModel
import Testing

@testable import Extraction

@Suite("Names of parties in preambles")
struct ContractNameTests {
  @Test(
    "A name goes up to its bracket or description",
    arguments: [
      (
        "The Regents of the University of Alder, acting through its Office of Technology (\"University\")",
        "The Regents of the University of Alder"
      ),
      (
        "The John P. Roe Foundation for the Advancement of Medicine, Inc. (\"Foundation\")",
        "The John P. Roe Foundation for the Advancement of Medicine, Inc."
      ),
      ("Harrow Solar Owner Trust 2011-A (\"Owner\")", "Harrow Solar Owner Trust 2011-A"),
      ("Harrow!Quest Inc., a Delaware corporation (\"Harrow\")", "Harrow!Quest Inc."),
      ("4Harrow, Inc., a Delaware corporation (\"Harrow\")", "4Harrow, Inc."),
      ("Harrow Trust 2011-A, a Delaware trust (\"Owner\")", "Harrow Trust 2011-A"),
      ("Harrow Holdings (No. 2) Limited, a company of Jersey (\"Harrow\")", "Harrow Holdings (No. 2) Limited"),
      ("Harrow Oil of Alder, Ohio (\"Harrow\")", "Harrow Oil"),
      ("Harrow!, Inc., a Delaware corporation (\"Harrow\")", "Harrow!, Inc."),
      ("Harrow Pty. Ltd., a company of Victoria (\"Harrow\")", "Harrow Pty. Ltd."),
      ("Harrow Corporation of the West (\"Harrow\")", "Harrow Corporation of the West"),
      ("1st Harrow Bancorp, an Ohio corporation (\"Harrow\")", "1st Harrow Bancorp"),
      ("A&B Harrow, Inc., a Delaware corporation (\"A&B\")", "A&B Harrow, Inc."),
      ("drugharrow.com, inc., a Delaware corporation (\"Harrow\")", "drugharrow.com, inc."),
      ("John \"Jack\" Roe, a professional golfer residing in Dover, Florida (\"Athlete\")", "John \"Jack\" Roe"),
      ("Mr. John Roe, an individual (\"Consultant\")", "John Roe"),
      ("Alder Holdings (together with its affiliates, \"Alder\"), duly incorporated under Swiss law", "Alder Holdings"),
      ("tern interactive (\"tern\")", "tern interactive"),
      ("24/7 Harrow (\"Harrow\")", "24/7 Harrow"),
      ("Harrow 2000 (\"Harrow\")", "Harrow 2000"),
      ("M/s Harrow Mills Pvt. Ltd. (\"Harrow\")", "Harrow Mills Pvt. Ltd."),
      ("City of Alder, Ohio (the \"City\")", "City of Alder, Ohio"),
      ("the United States of America, acting through its Alder Office (\"Government\")", "United States of America"),
      ("Harrow Instruments (hereinafter \"HI\")", "Harrow Instruments"),
      ("Harrow Music Limited, incorporated in England (\"Harrow\")", "Harrow Music Limited"),
      ("Kite Media Group (\"Kite\"), on behalf of itself and its affiliates", "Kite Media Group"),
      ("Harrow Moteurs S.A., Société Anonyme, registered in Alder (\"Harrow\")", "Harrow Moteurs S.A."),
      ("Jane \"The Jet\" Roe (\"Athlete\")", "Jane \"The Jet\" Roe"),
      ("Harrow Textiles 9 Fir Street Dover, NC 27000 (\"Harrow\")", "Harrow Textiles"),
      ("Harrow Music Limited Unit 5, Elm Building, Dover (\"Harrow\")", "Harrow Music Limited"),
      (
        "The Alder University of Science and Technology, with offices at 2 College Road, Alder (\"University\")",
        "The Alder University of Science and Technology"
      ),
      ("Elm Street Harrow Associates, having an office in Alder (\"Harrow\")", "Elm Street Harrow Associates"),
      ("Harrow Utility, a California public agency (\"Harrow\")", "Harrow Utility"),
      ("the Alder Fair Commission (\"Fair\"), P.O. Box 1, Alder", "Alder Fair Commission"),
      ("the Estate of John Roe (\"Harrow\")", "Estate of John Roe"),
      ("Harrow Mills, Inc., CIN U72200KA2004PTC012345 (\"Harrow\")", "Harrow Mills, Inc."),
      ("Harrow Mills, Inc., with its office at 1 Elm St., Alder, CO (\"Harrow\")", "Harrow Mills, Inc."),
    ])
  func boundaries(_ party: String, _ name: String) throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      This Supply Agreement is made as of May 2, 2011 by and between \(party), and Tern Foods LLC, a Nevada limited \
      liability company ("Tern").

      1. Supply.
      """)
    #expect(contract.parties == [name, "Tern Foods LLC"])
  }

  @Test("The signature page shows where a name starts behind an address, and how far one goes")
  func votes() throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      Harrow Mills Midwest, Inc.

      This Supply Agreement is made as of May 2, 2011 by and between Tern Foods LLC, of 14 High Street, London EC2V 8EA \
      and Harrow Mills, Midwest, Inc., a Delaware corporation.

      IN WITNESS WHEREOF, the parties have signed.

      TERN FOODS LLC

      By: /s/ Jane Roe

      HARROW MILLS MIDWEST, INC.

      By: /s/ John Roe
      """)
    #expect(contract.parties.map { $0.uppercased().filter(\.isLetter) } == ["TERNFOODSLLC", "HARROWMILLSMIDWESTINC"])
  }

  @Test("Labels of whoever speaks for a party are no parties")
  func contacts() throws {
    let contract = try ContractGraph(
      """
      ALLIANCE AGREEMENT

      Party A: Shenzhen Harrow Electronics Co., Ltd.
      Legal Representative: Jane Roe
      Address: 4 Elm Road, Shenzhen

      Party B: Tern Asia Corp.
      Legal Representative: John Roe
      Address: 10 Elm Street, Dover

      Party C: Alder Networks Ltd.
      Legal Representative: Mark Roe

      Through friendly negotiation, the parties agree as follows:
      """)
    #expect(contract.parties == ["Shenzhen Harrow Electronics Co., Ltd.", "Tern Asia Corp.", "Alder Networks Ltd."])
  }

  @Test("A class in the preamble is a party; laws and those who watch over them in the recitals are none")
  func purchasers() throws {
    let contract = try ContractGraph(
      """
      SECURITIES PURCHASE AGREEMENT

      This Securities Purchase Agreement is entered into as of April 14, 1999, by and between Harrow Mills, Inc., a \
      Delaware corporation (the "Company"), and the purchasers (each a "Purchaser" and together the "Purchasers") set \
      forth on the execution pages hereof, with regard to the following:

      RECITALS

      A. The parties rely upon Regulation D ("Regulation D"), as promulgated by the Securities and Exchange Commission \
      (the "SEC").
      """)
    #expect(contract.parties == ["Harrow Mills, Inc.", "the purchasers"])
  }

  @Test("One makes it in favor of another")
  func favor() throws {
    let contract = try ContractGraph(
      """
      NON-COMPETITION AGREEMENT

      THIS NON-COMPETITION AGREEMENT is executed as of August 9, 2013, by Jane Roe ("Stockholder"), in favor of and for \
      the benefit of Harrow Mills, Inc., a Delaware corporation ("Purchaser").

      1. Covenants.
      """)
    #expect(contract.parties == ["Jane Roe", "Harrow Mills, Inc."])
  }

  @Test(
    "What is said of a party does not end the list",
    arguments: [
      "Harrow Mills Inc. a Delaware corporation (\"Harrow\") and Tern Foods LLC a Nevada company (\"Tern\")",
      "Harrow Mills Inc. (\"Harrow\"), organized under Swiss law, and Tern Foods LLC (\"Tern\")",
      "Harrow Mills Inc., hereinafter called \"Harrow\", which expression shall include its successors, and Tern Foods LLC",
      "Harrow Mills Inc. (\"Harrow\") and, for the limited purpose of Section 4, Tern Foods LLC (\"Tern\")",
      "the following parties: (i) Harrow Mills Inc., a Delaware corporation, (ii) Tern Foods LLC, a Nevada company",
      "Harrow Mills Inc. (NASDAQ: HRWM), represented by its President Mr. John Roe, and Tern Foods LLC",
    ])
  func descriptions(_ list: String) throws {
    let contract = try ContractGraph(
      "SUPPLY AGREEMENT\n\nThis Supply Agreement is made as of May 2, 2011 by and between \(list).\n\n1. Supply.")
    #expect(contract.parties == ["Harrow Mills Inc.", "Tern Foods LLC"])
  }

  @Test("Public bodies between commas, and banks with their country in brackets")
  func bodies() throws {
    let contract = try ContractGraph(
      """
      WATER AGREEMENT

      This Water Agreement is made as of May 2, 2011 by and between Tern Bank (USA), a Utah bank ("Tern"), the Board of \
      Trustees of Alder Township (the "Township"), the sole owner of the wells, and Harrow Water Company ("Harrow").
      """)
    #expect(contract.parties == ["Tern Bank (USA)", "Board of Trustees of Alder Township", "Harrow Water Company"])
  }

  @Test("Parts of an agreement: three parties, each in a block of its own")
  func parts() throws {
    let contract = try ContractGraph(
      """
      JOINT VENTURE AGREEMENT

      THIS AGREEMENT is made this 2nd day of May, in the year 2011

      BETWEEN:

      HARROW MILLS LTD., a company
      (hereinafter called the "Manager")

      OF THE FIRST PART

      - and -

      TERN FOODS LTD., a company
      (hereinafter called the "Supplier")

      OF THE SECOND PART

      - and -

      ALDER NETWORKS LTD., a company
      (hereinafter called the "Client")

      OF THE THIRD PART

      WHEREAS:
      """)
    #expect(contract.parties == ["HARROW MILLS LTD.", "TERN FOODS LTD.", "ALDER NETWORKS LTD."])
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("Who signs for a company is no party beside one that the preamble names")
  func signatories() throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      This Supply Agreement is made as of May 2, 2011 by and between Harrow Mills, Inc. and a company to be formed.

      IN WITNESS WHEREOF, the parties have signed.

      /s/ Jane Roe
      Jane Roe
      """)
    #expect(contract.parties == ["Harrow Mills, Inc."])
  }

  @Test(
    "In front of the verb a name keeps what \"and\" and numbers tie to it",
    arguments: ["Harrow Gas and Western Energy Corporation", "1234567 Ontario Inc.", "Harrow and Dover, Inc."])
  func inFrontOfVerb(_ name: String) throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      \(name), a Delaware corporation (the "Seller"), and Tern Foods LLC, a Nevada company (the "Buyer"), hereby agree:

      1. Supply.
      """)
    #expect(contract.parties == [name, "Tern Foods LLC"])
  }

  @Test(
    "Over a signature a name goes to the end of its line",
    arguments: [
      "1234567 ONTARIO INC.", "HARROW CORPORATION OF AMERICA", "HARROW OWNER TRUST 2011-1", "PARTNERS HARROW, INC.",
    ])
  func signed(_ name: String) throws {
    let contract = try ContractGraph(
      """
      JOINT FILING AGREEMENT

      The undersigned agree that the statement is filed on behalf of each of them.

      Dated: May 2, 2011

      TERN FOODS LLC

      By: /s/ Jane Roe
      Title: President

      \(name)

      By: /s/ John Doe
      Title: Secretary
      """)
    #expect(contract.parties == ["TERN FOODS LLC", name])
  }

  @Test("Generic words and the numbers of sections are no names")
  func generic() throws {
    let contract = try ContractGraph(
      """
      SPONSORSHIP AGREEMENT

      This Agreement is made by and between Team and Sponsor (each, as defined in Exhibit A);

      Section 2

      IN WITNESS WHEREOF, the parties have signed.

      TERN RACING, LLC                   HARROW MILLS, INC.

      /s/ John Doe                       /s/ Jane Roe
      """)
    #expect(contract.parties == ["TERN RACING, LLC", "HARROW MILLS, INC."])
  }

  @Test("Letters of a state before a postal code end nothing")
  func indiana() throws {
    let contract = try ContractGraph(
      """
      SERVICE AGREEMENT

      THIS AGREEMENT is made May 2, 2011 between Harrow, Inc., having its place of business at 12 Elm Street, Gary, IN \
      46402 ("Harrow") and Tern Racing, Inc. 9 Oak Road, Gary, IN 46402 ("Team").

      WITNESSETH:
      """)
    #expect(contract.parties == ["Harrow, Inc.", "Tern Racing, Inc."])
  }
}
