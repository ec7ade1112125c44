import DealModel
import Testing

@testable import Extraction

@Suite("Parties whose names the grammar of names does not know")
struct ContractUnknownNameTests {
  private func parties(_ first: String, _ second: String) throws -> [String] {
    try ContractGraph(
      """
      SUPPLY AGREEMENT

      This Supply Agreement is made as of May 2, 2011 by and between \(first) and \(second).

      RECITALS
      """
    ).parties
  }

  @Test(
    "What follows a name shows that it is one",
    arguments: [
      "1-800-HARROW.COM, INC.", "Société des Produits Harrow S.A.", "Harrow!", "Harrow + Elm GmbH", "Harrow d.o.o.",
      "President and Fellows of Alder College", "Her Majesty the Queen in Right of Alderia",
    ])
  func signs(_ name: String) throws {
    for sign in [" (\"Supplier\")", ", with its office at 9 Fir Road, Alder, Ohio 44101 (\"Supplier\")"] {
      #expect(try parties(name + sign, "Tern Foods LLC (\"Buyer\")") == [name, "Tern Foods LLC"])
      #expect(try parties("Tern Foods LLC (\"Buyer\")", name + sign) == ["Tern Foods LLC", name])
    }
  }

  @Test("On a line of its own a name goes on to the end of the line")
  func line() throws {
    let contract = try ContractGraph(
      """
      MEMORANDUM OF UNDERSTANDING

      between

      The Ministry of Transport of the Republic of Alder

      and

      Harrow Mills Ltd
      """)
    #expect(contract.parties == ["The Ministry of Transport of the Republic of Alder", "Harrow Mills Ltd"])
  }

  @Test(
    "A role, a class, or a name that no short name follows is none",
    arguments: [
      "the Agent named on the signature page (the \"Agent\")", "the Purchasers (as defined below)",
      "each other party hereto",
      "the Customer (\"Customer\")", "Schedule A (the \"Schedule\")",
      "the Securities and Exchange Commission (the \"SEC\")", "Widget Series 9 (the \"Goods\")",
      "Alder Pump Model 3 (the \"Product\")", "the Eastern Region (the \"Territory\")",
      "12 Fir Court Annex (the \"Premises\")", "the Alder Act (the \"Act\")",
    ])
  func none(_ words: String) throws {
    #expect(try parties("Tern Foods LLC (\"Buyer\")", words) == ["Tern Foods LLC"])
  }

  @Test(
    "What a law, a thing or a step is called is no name of the party before it",
    arguments: [
      "with Section 9 of the Code (the \"Code\")",
      "in accordance with Section 401 of the Internal Revenue Code (the \"Code\")",
      "under the Securities Act of 1933, as amended (the \"Securities Act\")",
      "which provides for registration under the Securities Act (the \"Registration\")",
    ])
  func things(_ words: String) throws {
    let contract = try ContractGraph(
      """
      RIGHTS AGREEMENT

      This Rights Agreement is made as of May 2, 2011 by and between Harrow Mills, Inc. (the "Company") and Alder Fund, L.P. \
      (the "Holder"), \(words).
      """)
    #expect(contract.parties == ["Harrow Mills, Inc.", "Alder Fund, L.P."])
    #expect(contract.entity("Alder Fund, L.P.")?.aliases == ["Holder"])
  }

  @Test("A thing that the name has in itself is its short name")
  func nameOfThing() throws {
    let name = "Harrow Products"
    #expect(try parties("\(name) (\"Products\")", "Tern Foods LLC (\"Buyer\")") == [name, "Tern Foods LLC"])
  }

  @Test(
    "A number in a name opens none, and a number may open a name without a legal form",
    arguments: [
      ("Harrow Building 5 Products Inc.", "12 Tower Square Partners"),
      ("12 Tower Square Partners", "Tern Unit 3 Foods LLC"),
      ("Tern 7 Foods LLC", "40 Fir Hotel Associates"),
    ])
  func numbers(_ first: String, _ second: String) throws {
    #expect(try parties(first, second) == [first, second])
  }

  @Test("A class that is told by whose it is, is one party, and not its owner")
  func ownedClass() throws {
    let contract = try ContractGraph(
      """
      STOCK PURCHASE AGREEMENT

      This Stock Purchase Agreement is made as of May 2, 2011 by and among Harrow Mills, Inc. (the "Buyer"), Birch Works, Inc. \
      and the shareholders of Birch Works, Inc. (the "Birch Sellers").
      """)
    #expect(contract.parties == ["Harrow Mills, Inc.", "Birch Works, Inc.", "the shareholders of Birch Works, Inc."])
    #expect(contract.entity("Birch Works, Inc.")?.aliases == [])
  }
}
