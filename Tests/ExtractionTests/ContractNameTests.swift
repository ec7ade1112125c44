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
      ("1st Harrow Bancorp, an Ohio corporation (\"Harrow\")", "1st Harrow Bancorp"),
      ("A&B Harrow, Inc., a Delaware corporation (\"A&B\")", "A&B Harrow, Inc."),
      ("drugharrow.com, inc., a Delaware corporation (\"Harrow\")", "drugharrow.com, inc."),
      ("John \"Jack\" Roe, a professional golfer residing in Dover, Florida (\"Athlete\")", "John \"Jack\" Roe"),
      ("Mr. John Roe, an individual (\"Consultant\")", "John Roe"),
      ("Alder Holdings (together with its affiliates, \"Alder\"), duly incorporated under Swiss law", "Alder Holdings"),
      ("Kite Media Group (\"Kite\"), on behalf of itself and its affiliates", "Kite Media Group"),
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
}
