import DealModel
import Foundation
import Testing

@testable import Filings

struct CoverTests {
  private let items = "Item 5.  Other Events.\n\nThe lease ended.\n"

  @Test func `an ASCII cover with three columns`() throws {
    let cover = try filing(report(items)).cover
    #expect(cover.registrants.map(\.value) == ["LARKSPUR TELEPHONE CORPORATION"])
    #expect(cover.eventDate?.value == "2001-05-03")
    #expect(cover.jurisdictions.map(\.value) == ["Oregon"])
    #expect(cover.fileNumbers.map(\.value) == ["0-41235"])
    #expect(cover.employerIdentificationNumbers.map(\.value) == ["93-1234567"])
    #expect(cover.formerName == nil)
  }

  @Test(
    arguments: [
      "Date of Report (Date of earliest event reported): May 10, 2001 (May 3, 2001)",
      "Date of Report (Date of earliest event reported)\n\n        May 3, 2001",
      "        May 3, 2001\n\nDate of Report (Date of earliest event reported)",
      "Date of Report:  May 10, 2001\n\nDate of earliest event reported:  May 3, 2001",
      "Date of Report (Date of earliest event\nreported): 5/3/2001",
    ])
  func `the earliest event is the date of the report`(line: String) throws {
    let cover = Sample.cover.replacingOccurrences(
      of: "Date of Report (Date of earliest event reported): May 3, 2001", with: line)
    #expect(try filing(report(items, cover: cover)).cover.eventDate?.value == "2001-05-03")
  }

  @Test(arguments: ["8-K", "8-K/A", "8-K12B", "8-K12G3", "8-K15D5"])
  func `the form is read from the cover`(form: String) throws {
    let cover = Sample.cover.replacingOccurrences(of: "FORM 8-K", with: "FORM \(form)")
    let filing = try filing(report(items, cover: cover))
    #expect(filing.form == form)
    #expect(filing.nature == .currentReport)
  }

  @Test func `an amendment that says so on its own line`() throws {
    let cover = Sample.cover.replacingOccurrences(
      of: "CURRENT REPORT", with: "AMENDMENT NO. 1 TO\n\n              CURRENT REPORT")
    #expect(try filing(report(items, cover: cover)).form == "8-K/A")
  }

  @Test func `another form is read as far as it goes, and said to be one`() throws {
    let cover = Sample.cover.replacingOccurrences(of: "FORM 8-K", with: "FORM 10-Q")
      .replacingOccurrences(of: "CURRENT REPORT", with: "QUARTERLY REPORT")
    let filing = try filing(report("", cover: cover))
    #expect(filing.nature == .otherForm)
    #expect(filing.diagnostics.map(\.code).contains("other_form"))
  }

  @Test func `co-registrants each have their name`() throws {
    let second =
      "\n\n                             BIRCH CABLE COMPANY\n               (Exact name of co-registrant as specified in its charter)\n\n   Idaho     1-20202    94-7654321\n"
    let cover = try filing(report(items, cover: Sample.cover + second)).cover
    #expect(cover.registrants.map(\.value) == ["LARKSPUR TELEPHONE CORPORATION", "BIRCH CABLE COMPANY"])
    #expect(cover.fileNumbers.map(\.value) == ["0-41235", "1-20202"])
  }

