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
      "the Securities and Exchange Commission (the \"SEC\")",
    ])
  func none(_ words: String) throws {
    #expect(try parties("Tern Foods LLC (\"Buyer\")", words) == ["Tern Foods LLC"])
  }
}
