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
}
