import Testing

@testable import Filings

struct SignatureTests {
  private func signature(_ block: String) throws -> SignatureBlock {
    try #require(
      try filing(
        report(
          "Item 5.  Other Events.\n\nNone.\n\n                    SIGNATURES\n\n     Pursuant to the requirements of the Securities Exchange Act of 1934, the\nregistrant has duly caused this report to be signed on its behalf by the\nundersigned, hereunto duly authorized.\n\n\(block)"
        )
      ).signatures.first)
  }

  @Test func `a block with labels`() throws {
    let signature = try signature(
      "                LARKSPUR TELEPHONE CORPORATION\n\nDate: May 8, 2001        By:      /s/ Ada Quill\n                         -------------------\n                     Name:    Ada M. Quill\n                     Title:   Vice President and Chief\n                              Financial Officer\n"
    )
    #expect(signature.company?.value == "LARKSPUR TELEPHONE CORPORATION")
    #expect(signature.signatory?.value == "Ada M. Quill")
    #expect(signature.title?.value == "Vice President and Chief Financial Officer")
    #expect(signature.date?.value == "2001-05-08")
  }

  @Test func `a block without labels`() throws {
    let signature = try signature(
      "                LARKSPUR TELEPHONE CORPORATION\n                (Registrant)\n\nMay 8, 2001          /s/ A.M. Quill\n                     Ada M. Quill\n                     Treasurer\n"
    )
    #expect(signature.company?.value == "LARKSPUR TELEPHONE CORPORATION")
    #expect(signature.signatory?.value == "Ada M. Quill")
    #expect(signature.title?.value == "Treasurer")
    #expect(signature.date?.value == "2001-05-08")
  }

  @Test func `name and title on one line`() throws {
    let signature = try signature(
      "LARKSPUR TELEPHONE CORPORATION\n\nBy: /s/ Ada Quill\nAda Quill, Treasurer\n")
    #expect(signature.signatory?.value == "Ada Quill")
    #expect(signature.title?.value == "Treasurer")
  }

  @Test func `a table with the label in a cell of its own`() throws {
    let source = """
      <html><body><p>Item 8.01 Other Events</p><p>None.</p><p>SIGNATURE</p><p>Pursuant to the requirements of the Act, duly authorized.</p>
      <table><tr><td colspan=2>LARKSPUR TELEPHONE CORPORATION</td></tr><tr><td>Date: May 8, 2021</td><td>By</td><td>/s/ Ada Quill</td></tr>
      <tr><td></td><td>Name:</td><td>Ada Quill</td></tr><tr><td></td><td>Title:</td><td>Treasurer</td></tr></table></body></html>
      """
    let signature = try #require(try filing(source).signatures.first)
    #expect(signature.company?.value == "LARKSPUR TELEPHONE CORPORATION")
    #expect(signature.signatory?.value == "Ada Quill")
    #expect(signature.title?.value == "Treasurer")
    #expect(signature.date?.value == "2021-05-08")
  }
}