  @Test func `co-registrants each have their state, and one registrant has that of the first caption`() throws {
    let captions =
      "                             BIRCH CABLE COMPANY\n             (Exact name of registrant as specified in its charter)\n\n            Idaho                         1-20202                 94-7654321\n      (State or other jurisdiction    (Commission File         (IRS Employer\n           of incorporation)              Number)           Identification No.)\n"
    let cover = try filing(report(items, cover: Sample.cover + "\n\n" + captions)).cover
    #expect(cover.registrants.count == 2)
    #expect(cover.jurisdictions.map(\.value) == ["Oregon", "Idaho"])
    let one = captions.replacing("(Exact name of registrant as specified in its charter)", with: "(a guarantor)")
    #expect(
      try filing(report(items, cover: Sample.cover + "\n\n" + one)).cover.jurisdictions.map(\.value) == ["Oregon"])
  }

  @Test func `a name on two lines is one name`() throws {
    let cover = Sample.cover.replacingOccurrences(
      of: "LARKSPUR TELEPHONE CORPORATION",
      with: "LARKSPUR TELEPHONE AND\n                              TELEGRAPH COMPANY")
    #expect(
      try filing(report(items, cover: cover)).cover.registrants.map(\.value) == [
        "LARKSPUR TELEPHONE AND TELEGRAPH COMPANY"
      ])
  }

  @Test func `a former name, but no former address`() throws {
    let name =
      "\n\n                       ALDER PAGING, INC.\n      (Former name or former address, if changed since last report)\n"
    let address =
      "\n\n                       3 Mill Road, Salem, Oregon 97301\n      (Former name or former address, if changed since last report)\n"
    #expect(
      try filing(report(items, cover: Sample.cover + name)).cover.formerName?.value == "ALDER PAGING, INC.")
    #expect(try filing(report(items, cover: Sample.cover + address)).cover.formerName == nil)
  }

  @Test func `securities with symbol and exchange`() throws {
    let source = """
      <html><body><p>Date of Report: May 3, 2021</p><p>Securities registered pursuant to Section 12(b) of the Act:</p>
      <table><tr><td>Title of each class</td><td>Trading<br>Symbol</td><td>Name of each exchange on which registered</td></tr>
      <tr><td>Common Stock, no par value</td><td>LRKS</td><td>New York Stock Exchange</td></tr></table>
      <p>Indicate by check mark whether</p><p>Item 8.01 Other Events</p><p>None.</p></body></html>
      """
    let security = try #require(try filing(source).cover.securities.first)
    #expect(security.title.value == "Common Stock, no par value")
    #expect(security.symbol?.value == "LRKS")
    #expect(security.exchange?.value == "New York Stock Exchange")
  }

  @Test func `tagged facts fill in what the page does not print`() throws {
    let source = """
      <html><body><div style="display:none"><ix:header><ix:nonNumeric name="dei:EntityRegistrantName">LARKSPUR TELEPHONE CORP\
      </ix:nonNumeric></ix:header></div><p>CURRENT REPORT</p><p>Date of Report: May 3, 2021</p><p>Item 8.01 Other Events</p></body></html>
      """
    let cover = try filing(source).cover
    #expect(cover.registrants.map(\.value) == ["LARKSPUR TELEPHONE CORP"])
    #expect(cover.registrants.first?.place == nil)
  }

  @Test func `a contract is no filing`() throws {
    let filing = try filing(
      "                      LEASE AGREEMENT\n\nThis Lease Agreement is made as of May 3, 2001 between Larkspur and Alder.\n"
    )
    #expect(filing.nature == .contract)
    #expect(filing.form == nil)
    #expect(filing.main == 0)
    #expect(filing.id.hasPrefix("sha256-"))
  }

  @Test func `a contract that speaks of reports and has items in a schedule is no filing`() throws {
    let paragraph = "The price is paid at the end of the month, and no later than the tenth day of the month after.\n\n"
    let filing = try filing(
      "SUPPLY AGREEMENT\n\nThis Supply Agreement is made as of May 3, 2001 between Larkspur and Alder.\n\n"
        + "Larkspur shall, within four days, file a Current Report on Form 8-K that describes what this Agreement says.\n\n"
        + String(repeating: paragraph, count: 30)
        + "SCHEDULE A\n\nItem 1. Flour\n\nItem 5. Other Events\n\nItem 7. Bran\n")
    #expect(filing.nature == .contract)
    #expect(filing.items.isEmpty)
  }

  @Test func `an item without a cover is a report`() throws {
    let filing = try filing("Item 5. Other Events\n\nOn May 3, 2001 Larkspur leased a mill from Alder.\n")
    #expect(filing.nature == .currentReport)
  }
}
