import Testing

@testable import Filings

struct PrintedDateTests {
  @Test(
    arguments: [
      ("June 28, 2002", "2002-06-28"), ("June 28 2002", "2002-06-28"), ("JUNE 28, 2002", "2002-06-28"),
      ("28 June 2002", "2002-06-28"), ("28th day of June, 2002", "2002-06-28"),
      ("28th day of June, in the year 2002", "2002-06-28"),
      ("3rd day of May 2011", "2011-05-03"), ("June 28th, 2002", "2002-06-28"),
      ("Jun. 28, 2002", "2002-06-28"),
      ("Sept. 5, 1999", "1999-09-05"), ("6/28/02", "2002-06-28"), ("06/28/2002", "2002-06-28"),
      ("2002-06-28", "2002-06-28"), ("June\n28,\n2002", "2002-06-28"), ("June 28,2002", "2002-06-28"),
      ("June   28 , 2002", "2002-06-28"), ("June 2002", "2002-06"), ("28-Jun-2002", "2002-06-28"),
      ("28th (twenty-eighth) day of June 2002", "2002-06-28"), ("28th day of the month of June, 2002", "2002-06-28"),
      ("22d day of June, 2002", "2002-06-22"), ("28th. of June 2002", "2002-06-28"),
      ("28 June A.D. 2002", "2002-06-28"),
      ("June in the year 2002", "2002-06"), ("12/31/99", "1999-12-31"), ("February 29, 2000", "2000-02-29"),
    ])
  func `reads the printed forms of a date`(printed: String, iso: String) throws {
    let bytes = Array("on the \(printed) and".utf8)
    let date = try #require(PrintedDate.first(in: bytes, range: 0..<bytes.count))
    #expect(date.iso == iso)
    #expect(String(decoding: bytes[date.range], as: UTF8.self) == printed)
  }

  @Test(
    arguments: [
      "may 20 holders", "Section 6.2", "10-Q", "(503) 555-0100", "1-12345", "February 30, 2001", "13/45/2001",
      "Mayor 3, 2001", "555-12-1234", "Augustine 2001", "12345/6/78",
    ])
  func `takes nothing else for one`(printed: String) {
    let bytes = Array(printed.utf8)
    #expect(PrintedDate.first(in: bytes, range: 0..<bytes.count) == nil)
  }

  @Test func `finds every date of a range and none outside of it`() {
    let bytes = Array("May 1, 2001 and May 2, 2001 and May 3, 2001".utf8)
    #expect(PrintedDate.all(in: bytes, range: 5..<27).map(\.iso) == ["2001-05-02"])
    #expect(
      PrintedDate.all(in: bytes, range: 0..<bytes.count).map(\.iso) == [
        "2001-05-01", "2001-05-02", "2001-05-03",
      ])
    #expect(PrintedDate.first(in: bytes, range: 10..<400) == PrintedDate(iso: "2001-05-02", range: 16..<27))
  }
}
