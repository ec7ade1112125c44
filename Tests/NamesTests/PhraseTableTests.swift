import Testing

@testable import Names

@Suite struct PhraseTableTests {
  let table = PhraseTable<Int>([
    ("Inc.", 1), ("Co., Ltd.", 2), ("Co", 3), ("S. de R.L. de C.V.", 4), ("S.", 5), ("Société Anonyme", 6),
    ("GmbH & Co. KG", 7), ("Co", 99),
  ])

  @Test(arguments: [
    ("L.P.", "lp"), ("INC.", "inc"), ("Holder's", "holders"), ("Holder’s", "HOLDERS"), ("Pte", "PTE."),
  ])
  func `spellings of one word share a key`(_ a: String, _ b: String) {
    #expect(WordKey(a) == WordKey(b))
  }

  @Test(arguments: [
    ("Inc", "Ink"), ("a", "b"), ("é", "e"), ("“", "”"), ("a\u{2019}", "a\u{2018}"), ("é", "É"),
  ])
  func `different words have different keys`(_ a: String, _ b: String) {
    #expect(WordKey(a) != WordKey(b))
  }

  @Test func `a key is the same from a string and from bytes`() {
    for word in ["Harrow’s", "O'Dell", "S.à", "“x”", "’", "\u{2018}", "naïve…"] {
      let bytes = Array("((\(word)))".utf8)
      #expect(WordKey(word) == WordKey.of(bytes, 2, bytes.count - 2))
      #expect(WordKey(word) == WordKey.of(bytes.span, 2, bytes.count - 2))
    }
    #expect(WordKey.of([0x61], -5, 50) == WordKey("a"))
  }

  @Test(arguments: [
    ("Co. Ltd", 2, 2), ("Co. of Harrow", 1, 3), ("S. de R.L. de C.V. and", 5, 4), ("S. de R.L.", 1, 5),
    ("SOCIÉTÉ ANONYME", 2, 6), ("gmbh & co kg", 4, 7),
  ])
  func `the longest phrase wins`(_ text: String, _ count: Int, _ value: Int) {
    let keys = WordKey.words(of: text)
    let match = table.longestMatch(keys, from: 0, to: keys.count)
    #expect(match?.count == count)
    #expect(match?.value == value)
  }

  @Test func `bounds outside the words find nothing and do not trap`() {
    let keys = WordKey.words(of: "Co. Ltd.")
    #expect(table.longestMatch(keys, from: 0, to: 1)?.value == 3)
    #expect(table.longestMatch(keys, from: 0, to: 99)?.value == 2)
    #expect(table.longestMatch(keys, from: -1, to: 2) == nil)
    #expect(table.longestMatch(keys, from: 2, to: 2) == nil)
    #expect(table.longestMatch([], from: 0, to: 0) == nil)
  }

  @Test func `a word that starts no phrase is told at once`() {
    #expect(table.mayStart(WordKey("gmbh")))
    #expect(!table.mayStart(WordKey("KG")))
    #expect(table[key: WordKey("INC")] == 1)
    #expect(table[key: WordKey("gmbh")] == nil)
    #expect(table[phrase: "co., ltd."] == 2)
    #expect(table[phrase: "co., ltd. x"] == nil)
  }

  @Test func `an empty table finds nothing`() {
    let empty = PhraseTable<Int>([("", 1), (" , ", 2)])
    #expect(empty.longestMatch([WordKey("")], from: 0, to: 1) == nil)
    #expect(!empty.mayStart(WordKey("x")))
  }
}
