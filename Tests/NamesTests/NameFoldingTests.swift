import Testing

@testable import Names

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("HARROW COMMUNICATIONS CORPORATION", "Harrow Communications Corp."),
    ("Larch, Pine & Co.", "Larch Pine and Company"),
    ("Alder Fund II, L.P.", "ALDER FUND II LP"), ("Alder Fund II, L. P.", "Alder Fund II LP"),
    ("Wren N.V.", "WREN NV"), ("The Estée Fern Companies Inc.", "Estee Fern Companies, Incorporated"),
    ("J.P. Fern Securities LLC", "J. P. Fern Securities L.L.C."), ("U.S. Tern Bank", "US Tern Bank"),
    ("Kestrel’s Stores", "Kestrel's Stores"), ("Larch S.à r.l.", "LARCH S.À R.L."),
    ("Elm S.A.R.L.", "Elm SARL"),
    ("Fern\u{a0}Mills,  Inc", "Fern Mills Inc."), ("Fern® Mills", "FERN MILLS"), ("Mo\u{301}ra", "Móra"),
  ])
  func `spellings of one name fold to one key`(_ a: String, _ b: String) {
    #expect(NameFolding.fold(a) == NameFolding.fold(b))
  }

  @Test(arguments: [
    ("Elm Fund VI, L.P.", "Elm Fund VII, L.P."), ("Elm, Inc.", "Elm, LLC"), ("Elm A", "Elm B"),
  ])
  func `different names fold to different keys`(_ a: String, _ b: String) {
    #expect(NameFolding.fold(a) != NameFolding.fold(b))
  }

  @Test(arguments: [
    ("Class A S.A.", "class a sa"), ("The Harrow Company", "harrow co"), ("Larch & Pine", "larch and pine"),
    ("Series 2 B", "series 2 b"), ("", ""), ("—", ""),
  ])
  func `the key is spelled so`(_ name: String, _ key: String) {
    #expect(NameFolding.fold(name) == key)
  }

  @Test(arguments: [
    ("Larch, Pine & Co. II, L.P.", "larch-pine-co-ii-lp"),
    ("HARROW COMMUNICATIONS CORPORATION", "harrow-communications-corporation"),
    ("Estée d’Or S.A.", "estee-dor-sa"), ("U.S. Tern Bank, N.A.", "us-tern-bank-na"),
    ("Straße 9", "strasse-9"),
    ("Amendment No. 1 to Loan Agreement", "amendment-no-1-to-loan-agreement"),
    ("../../etc/passwd", "etc-passwd"),
  ])
  func `an id is made of the words`(_ name: String, _ slug: String) {
    #expect(NameFolding.slug(name) == slug)
  }

  @Test func `an id is never empty and never long`() {
    #expect(NameFolding.slug("東京").hasPrefix("name-"))
    #expect(NameFolding.slug("東京") != NameFolding.slug("大阪"))
    let long = NameFolding.slug(String(repeating: "various entities ", count: 30))
    #expect(long.utf8.count <= 80)
    #expect(long.hasSuffix("entities") || long.hasSuffix("various"))
    #expect(NameFolding.slug(String(repeating: "x", count: 500)).utf8.count == 80)
  }

  @Test(arguments: [
    ("I", 1), ("IV", 4), ("VIII", 8), ("IX", 9), ("XIV", 14), ("XXXIX", 39),
  ])
  func `roman numerals are read`(_ text: String, _ value: Int) {
    #expect(Numerals.roman(text) == value)
  }

  @Test(arguments: ["", "VIV", "IIII", "ii", "Vi", "XXXX", "MIX", "LLC", "IVI", "VX"])
  func `what is no roman numeral is none`(_ text: String) {
    #expect(Numerals.roman(text) == nil)
  }

  @Test(arguments: [
    ("Elm Fund VII, L.P.", ["7"]), ("Benjamin V. Roe", []), ("Dale Merger Sub 2, Inc.", ["2"]),
    ("FS02", ["2"]),
    ("Second Supplemental Indenture", ["2"]), ("Twenty-First Dale", ["21"]), ("I Fern", []),
    ("Fern I", ["1"]), ("Elm-VI.", ["6"]),
  ])
  func `the numerals of a name are found`(_ name: String, _ numerals: [String]) {
    #expect(Numerals.of(name) == numerals)
  }

  @Test(arguments: [
    ("Larch, Pine, Elm & Oak", "LPEO"), ("Larch, Pine, Elm & Oak VIII, L.P.", "LPEO"),
    ("Tern Bank of the West, N.A.", "TBW"),
    ("École Fern S.A.", "EF"), ("Inc.", "I"), ("", ""),
  ])
  func `initials leave small words, forms and numerals out`(_ name: String, _ initials: String) {
    #expect(NameFolding.initials(name) == initials)
  }

  @Test(arguments: [
    ("Fern of Dale, Inc.", "Fern, Inc. of Dale"), ("Constelation Fund", "Constellation Fund"),
    ("Tern Bank, N.A.", "Tern Bank N.A."),
    ("Harrow Mills, Inc.", "Harrow Mils, Inc."), ("Larch Pine & Elm", "Larch, Pine Elm"),
    ("John Roe", "John Q. Roe"),
    ("FernTech, Inc.", "Fern Tech, Inc."), ("Kestrel Holdings", "Kestrel Holding"),
  ])
  func `a misprint is the same name`(_ a: String, _ b: String) {
    #expect(Misprints.areOne(a, b))
    #expect(Misprints.areOne(b, a))
  }

  @Test(arguments: [
    ("Elm Fund II, L.P.", "Elm Fund III, L.P."), ("Elm Fund II, L.P.", "Elm Offshore Fund II, L.P."),
    ("Tern Bank East", "Tern Bank West"),
    ("North Fern, Inc.", "South Fern, Inc."), ("Dale Sub A, Inc.", "Dale Sub B, Inc."),
    ("Fern, Inc.", "Fern, LLC"), ("Fern", "Dale"),
    ("Elm Fund", "Elm Growth Fund"), ("Dale Merger Sub 1", "Dale Merger Sub 2"), ("", "Fern"),
    ("Fern Ltd", "Fern plc"),
  ])
  func `another name is no misprint`(_ a: String, _ b: String) {
    #expect(!Misprints.areOne(a, b))
    #expect(!Misprints.areOne(b, a))
  }
}
