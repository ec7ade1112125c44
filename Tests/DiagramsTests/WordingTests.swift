import DealModel
import Templates
import Testing

@testable import Diagrams

@Suite struct WordingTests {
  @Test(arguments: [
    ("Welsh, Carson, Anderson & Stowe VIII, L.P.", ["Welsh, Carson, Anderson", "& Stowe VIII, L.P."]),
    (
      "Constellation Venture Capital Offshore II, L.P.",
      ["Constellation Venture", "Capital Offshore II, L.P."]
    ),
    ("CVC II Partners, L.L.C.", ["CVC II Partners, L.L.C."]),
    ("WCAS Management Corporation", ["WCAS Management", "Corporation"]),
    ("Wells Fargo Bank, National Association", ["Wells Fargo Bank,", "National Association"]),
  ])
  func `names break where a reader would break them`(name: String, lines: [String]) {
    #expect(NameWrapping.lines(name, width: 13) == lines)
  }

  @Test(arguments: [8.0, 10, 12, 14, 18])
  func `no line begins with a legal form or numeral, or ends with an ampersand`(width: Double) {
    let names = [
      "Smith & Wesson Holding Company II, L.P.", "The Bank of New York Mellon Trust Company, N.A.",
      "Merrill Lynch, Pierce, Fenner & Smith Incorporated", "Amendment No. 12 to the Loan Agreement",
      "Alpha Beta Gamma Delta Fund XVIII (Offshore), L.L.C.",
    ]
    for name in names {
      let lines = NameWrapping.lines(name, width: width, most: 20)
      #expect(lines.joined(separator: " ") == name)
      for line in lines.dropFirst() {
        let first = line.split(separator: " ").first.map(String.init) ?? ""
        #expect(!["L.P.", "N.A.", "L.L.C.", "II,", "XVIII", "12"].contains(first), "\(lines)")
      }
      for line in lines.dropLast() { #expect(!line.hasSuffix("&") && !line.hasSuffix("No."), "\(lines)") }
    }
  }

  @Test func `words wider than a line are cut, and lines beyond the last are told`() {
    let lines = NameWrapping.lines(String(repeating: "x", count: 100), width: 10, most: 3)
    #expect(lines.count == 3)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(NameWrapping.lines("", width: 10) == [])
    #expect(NameWrapping.lines("&", width: 10) == ["&"])
  }

  @Test(arguments: [
    (["10.1"], "EXHIBIT 10.1"), (["4.10", "4.7", "4.9", "4.8"], "EXHIBITS 4.7 TO 4.10"),
    (["4.1", "4.2"], "EXHIBITS 4.1 AND 4.2"), (["10.16b", "4.1", "4.3"], "EXHIBITS 4.1, 4.3 AND 10.16b"),
    (["99.1", "99.1"], "EXHIBIT 99.1"),
  ])
  func `exhibit numbers are told in a few words`(numbers: [String], words: String) {
    #expect(ExhibitNumbers.caption(numbers) == words)
    #expect(ExhibitNumbers.caption([]) == nil)
  }

  @Test(arguments: [
    ("2002-06-28", "June 28, 2002"), ("2002-06", "June 2002"), ("2002-13-01", "2002-13-01"), ("soon", "soon"),
    ("2002-06-99", "2002-06-99"), ("", ""), ("--", "--"),
  ])
  func `dates are written as lawyers write them`(date: String, words: String) {
    #expect(DateWords.words(date) == words)
  }

  @Test func `figures are told in a few words`() {
    func term(_ kind: Term.Kind, _ value: String?, _ unit: String?, _ text: String = "") -> Term {
      Term(kind: kind, value: value, unit: unit, text: text, evidence: [])
    }
    #expect(
      TermWords.lines([term(.pricePerShare, "1000", "USD"), term(.shares, "20000", "shares")]) == [
        "20,000 shares at $1,000 per share"
      ])
    #expect(
      TermWords.lines([
        term(.principal, "500000000", "USD"), term(.interestRate, "4.375", "percent"),
        term(.maturity, nil, nil, "June 1, 2029"),
      ]) == ["$500 million principal, 4.375%, due June 1, 2029"])
    #expect(TermWords.figure(term(.shares, nil, nil, "10,000,00 shares")) == "“10,000,00 shares” [sic]")
    #expect(TermWords.figure(term(.commitment, "1500000000", "USD")) == "$1.5 billion")
    #expect(TermWords.figure(term(.commitment, "1234567", "USD")) == "$1,234,567")
    #expect(TermWords.figure(term(.parValue, ".01", "USD")) == "$.01")
    #expect(TermWords.figure(term(.principal, "250000000", "CHF")) == "CHF 250 million")
    #expect(TermWords.figure(term(.term, "1", "years")) == "1 year")
  }

  @Test func `all colours of the style can be read`() {
    let style = PictureStyle.standard
    let families = AgreementFamily.allCases.map { $0.shade(in: style) }
    var pairs = families.flatMap { [($0.ink, $0.fill), ($0.ink, style.paper), (style.text, $0.fill)] }
    pairs += [
      (style.text, style.paper), (style.quiet, style.paper), (style.text, style.frame.fill),
      (style.registrant.ink, style.paper), (style.onRegistrant, style.registrant.fill),
      (style.quietOnRegistrant, style.registrant.fill), (style.quiet, style.party.fill),
    ]
    for mark in ChangeMark.allCases {
      let shade = style.changes[mark]
      pairs += [(shade.ink, shade.fill), (shade.ink, style.paper), (shade.ink, style.frame.fill)]
    }
    for (ink, paper) in pairs {
      #expect(contrast(ink, paper) >= 4.5, "#\(String(ink, radix: 16)) on #\(String(paper, radix: 16))")
    }
  }

  /// The contrast ratio of WCAG 2.2.
  private func contrast(_ first: UInt32, _ second: UInt32) -> Double {
    let lights = [first, second].map { color in
      let channels = [16, 8, 0].map { shift -> Double in
        let value = Double(color >> UInt32(shift) & 0xFF) / 255
        return value <= 0.04045 ? value / 12.92 : pow24((value + 0.055) / 1.055)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }.sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// The power of 2.4, as the fifth root of the twelfth power, by Newton's method.
  private func pow24(_ base: Double) -> Double {
    var twelfth = 1.0
    for _ in 0..<12 { twelfth *= base }
    var root = max(base, 0.001)
    for _ in 0..<60 { root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root) }
    return root
  }
}
