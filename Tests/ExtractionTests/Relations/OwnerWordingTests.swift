import DealModel
import Testing

@Suite("Who owns, manages and bought whom, in further wordings")
struct OwnerWordingTests {
  @Test(
    "Owners",
    arguments: [
      (
        "Elm Mills, L.P., the operating partnership of the Company, entered into a Lease with Alder Land, LLC.",
        ["Elm Mills, L.P. subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "Our operating partnership, Elm Mills, L.P., entered into a Lease with Alder Land, LLC.",
        ["Elm Mills, L.P. subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "The Company entered into a Lease with Oak Holdings, Inc., which owns 55% of the outstanding common stock of the "
          + "Company.",
        ["Harrow Mills, Inc. subsidiary_of Oak Holdings, Inc."]
      ),
      (
        "The Company entered into a Lease with Alder Land, LLC. The Company owns all of the outstanding stock of Birch "
          + "Tools, Inc.",
        ["Birch Tools, Inc. subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "The Company entered into a Lease with Oak Holdings, Inc., which owns 15% of the outstanding common stock of the "
          + "Company.",
        []
      ),
      (
        "The Company and its two wholly owned subsidiaries: Elm Mills, LLC and Oak Mills, LLC, lease mills under a Lease "
          + "with Alder Land, LLC.",
        ["Elm Mills, LLC subsidiary_of Harrow Mills, Inc.", "Oak Mills, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "1st Birch Services Corporation (\u{201C}1st Birch\u{201D}) entered into a Lease with the Company. 1st Birch\u{2019}s "
          + "wholly-owned subsidiary, Mountain Wire, Inc., guarantees the rent.",
        ["Mountain Wire, Inc. subsidiary_of 1st Birch Services Corporation"]
      ),
    ])
  func owners(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations("On May 1, 2031, " + body) == expected)
  }

  @Test(
    "What was owned once is owned no more",
    arguments: [
      "The Company entered into a Separation Agreement with Birch Tools, Inc., formerly a subsidiary of the Company.",
      "The Company and its former subsidiary, Birch Tools, Inc., entered into a Separation Agreement.",
    ])
  func former(_ body: String) throws {
    #expect(try RelationFixture.relations(body).filter { $0.contains("subsidiary_of") } == [])
  }

  @Test("What is sold was owned until then")
  func sold() throws {
    let body = """
      On May 1, 2031, the Company entered into an Asset Purchase Agreement with Birch Tools, Inc., pursuant to which Birch \
      Tools, Inc. purchased all of the outstanding stock of Elm Works, Inc., formerly a wholly-owned subsidiary of the \
      Company.
      """
    #expect(try RelationFixture.relations(body).contains("Elm Works, Inc. subsidiary_of Harrow Mills, Inc."))
  }

  @Test("Who buys through a subsidiary owns it, and not what is bought")
  func buyer() throws {
    let body = "On May 1, 2031, the Company acquired Birch Tools, Inc. through its wholly-owned subsidiary Elm LLC."
    #expect(
      try RelationFixture.relations(body) == [
        "Elm LLC subsidiary_of Harrow Mills, Inc.", "Harrow Mills, Inc. acquires Birch Tools, Inc.",
      ])
  }

  @Test(
    "Managers and affiliates of rows",
    arguments: [
      (
        "The Company entered into a Lease with Birch Fund II, L.P. and Birch Fund III, L.P., funds affiliated with Alder "
          + "Capital, LLC.",
        ["Birch Fund II, L.P. affiliate_of Alder Capital, LLC", "Birch Fund III, L.P. affiliate_of Alder Capital, LLC"]
      ),
      (
        "The Company entered into a Lease with Birch Fund II, L.P. Alder Capital, LLC serves as investment manager to "
          + "Birch Fund II, L.P.",
        ["Birch Fund II, L.P. managed_by Alder Capital, LLC"]
      ),
      (
        "Elm Mills, L.P., of which the Company is the sole general partner, entered into a Lease with Alder Land, LLC.",
        ["Elm Mills, L.P. managed_by Harrow Mills, Inc."]
      ),
      (
        "Alder Capital, LLC, as investment manager of Birch Fund II, L.P., and the Company entered into a Lease.",
        ["Birch Fund II, L.P. managed_by Alder Capital, LLC"]
      ),
      (
        "The Company entered into a Lease with Oak Holdings, Inc. (previously known as Wren Works, Inc.).",
        ["Oak Holdings, Inc. formerly Wren Works, Inc."]
      ),
    ])
  func managers(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations("On May 1, 2031, " + body) == expected)
  }
}
