import DealModel
import Extraction
import Filings
import Testing

/// Sentences that look like a tie between companies and tell none, each in words of our own.
@Suite("Ties that are none")
struct RefusedTieTests {
  private func ties(_ sentence: String) throws -> [String] {
    let text = """
      Item 1.01 Entry into a Material Definitive Agreement.

      Harrow Mills, Inc. (the "Company") entered into a Loan Agreement with Tern Bank, N.A. \(sentence)
      """
    let graph = Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
    return graph.relations.map { "\($0.from) \($0.kind.rawValue) \($0.to)" }
  }

  @Test(
    "A sentence of another meaning",
    arguments: [
      // Held for others, in part, as security, or by preferred stock.
      "Elm Fund, L.P., the holder of all of the outstanding Series B Preferred Stock of the Company, consented.",
      "Oak Trust Company holds all of the outstanding shares of Birch Works, Inc. as collateral agent for the lenders.",
      "Gull Works, LLC, an entity owned by Elm Corp. as to 30%, consented.",
      "Birch Works, LLC is owned by Elm Corp. together with Oak Fund, L.P.",
      "Elm Corp. transferred all of the outstanding shares of Birch Works, Inc. to the Company as security for its note.",
      // Another subject, a list of others, a denial, a condition, another role.
      "Harrow Mills, Inc. entered into a lease with Oak Corp. in May, while Dune Corp. paid and acquired Gull Works, Inc.",
      "The following subsidiaries of Oak Corp. have guaranteed the debts owed to: Wren Bank, N.A. and Gull Bank, N.A.",
      "The Company has not changed its name from Oak Mills, Inc.",
      "The Company would replace Wren Bank, N.A. as agent if it could.",
      "Birch Works, Inc. replaced Oak Works, Inc. as the main supplier to the registrant.",
      "Following the resignation of Oak Advisors, LLC as manager of the fund, Wren Bank, N.A., as successor trustee, agreed.",
      "Birch Works, LLC, an affiliate of the Company's chairman and Oak Works, Inc., consented.",
      // A class of stock, a share of a half or less.
      "The Company purchased 500 shares of preferred stock of Elm Corp., representing 75% of the preferred stock.",
      "The Company purchased all of the outstanding Series A preferred stock of Elm Corp.",
      "The Company acquired 51% of the Series B units of Elm Works, LLC.",
      "The Company sold all of its shares of Elm Corp., a 5% stake, to Oak Fund, L.P.",
      "The Company sold all of its shares in Elm Corp., representing approximately 12% of the stock, to Oak Fund, L.P.",
      // Whose it was.
      "Elm Supply, LLC, a company established by Harrow Mills, Inc. and independent since 2005, agreed.",
      "Birch Works, LLC, an entity established by Elm Fund, L.P. that has since been independent, agreed.",
      // What a stranger does.
      "Elm Corp., a competitor of the Company, acquired Gull Works, Inc. in April 2031.",
      "Elm Corp., a large customer of Harrow Mills, Inc., purchased all of the outstanding stock of Gull Works, Inc.",
      // A thing that the seller is named after.
      "The Company completed the purchase of the Elm Hotel from Elm Hotel Associates, LLC.",
      "The Company purchased the Oak Building from Oak Building Owner, LLC.",
      "The Company completed the acquisition of the Birch Mill from Birch Mill Partners, L.P. for cash.",
      "The Company entered into a contract with Elm Tower, L.P. to acquire Elm Tower for $5 million.",
      "The Company acquired Elm Tower, an office building, for $5 million.",
      // What is used in one business.
      "The Company sold substantially all of its assets used in the yarn business to Oak Works, Inc.",
      // A life that is told.
      "Ms. Jane Roe joined the Board of Directors in 2015 and has chaired the audit committee since 2018.",
    ])
  func refused(_ sentence: String) throws {
    #expect(try ties(sentence) == [])
  }

  @Test(
    "A possessive target at the start of an object is read without a fault",
    arguments: [
      "The loan finances the acquisition by Alder Capital of Birch's outstanding shares.",
      "The Company closed the sale by Elm Corp. to Alder Capital of Birch's outstanding shares.",
    ])
  func possessiveTarget(_ sentence: String) throws {
    let found = try ties(
      "Alder Capital Partners, LLC (\"Alder Capital\") and Birch Works, Inc. (\"Birch\") are guarantors. \(sentence)")
    #expect(found.allSatisfy { !$0.hasPrefix("birch-works-inc") })
  }

  @Test("Who tells what will happen to somebody else, or deals with a bank, still reports")
  func reports() throws {
    for sentence in [
      "Harrow Mills, Inc. announced that Jane Roe will resign from the Company.",
      "Harrow Mills, Inc. entered into a Loan Agreement with Tern Bank, N.A., which had notified the Company.",
    ] {
      let text = "Item 8.01 Other Events.\n\nOn May 2, 2031, \(sentence)\n"
      let graph = Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
      #expect(graph.filings.map(\.registrants) == [["harrow-mills-inc"]])
    }
  }
}
