import DealModel
import Testing

@testable import Filings

struct EvidenceTests {
  @Test func `a range leads to the bytes that it was read from`() throws {
    let file = "<html><body><p>The <b>Lark</b>spur&nbsp;&amp; Alder&#8217;s\n\n lease</p></body></html>"
    let text = try mapped(file)
    #expect(try text.source("Larkspur", in: file) == "Lark</b>spur")
    #expect(try text.source("Larkspur & Alder", in: file) == "Lark</b>spur&nbsp;&amp; Alder")
    #expect(try text.source("&", in: file) == "&amp;")
    #expect(try text.source("’s lease", in: file) == "&#8217;s\n\n lease")
    #expect(text.source(of: 0..<0).isEmpty)
  }

  @Test func `joined lines and dropped hyphens lead to what they were`() throws {
    let file =
      "All of the shareholders of the registrant have agreed that the share-\nholders may vote by proxy.\n"
    let text = try mapped(file)
    #expect(try text.source("shareholders may", in: file) == "share-\nholders may")
    #expect(text.lines.count == 2)
  }

  @Test func `evidence quotes what a reader sees, and is cut with its quote`() throws {
    let word = "agreement "
    let file = String(repeating: word, count: 100) + "end."
    let text = try mapped(file)
    let whole = text.evidence(for: 0..<text.bytes.count, filing: "f", document: 0)
    #expect(whole.quote.count <= Evidence.longestQuote)
    #expect(whole.quote.hasPrefix("agreement agreement"))
    #expect(whole.end - whole.start == whole.quote.utf8.count)
    #expect(text.quote(try text.range("end.")) == "end.")
  }

  @Test func `runs ascend and cover every visible byte`() throws {
    let file =
      "<html><body><p>A&amp;B <i>c</i> d\u{E9}</p><table><tr><td>1</td><td>2</td></tr></table></body></html>"
    let text = try mapped(file)
    var end = 0
    var source = 0
    for run in text.runs {
      #expect(Int(run.text) >= end && run.source >= source)
      for i in end..<Int(run.text) { #expect(text.bytes[i].isWhiteSpace) }
      end = Int(run.text) + Int(run.textLength)
      source = run.source + Int(run.sourceLength)
    }
    #expect(end == text.bytes.count)
  }
}
