import DealModel
import Testing

@Suite("Officers in lists, and successors told beside")
struct OfficeListTests {
  private static let elected = [
    "Ann Cole officer_of Harrow Mills, Inc. (appointed: Secretary)",
    "Jane Roe officer_of Harrow Mills, Inc. (appointed: President)",
    "Paul Ames officer_of Harrow Mills, Inc. (appointed: Vice President and Treasurer)",
  ]

  @Test(
    "A list tells each one's office",
    arguments: [
      "The following persons were elected officers of the Company: Jane Roe, President; Paul Ames, Vice President and "
        + "Treasurer; Ann Cole, Secretary.",
      "The Company appointed the following officers: Jane Roe - President; Paul Ames - Vice President and Treasurer; Ann "
        + "Cole - Secretary.",
      "At the closing the following individuals became executive officers: Jane Roe, President; Paul Ames, Vice President "
        + "and Treasurer; and Ann Cole, Secretary.",
    ])
  func lists(_ body: String) throws {
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices) == Self.elected)
  }

  @Test(
    "One who comes, one who leaves",
    arguments: [
      (
        "Jane Roe was appointed to succeed John Doe, who announced his retirement as President in April 2031.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: President)",
          "John Doe officer_of Harrow Mills, Inc. (retired: President)",
        ]
      ),
      (
        "John Doe and the Company signed a separation agreement in connection with his departure as President.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: President)"]
      ),
      (
        "Jane Roe, Treasurer of the Company, notified the Company of her decision to leave to pursue other interests.",
        ["Jane Roe officer_of Harrow Mills, Inc. (resigned: Treasurer)"]
      ),
      (
        "The board filled the vacancy by electing Peter Poe, who will serve on the Audit Committee, as a Class II director.",
        ["Peter Poe director_of Harrow Mills, Inc. (appointed: Class II director)"]
      ),
      (
        "John Doe, President, has informed the Company of his decision to leave effective June 1, 2031.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: President)"]
      ),
      (
        "John Doe's last day as President of Harrow Mills, Inc. will be May 31, 2031.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: President)"]
      ),
      ("The last day of the offer is May 31, 2031, as John Doe, President of Harrow Mills, Inc., said.", []),
      (
        "At the closing, all of the directors of the Company, John Doe and Mary Major, resigned.",
        [
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
          "Mary Major director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
      (
        "The Board has selected Jane Roe to be the next President of Harrow Mills, Inc.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: President)"]
      ),
      (
        "Jane Roe, who has been Secretary since 2020, was additionally appointed Treasurer.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)"]
      ),
      (
        "Peter Burke declined to stand for reelection as a director in May 2031.",
        ["Peter Burke director_of Harrow Mills, Inc. (retired: director)"]
      ),
      (
        "Jane Roe was appointed to succeed John Doe, who will serve as Chairman.",
        ["John Doe director_of Harrow Mills, Inc. (appointed: Chairman)"]
      ),
    ])
  func changes(_ body: String, _ lines: [String]) throws {
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices) == lines)
  }
}
