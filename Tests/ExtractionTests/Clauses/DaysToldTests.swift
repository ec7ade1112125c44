import Testing

/// Days that a sentence prints apart from the agreement, each in a sentence of our own.
@Suite("Days by what is told")
struct DaysToldTests {
  @Test(
    "The day stands anywhere around the verb",
    arguments: [
      "The Company and Birch LLC entered into a lease on May 3, 2031.",
      "The Company entered into a lease on May 3, 2031 with Birch LLC.",
      "The Company entered into a lease with Birch LLC on May 3, 2031, under which it will move its mill.",
      "The Company, on May 3, 2031, signed a lease with Birch LLC.",
      "The Company has signed, on May 3, 2031, a lease with Birch LLC.",
      "On May 1, 2031 the board approved, and on May 3, 2031 the Company entered into, a lease with Birch LLC.",
      "A lease was signed on May 3, 2031 by the Company and Birch LLC.",
      "On May 3, 2031, the Company entered into a lease of even date with Birch LLC.",
    ])
  func around(_ text: String) throws {
    #expect(try AgreementLines.of(text) == ["lease 2031-05-03: Harrow Mills, Inc. tenant, Birch LLC landlord"])
  }

  @Test(
    "A day that has a name",
    arguments: [
      "On May 3, 2031 (the \"Closing Date\"), the Company sold its mill. On the Closing Date, the Company entered into a "
        + "lease with Birch LLC.",
      "The Company sold its mill on May 3, 2031 (the “Effective Date”). The Company entered into a lease with Birch LLC, "
        + "dated as of the Effective Date.",
      "The mill closed on May 3, 2031 (such date, the \"closing date\"). The Company and Birch LLC signed a lease, effective "
        + "as of the closing date.",
    ])
  func named(_ text: String) throws {
    #expect(try AgreementLines.of(text) == ["lease 2031-05-03: Harrow Mills, Inc. tenant, Birch LLC landlord"])
  }

  @Test(
    "No day, or one on which something ends",
    arguments: [
      "On May 3, 2031 (the \"Maturity Date\"), the notes fall due. The Company entered into a lease with Birch LLC dated as "
        + "of the Maturity Date.",
      "The Company sold its mill on the Closing Date. On the Closing Date, the Company entered into a lease with Birch "
        + "LLC.",
      "On May 3, 2031 (the \"Effective Date\"), the Company sold its mill. As of the effective date of the sale, the "
        + "Company entered into a lease with Birch LLC.",
      // The day of the news.
      "On May 3, 2031, the Company announced the signing of a lease with Birch LLC.",
      "On May 3, 2031, the Company issued a press release announcing that it has entered into a lease with Birch LLC.",
    ])
  func unnamed(_ text: String) throws {
    #expect(try AgreementLines.of(text) == ["lease no date: Harrow Mills, Inc. tenant, Birch LLC landlord"])
  }

  @Test(
    "The day is another's",
    arguments: [
      // What ends on a day was made on another.
      (
        "The Company and Birch LLC terminated the Lease Agreement between them on May 3, 2031.",
        ["Lease Agreement no date: Harrow Mills, Inc. tenant, Birch LLC landlord"]
      ),
      (
        "The Company entered into a lease with Birch LLC, which it will renew on May 3, 2031.",
        ["lease no date: Harrow Mills, Inc. tenant, Birch LLC landlord"]
      ),
      (
        "On May 3, 2031, the Company sold its mill to Birch LLC under an Asset Purchase Agreement of the same date.",
        ["Asset Purchase Agreement 2031-05-03: Harrow Mills, Inc. seller, Birch LLC purchaser"]
      ),
      (
        "On May 3, 2031, the Company announced that on May 2, 2031 it entered into a lease with Birch LLC.",
        ["lease 2031-05-02: Harrow Mills, Inc. tenant, Birch LLC landlord"]
      ),
      (
        "On May 3, 2031, the Company sold its mill to Birch LLC under an Asset Purchase Agreement.",
        ["Asset Purchase Agreement no date: Harrow Mills, Inc. seller, Birch LLC purchaser"]
      ),
    ])
  func apart(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }
}
