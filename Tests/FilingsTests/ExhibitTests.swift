import Testing

@testable import Filings

struct ExhibitTests {
  private func exhibits(_ list: String, after: String = "") throws -> [ExhibitEntry] {
    try filing(
      report(
        "Item 7.  Financial Statements and Exhibits\n\n(c)  Exhibits\n\n\(list)\n\n                 SIGNATURES\n\nLARKSPUR\n\n\(after)"
      )
    ).exhibits
  }

  @Test func `rows with wrapped descriptions`() throws {
    let rows = try exhibits(
      "     10.1     Lease, dated as of May 3, 2001, between Larkspur Telephone\n              Corporation and Alder Fund II, L.P.\n\n     99       Press release."
    )
    #expect(rows.map(\.number) == ["10.1", "99"])
    #expect(
      rows[0].description
        == "Lease, dated as of May 3, 2001, between Larkspur Telephone Corporation and Alder Fund II, L.P.")
  }

  @Test func `numbers alone on a line`() throws {
    #expect(try exhibits("10.1\n\nLease\n\n10.2\n\nLoan").map(\.description) == ["Lease", "Loan"])
  }

  @Test(
    arguments: [
      ("10.1*   Lease", "10.1"), ("10.1(1)   Lease", "10.1"), ("*10.1   Lease", "10.1"),
      ("Exhibit 10.1   Lease", "10.1"),
      ("Exhibit No. 10.1 - Lease", "10.1"), ("EX-10.1   Lease", "10.1"), ("10(a)   Lease", "10(a)"),
      ("10.16a   Lease", "10.16a"), ("10.16-2   Lease", "10.16-2"), ("Ex. 99-1   Lease", "99-1"),
      ("99-1\n\nLease", "99-1"),
      ("10.1-Lease", "10.1"),
      ("(10.1)  Lease", "10.1"), ("10.1   Lease", "10.1"), ("4.1+   Lease", "4.1"), ("10.1:  Lease", "10.1"),
      ("4(b)(2)   Lease", "4(b)(2)"), ("(10)(a)   Lease", "10(a)"), ("(10)-1   Lease", "10-1"),
      ("(2)-12   Lease", "2-12"), ("1-a\tLease", "1-a"), ("10.1(1)   Lease", "10.1"),
    ])
  func `numbers in all their dress`(row: String, number: String) throws {
    let rows = try exhibits(row)
    #expect(rows.map(\.number) == [number])
    #expect(rows.map(\.description) == ["Lease"])
  }

  @Test func `rows without an empty line or a gap between`() throws {
    let rows = try exhibits(
      "(c) 10.1 Lease between Larkspur and Alder Fund II, L.P., dated May 3, 2001, and its annexes\n10.2 Loan\n10.3* Note"
    )
    #expect(rows.map(\.number) == ["10.1", "10.2", "10.3"])
  }

  @Test func `footnotes and sentences are no rows`() throws {
    let rows = try exhibits(
      "10.1*    Lease\n\n* Filed herewith.\n\n(1) Previously filed.\n\nExhibit 99.1 is furnished and not filed.\n\nThe 10.5 percent notes."
    )
    #expect(rows.map(\.number) == ["10.1"])
  }

  @Test func `list and index are one list with the fuller description`() throws {
    let rows = try exhibits(
      "10.1    Lease",
      after:
        "                 EXHIBIT INDEX\n\n10.1    Lease between Larkspur and Alder\n\n99.1    Press release")
    #expect(rows.map(\.number) == ["10.1", "99.1"])
    #expect(rows[0].description == "Lease between Larkspur and Alder")
    #expect(rows[0].places.count == 2)
  }

  @Test(
    arguments: [
      (
        "4.1 Purchase Agreement dated May 2, 2001 4.2 Form of Note 4.3 Registration Rights Agreement",
        ["4.1 Purchase Agreement dated May 2, 2001", "4.2 Form of Note", "4.3 Registration Rights Agreement"]
      ),
      ("10.1 Lease; 10.2 Loan; and 99.1 Press release", ["10.1 Lease", "10.2 Loan", "99.1 Press release"]),
      (
        "10.1 Lease (incorporated by reference to Exhibit 10.4 Lease of an earlier report, and to Exhibits 10.5 and 10.6 Note)",
        [
          "10.1 Lease (incorporated by reference to Exhibit 10.4 Lease of an earlier report, and to Exhibits 10.5 and 10.6 Note)"
        ]
      ),
      (
        "Exhibit 10.1 Lease, dated May 2, 2001 Exhibit 10.2 $4,000,000 Note Exhibit 10.3 Loan (see Exhibit 10.4 Guaranty)",
        ["10.1 Lease, dated May 2, 2001", "10.2 $4,000,000 Note", "10.3 Loan (see Exhibit 10.4 Guaranty)"]
      ),
      (
        "Exhibit 10.1 Lease filed as Exhibit 10.2 Annex. See Exhibit 10.2 Annex",
        ["10.1 Lease filed as Exhibit 10.2 Annex. See Exhibit 10.2 Annex"]
      ),
      (
        "10.1 Lease of the mill under Section 10.2 Rent and the ratio of 12.5 Units",
        ["10.1 Lease of the mill under Section 10.2 Rent and the ratio of 12.5 Units"]
      ),
    ])
  func `rows that run on in one paragraph`(paragraph: String, rows: [String]) throws {
    #expect(try exhibits(paragraph).map { "\($0.number) \($0.description)" } == rows)
  }

  @Test(
    arguments: [
      "The following exhibits are filed herewith:", "The following documents are filed as exhibits to this report:",
    ])
  func `a sentence may head the list, whose rows are counted`(heading: String) throws {
    let rows = try filing(
      report("Item 7.  Exhibits\n\n\(heading)\n\n1.  Lease\n\n2.  Loan\n\n3.  Note\n\n  SIGNATURES\n\nLARKSPUR\n\n")
    ).exhibits
    #expect(rows.map(\.number) == ["1", "2", "3"])
  }

  @Test(
    arguments: [
      ("Rights Agreement between Larkspur and Harrow\n\nCommunications, Inc. and Alder", true),
      ("Rights Agreement by and among Harrow\n\nMarine Trust Company", true),
      ("Rights Agreement between Larkspur and Harrow, Inc.\n\nTern Foods, Inc. made the report", false),
      ("Rights Agreement with the holders\n\nLarkspur Company reports", false),
      ("Rights Agreement between Larkspur and Harrow\n\nPrevious reports tell more", false),
    ])
  func `a row goes on where a name breaks`(row: String, goesOn: Bool) throws {
    let whole = row.replacing("\n\n", with: " ")
    #expect(try exhibits("10.1   \(row)").map { $0.description == whole } == [goesOn])
  }

  @Test func `a number with a letter needs no heading`() throws {
    let rows = try filing(
      report("Item 7.  Exhibits\n\n  10a  Lease of the mill\n\n  10b  Loan\n\n  SIGNATURES\n\nLARKSPUR\n\n")
    ).exhibits
    #expect(rows.map(\.number) == ["10a", "10b"])
  }

  @Test func `what is incorporated by reference says so`() throws {
    let rows = try exhibits(
      "4.1    Indenture (incorporated by reference to Exhibit 4.1 of an earlier report)\n\n10.1   Lease")
    #expect(rows.map(\.isIncorporatedByReference) == [true, false])
  }

  @Test func `attached documents are matched by number, group and order`() throws {
    func submission(_ rows: String, _ types: [String]) -> String {
      "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 9.01  Financial Statements and Exhibits\n\n(d)  Exhibits\n\n\(rows)\n</TEXT>\n</DOCUMENT>\n"
        + types.map { "<DOCUMENT>\n<TYPE>\($0)\n<TEXT>\nText.\n</TEXT>\n</DOCUMENT>\n" }.joined()
    }
    #expect(
      try filing(submission("10.01  Lease\n\n10.2  Loan", ["EX-10.2", "EX-10.1"])).exhibits.map(\.document)
        == [2, 1])
    #expect(
      try filing(submission("10.1  Lease\n\n99  Release", ["EX-10", "EX-99"])).exhibits.map(\.document) == [
        1, 2,
      ])
    #expect(
      try filing(submission("1.  Merger agreement\n\n2.  Release", ["EX-2", "EX-99"])).exhibits.map(
        \.document) == [1, 2])
  }

  @Test func `rows of an HTML table with marks in cells of their own`() throws {
    let source = """
      <html><body><p>Item 9.01 Financial Statements and Exhibits</p><table><tr><td>Exhibit No.</td><td>Description</td></tr>
      <tr><td>10.1</td><td>†</td><td>Lease between Larkspur<br>and Alder</td></tr><tr><td><p>99.1</p></td><td><p>Press release</p></td></tr></table></body></html>
      """
    let rows = try filing(source).exhibits
    #expect(rows.map(\.number) == ["10.1", "99.1"])
    #expect(rows.map(\.description) == ["Lease between Larkspur and Alder", "Press release"])
  }

  @Test func `notes to the financial statements are no exhibits`() throws {
    let text =
      "Item 7.  Financial Statements and Exhibits\n\n(b)  Pro forma financial information\n\n     1.  Represents the cash paid.\n\n     2.  Represents the debt assumed.\n\n(c)  Exhibits\n\n     2.1   Merger agreement\n"
    #expect(try filing(report(text)).exhibits.map(\.number) == ["2.1"])
  }

  @Test(arguments: [
    ("(c) Exhibits. 99.1 Press release dated May 8, 2001.", "Press release dated May 8, 2001."),
    ("(c) Exhibits: Exhibit 99.1 - Press release", "Press release"),
    ("(d)  Exhibits.  The following exhibit is furnished herewith: 99.1 Press release", "Press release"),
    ("(c)  99.1  Press release", "Press release"),
  ])
  func `a row may stand behind the heading of the list`(_ line: String, _ description: String) throws {
    let exhibits = try filing(report("Item 5.  Other Events.\n\nNone.\n\nItem 7.  Exhibits.\n\n\(line)\n")).exhibits
    #expect(exhibits.map(\.number) == ["99.1"])
    #expect(exhibits.map(\.description) == [description])
  }

  @Test func `rows that spell their number out stand apart without an empty line`() throws {
    let rows = try exhibits(
      "Exhibit 99.1 -- Press release dated March 28, 2001\nExhibit 99.2 -- Schedule of the mills of the company")
    #expect(rows.map(\.number) == ["99.1", "99.2"])
    #expect(rows.map(\.description) == ["Press release dated March 28, 2001", "Schedule of the mills of the company"])
  }

  @Test(arguments: [
    "(a)  1. Financial statements of the mill", "(c) Exhibits are listed below", "(c) Exhibits. None.",
    "(c) Exhibits 99.1 and 99.2 are furnished",
  ])
  func `a heading without a row is none`(_ line: String) throws {
    let exhibits = try filing(report("Item 5.  Other Events.\n\nNone.\n\nItem 7.  Exhibits.\n\n\(line)\n")).exhibits
    #expect(exhibits.isEmpty)
  }
}
