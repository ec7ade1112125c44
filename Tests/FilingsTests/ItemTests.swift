import Testing

@testable import Filings

struct ItemTests {
  private func items(_ text: String) throws -> [String] { try filing(report(text)).items.map(\.number) }

  @Test func `items of the old numbering`() throws {
    let filing = try filing(
      report(
        "ITEM 5.           OTHER EVENTS.\n\nThe registrant sold shares.\n\nITEM 7.  FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND\n         EXHIBITS\n\n(c) Exhibits. None.\n\n                    SIGNATURES\n\nPursuant to the requirements of the Act.\n"
      ))
    #expect(filing.items.map(\.number) == ["5", "7"])
    #expect(
      filing.items.map(\.heading) == [
        "OTHER EVENTS", "FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND EXHIBITS",
      ])
    let text = try #require(filing.documents[0].text)
    #expect(text.quote(filing.items[0].body.range) == "The registrant sold shares.")
    #expect(text.quote(filing.items[1].body.range) == "(c) Exhibits. None.")
  }

  @Test func `items of the new numbering, in a table and with text on the line`() throws {
    let filing = try filing(
      "<html><body><p>Date of Report: May 3, 2011</p><table><tr><td>Item&nbsp;1.01</td><td>Entry into a Material Definitive Agreement.</td></tr></table><p>A lease was signed.</p><p>Item 9.01 Financial Statements and Exhibits. (d) Exhibits</p></body></html>"
    )
    #expect(filing.items.map(\.number) == ["1.01", "9.01"])
    #expect(filing.items[0].heading == "Entry into a Material Definitive Agreement")
    let text = try #require(filing.documents[0].text)
    #expect(text.quote(filing.items[1].body.range) == "(d) Exhibits")
  }

  @Test func `items joined in one heading share a body`() throws {
    let filing = try filing(
      report(
        "Items 1.01 and 2.03.  Entry into a Material Definitive Agreement; Creation of a\nDirect Financial Obligation.\n\nA loan was agreed.\n"
      ))
    #expect(filing.items.map(\.number) == ["1.01", "2.03"])
    #expect(filing.items[0].body == filing.items[1].body)
  }

  @Test(
    arguments: [
      "Item 5.02 of this report is incorporated by reference.", "Item 1.01 above describes the lease.",
      "Item 601 of Regulation S-K", "Items of interest", "Item 14. Exhibits in another form",
    ])
  func `an item that a sentence mentions is none`(sentence: String) throws {
    #expect(try items("Item 8.01  Other Events.\n\nThe lease ended.\n\n\(sentence)\n") == ["8.01"])
  }

  @Test func `the caption may stand on the next line, or the number`() throws {
    #expect(try items("Item 5.\n\nOther Events\n\nThe lease ended.\n") == ["5"])
    #expect(
      try items("Item\n1.01 Entry into a Material Definitive Agreement.\n\nA lease was signed.\n") == ["1.01"]
    )
  }

  @Test func `a table of contents is no report`() throws {
    let filing = try filing(
      report(
        "Item 2.02  Results of Operations and Financial Condition      3\n\nItem 9.01  Financial Statements and Exhibits      3\n\nSIGNATURES\n\nItem 2.02  Results of Operations and Financial Condition\n\nThe results were announced.\n\nItem 9.01  Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1  Press release\n"
      ))
    #expect(filing.items.map(\.number) == ["2.02", "9.01"])
    #expect(filing.items[0].body.range.count > 20)
  }

  @Test func `letters in brackets belong to the number`() throws {
    #expect(
      try items(
        "Item 5.02 (b), (c) and (e).  Departure of Directors or Certain Officers.\n\nAda Quill left.\n") == [
          "5.02"
        ])
    #expect(try items("Item 7(c).  Exhibits.\n\n99  Press release\n") == ["7"])
  }

  @Test func `the file may hold the items alone`() throws {
    let filing = try filing("Item 1.01 Entry into a Material Definitive Agreement.\n\nA lease was signed.\n")
    #expect(filing.nature == .currentReport)
    #expect(filing.cover.place == nil)
  }
}
