import Testing

@testable import Filings

struct HTMLTextTests {
  @Test func `blocks end lines and white space folds`() throws {
    #expect(try html("<p>One\n  two </p>\n<div>three</div><h1>four</h1>") == "One two\nthree\nfour")
  }

  @Test func `plain lines in a shell of HTML are read as the lines that they are`() throws {
    let lines = "   1\n\n            FORM 8-K\n\nThe mill was sold\nto Elm &amp; Co.\n\n            SIGNATURES\n"
    let read = try html("<html><body><div>\(lines)</div></body></html>")
    #expect(read.contains("FORM 8-K\nThe mill was sold to Elm & Co.\nSIGNATURES"))
    #expect(try html("<html><body>\(lines)<p>One</p></body></html>").contains("FORM 8-K The mill"))
  }

  @Test func `a word that is split over tags is one word`() throws {
    #expect(
      try html("<p><font>U</font><b>.</b>S. Lark<i>spur</i>&#8217;s <u>Registrant</u>'<b>s</b></p>")
        == "U.S. Larkspur’s Registrant's")
    #expect(try html("<p>Lark<!-- note -->spur</p>") == "Larkspur")
  }

  @Test func `the cells of a row are parted by tabs and empty ones dropped`() throws {
    let table =
      "<table><tr><td>10.1</td><td>&nbsp;</td><td><p>Lease</p></td></tr><tr><td><div>10.2</div></td><td>Loan</td></tr></table>"
    #expect(try html(table) == "10.1\tLease\n10.2\tLoan")
  }

  @Test func `paragraphs in one cell are lines, and a table in a cell is read in source order`() throws {
    #expect(
      try html("<table><tr><td><p>One</p><p>Two</p></td><td>Three</td></tr></table>") == "One\nTwo\tThree")
    #expect(
      try html(
        "<table><tr><td><table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table></td></tr></table>D")
        == "A\tB\nC\nD")
  }

  @Test(
    arguments: [
      ("A &amp; B", "A & B"), ("A&nbsp;B", "A B"), ("&#147;A&#148; &#150; B", "“A” – B"),
      ("&#8220;A&#x201D;", "“A”"),
      ("AT&T", "AT&T"), ("R&D; x", "R&D; x"), ("caf&eacute;", "café"), ("Larks&shy;pur", "Larkspur"),
      ("Larks&#8203;pur", "Larkspur"), ("&copy 2001", "© 2001"), ("&lt;PAGE&gt;", "<PAGE>"),
      ("&#0;&#99999999;x", "x"),
      ("a &notaname; b", "a ¬aname; b"), ("&Larkspur;", "&Larkspur;"), ("1 < 2", "1 < 2"), ("&", "&"),
    ])
  func `character references`(source: String, expected: String) throws {
    #expect(try html("<p>\(source)</p>") == expected)
  }

  @Test func `a row of no-break spaces is a gap`() throws {
    #expect(try html("<p>10.1&nbsp;&nbsp;&nbsp;&nbsp; Lease</p>") == "10.1\tLease")
    #expect(try html("<p>Inc.&nbsp;&nbsp;The</p>") == "Inc. The")
  }

  @Test func `hidden text, scripts, styles, titles and comments are no text`() throws {
    #expect(
      try text(
        "<html><head><title>T</title><style>p > a {}</style></head><body><script>if (a<b) x('<p>');</script>A<!-- <p>no</p> -->"
          + "<div style=\"DISPLAY: none\">hidden<div>more</div></div>B</body></html>") == "A\nB")
    #expect(try html("<p style='display:none'>never closed <div>shown</div>") == "never closed\nshown")
    #expect(try html("A<div style=\"display:inline\">B</div>C") == "ABC")
  }

  @Test func `the header of inline XBRL is dropped and its facts are kept`() throws {
    let source = """
      <html><body><div style="display:none"><ix:header><ix:hidden><ix:nonNumeric name="dei:EntityRegistrantName" \
      contextRef="c">LARKSPUR TELEPHONE CORP</ix:nonNumeric></ix:hidden></ix:header></div>
      <p>Current Report</p><p><ix:nonNumeric name="dei:EntityFileNumber">0-41235</ix:nonNumeric></p></body></html>
      """
    let read = HTMLReader.read(Array(source.utf8).span, 0..<source.utf8.count, base: 0)
    #expect(String(decoding: read.text.bytes, as: UTF8.self) == "Current Report\n0-41235")
    #expect(read.facts.map(\.name) == ["EntityRegistrantName", "EntityFileNumber"])
    #expect(read.facts.first?.hiddenValue == "LARKSPUR TELEPHONE CORP")
  }

  @Test func `a quoted attribute may hold what ends a tag, and one that never ends swallows nothing`() throws {
    #expect(try html("<p title=\"a > b\">A</p>") == "A")
    #expect(try html("<p title=\"a>A</p><p>B</p>") == "A\nB")
    #expect(try html("<p title='it''s' alt=x>A</p>") == "A")
  }

  @Test func `page numbers beside the end of a page are dropped, other numbers are not`() throws {
    #expect(try html("<p>A</p><p>- 2 -</p><hr><p>3</p><p>B</p><p>4</p><p>C</p>") == "A\nB\n4\nC")
    #expect(
      try html(
        "<p>A</p><p>2</p><div style=\"page-break-after: always\"></div><p>Table of Contents</p><p>B</p>")
        == "A\nB")
  }

  @Test func `heads that pages repeat are dropped and the paragraph they cut is whole again`() throws {
    let sentences = [
      "The lease began.", "Nobody signed the loan.", "A joinder followed it.", "Then the notes were sold and",
    ]
    let pages = sentences.enumerated().map { "<p>Larkspur Lease</p><p>\($1)</p><p>\($0 + 1)</p><hr>" }
    let text = try html(pages.joined() + "<p>Larkspur Lease</p><p>all ended.</p>")
    #expect(text == "Larkspur Lease\n" + sentences.joined(separator: "\n") + " all ended.")
  }

  @Test func `preformatted lines stay lines`() throws {
    #expect(try html("<pre>One two\nthree\n\nfour</pre>") == "One two\nthree\nfour")
  }
}
