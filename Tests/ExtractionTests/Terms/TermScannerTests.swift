import DealModel
import Filings
import Testing

@testable import Extraction

/// What figures measure, by the words around them.
///
/// All sentences are invented.
@Suite struct TermScannerTests {
  @Test(arguments: [
    (
      "The registrant issued an aggregate of 7,250 shares of Series B Preferred Stock, par value $.001 per share, at a price "
        + "of $12.50 per share to Alder Fund, L.P.",
      ["shares 7250 shares", "par_value 0.001 USD", "price_per_share 12.50 USD"]
    ),
    (
      "It also issued three-year warrants to Birch LLC to acquire up to 250,000 shares of common stock at $4.20 per share.",
      ["term 3 years", "warrant_shares 250000 shares", "exercise_price 4.20 USD"]
    ),
    (
      "Warrants to purchase 90,000 shares with an exercise price of €3.10 were granted.",
      ["warrant_shares 90000 shares", "exercise_price 3.10 EUR"]
    ),
    (
      "Harrow sold $1.15 billion aggregate principal amount of its 4.405% Senior Notes due 2031.",
      ["principal 1150000000 USD", "interest_rate 4.405 percent", "maturity - 2031"]
    ),
    (
      "Harrow entered into a $750 million, five-year senior unsecured revolving credit facility that matures on June 15, 2030.",
      ["commitment 750000000 USD", "term 5 years", "maturity - June 15, 2030"]
    ),
    (
      "The amendment extends the maturity date from May 2, 2026 to May 2, 2028.", ["maturity - May 2, 2028"]
    ),
    (
      "The Company acquired the plant for an aggregate purchase price of approximately US$54.5 million in cash.",
      ["aggregate_price 54500000 USD"]
    ),
    ("The loans bear interest at a fixed rate of 6.5% per annum.", ["interest_rate 6.5 percent"]),
    ("The agreement has an initial term of three (3) years.", ["term 3 years"]),
    ("Each holder will receive $31.00 in cash per share.", ["price_per_share 31.00 USD"]),
  ])
  func `a figure is named`(sentence: String, terms: [String]) throws {
    #expect(try self.terms(sentence) == terms)
  }

  @Test(arguments: [
    "The loans bear interest at SOFR plus 1.25%.", "The board declared a dividend of $0.20 per share.",
    "There were 12,000,000 shares outstanding.", "The term renews for successive one-year terms.",
    "The notes were issued in denominations of $2,000 principal amount.",
    "Net income was $1.10 per share, up from $0.80 per share a year ago.",
    "The facility may be increased by up to $100 million of additional commitments.",
    "Proceeds will be used to redeem its 5.875% Senior Notes due 2029.",
    "The closing market price was $14.00 per share.", "It owns 40,000 shares of Elm, Inc.",
  ])
  func `a figure that is no term is left`(sentence: String) throws {
    #expect(try terms(sentence).isEmpty)
  }

  @Test func `digits that are no number are kept without a value`() throws {
    let lexed = try lexed("The registrant issued warrants to acquire 10,000,00 shares.")
    let term = try #require(TermScanner(lexed).terms(in: 0..<lexed.count).first)
    #expect(term.value == nil)
    #expect(lexed.string(term.words) == "10,000,00 shares")
    #expect(term.malformed.map { lexed.string($0) } == "10,000,00")
  }

  private func terms(_ sentence: String) throws -> [String] {
    let lexed = try lexed(sentence)
    return TermScanner(lexed).terms(in: 0..<lexed.count).map {
      "\($0.kind.rawValue) \($0.value ?? "-") \($0.unit ?? lexed.string($0.words))"
    }
  }

  private func lexed(_ sentence: String) throws -> Lexed {
    let filing = try FilingReader.read(Array(sentence.utf8), name: "test.txt")
    return Lexed(document: 0, text: try #require(filing.documents.first?.text))
  }
}
