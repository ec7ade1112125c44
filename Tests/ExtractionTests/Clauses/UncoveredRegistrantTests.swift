import DealModel
import Extraction
import Filings
import Testing

/// Who reports in a text of items without a cover, in sentences of our own.
@Suite("Who reports without a cover")
struct UncoveredRegistrantTests {
  private func graph(_ body: String) throws -> Graph {
    let text = "Item 1.01 Entry into a Material Definitive Agreement.\n\n\(body)\n"
    return Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
  }

  private func registrant(_ body: String) throws -> String? {
    try graph(body).entities.first { $0.roles.contains(.registrant) }?.name
  }

  @Test(
    "Who files the form or issues the press release reports",
    arguments: [
      "The Company entered into a lease with Birch Realty LLC. Harrow Mills, Inc. issued a press release on May 8, 2025.",
      "The Company entered into a lease with Birch Realty LLC.\n\nItem 9.01 Exhibits.\n\n"
        + "99.1 Press release of Harrow Mills, Inc. dated May 8, 2025",
      "The Company entered into a lease with Birch Realty LLC, which was filed by Harrow Mills, Inc. as Exhibit 10.1.",
      "A form of the lease between the Company and Birch Realty LLC is in Harrow Mills, Inc.’s Form 8-K of April 2, 2025.",
    ])
  func reporter(_ body: String) throws {
    #expect(try registrant(body) == "Harrow Mills, Inc.")
  }

  @Test("The name beside the term reports, and not the subsidiary that is named first")
  func apposed() throws {
    let found = try registrant(
      """
      On May 2, 2031, the Company's subsidiary, Elm Weaving, Inc., executed a Term Note in favor of Tern Bank, N.A. The \
      Company, Harrow Mills, Inc., executed a Continuing Guaranty in favor of Tern Bank, N.A.
      """)
    #expect(found == "Harrow Mills, Inc.")
  }

  @Test("The list of exhibits names whom the items call the Company")
  func row() throws {
    let found = try graph(
      """
      On May 7, 2025, the Company entered into a Credit Agreement with Tern Bank, N.A.

      Item 9.01 Exhibits.

      10.1 Credit Agreement, dated as of May 7, 2025, between Harrow Mills, Inc. and Tern Bank, N.A.
      """)
    #expect(found.filings.map(\.registrants) == [["harrow-mills-inc"]])
    #expect(found.agreements.map { $0.parties.map(\.entity) } == [["harrow-mills-inc", "tern-bank-na"]])
  }

  @Test(
    "Who is only called by a noun is what the noun says",
    arguments: [
      ("the Company", Entity.Kind.corporation), ("the Partnership", .limitedPartnership), ("the Trust", .trust),
      ("the Operating Partnership", .limitedPartnership),
    ])
  func calledByNoun(_ name: String, _ kind: Entity.Kind) throws {
    let found = try graph("On May 7, 2025, \(name) entered into a Credit Agreement with Tern Bank, N.A.")
    #expect(found.entities.first { $0.rule == "unnamed_registrant" }?.kind == kind)
  }

  @Test("A name without a form reports where it acts first")
  func shortName() throws {
    #expect(
      try registrant("On May 7, 2025, Harrow entered into a Supply Agreement with Birch Corporation.") == "Harrow")
    #expect(
      try registrant("On May 7, 2025, Jane Roe entered into a Supply Agreement with Birch Corporation.") != "Jane Roe")
  }

  @Test("Who buys reports where \"the Company\" is what is bought, but not a \"Parent\"")
  func buyer() throws {
    let deal = "entered into a Business Combination Agreement with Harrow Mills, Inc. (the “Company”)."
    #expect(try registrant("On May 7, 2025, Birch Acquisition Corp. (“Birch”) \(deal)") == "Birch Acquisition Corp.")
    #expect(try registrant("On May 7, 2025, Birch Holdings, Inc. (“Parent”) \(deal)") == "Harrow Mills, Inc.")
    #expect(
      try registrant(
        "On May 7, 2025, Birch Acquisition Corp. (“Birch”) \(deal)\n\nItem 5.01 Changes in Control.\n\nNone.")
        == "Harrow Mills, Inc.")
  }

  @Test("Of a subsidiary and its parent the parent reports")
  func parent() throws {
    #expect(
      try registrant("On May 7, 2025, Elm Works LLC, a subsidiary of Harrow Mills, Inc., entered into a lease.")
        == "Harrow Mills, Inc.")
  }

  @Test("Who is only named on the way does not report")
  func bystander() throws {
    #expect(
      try registrant("Holders may rely on the advice of Birch Ratings, Inc. under the Company’s Rights Agreement.")
        == nil)
  }

  @Test(
    "Brackets define a term behind a stray comma and over a line's end",
    arguments: [", (the “Company”),", " (the\nCompany)", ", (the Company),"])
  func strayComma(_ brackets: String) throws {
    let found = try graph(
      "On May 7, 2025, Harrow Mills, Inc.\(brackets) entered into a Lease Agreement with Birch Realty LLC.")
    #expect(found.entities.first?.aliases == ["Company"])
    #expect(found.agreements.map { $0.parties.map(\.entity) } == [["harrow-mills-inc", "birch-realty-llc"]])
  }

  @Test("Who is acquired is the target of a stock purchase that lists it among others")
  func acquired() throws {
    let found = try graph(
      """
      On May 7, 2025, Harrow Mills, Inc. completed its acquisition of Birch Controls, Inc. (the “Company”) pursuant to the \
      Stock Purchase Agreement dated April 1, 2025 among Harrow Mills, Inc., the Company and Jane Roe.
      """)
    #expect(found.agreements.first?.parties.map(\.role) == [.purchaser, .target, .seller])
  }

  @Test(
    "Who is only spoken of does not report in the place of who acts",
    arguments: [
      "On May 7, 2025, Harrow Mills, Inc. entered into a Loan Agreement with Tern Bank, N.A. Tern Bank, N.A. issued a press "
        + "release.",
      "On May 7, 2025, Harrow Mills, Inc. entered into a Merger Agreement with Birch Works, Inc. More is in Birch Works, "
        + "Inc.’s Form 10-K.",
      "On May 7, 2025, Nasdaq announced new rules. Harrow Mills, Inc. entered into a Loan Agreement with Tern Bank, N.A.",
      "On May 7, 2025, Birch Works, LLC completed the acquisition of the mill of Harrow Mills, Inc. (the “Company”).",
      "On May 7, 2025, Birch Works, LLC entered into a Merger Agreement with Harrow Mills, Inc. (the “Company”). The "
        + "Company’s stockholders will vote on it.",
    ])
  func spokenOf(_ body: String) throws {
    #expect(try registrant(body) == "Harrow Mills, Inc.")
  }
}
