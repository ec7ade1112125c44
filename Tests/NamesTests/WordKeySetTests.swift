import Names
import Testing

@Suite struct WordKeySetTests {
  private let words = WordKeySet(words: "inc corp co\nltd")

  @Test func wordsAreKnownInEverySpellingOfTheirKey() {
    for word in ["inc", "Inc.", "CORP", "co", "L.T.D."] { #expect(words.contains(WordKey(word)), "\(word)") }
    for word in ["", "in", "income", "corps"] { #expect(!words.contains(WordKey(word)), "\(word)") }
  }

  @Test func setsAreJoinedAndTakenApart() {
    let more = words.union(WordKeySet(words: "llc"))
    #expect(more.contains(WordKey("llc")) && more.contains(WordKey("inc")))
    let fewer = more.subtracting(words)
    #expect(fewer.contains(WordKey("llc")) && !fewer.contains(WordKey("inc")))
    #expect(!WordKeySet([]).contains(WordKey("inc")))
  }

  @Test func aLargeSetHoldsAllOfItsWordsAndNoOthers() {
    let numbers = WordKeySet((0..<1000).map { WordKey("n\($0)") })
    for number in 0..<1000 { #expect(numbers.contains(WordKey("n\(number)"))) }
    for number in 1000..<2000 { #expect(!numbers.contains(WordKey("n\(number)"))) }
  }

  @Test func aTableKeepsTheFirstValueOfAWord() {
    let table = WordKeyTable([(WordKey("day"), 1), (WordKey("month"), 30), (WordKey("Day"), 2)])
    #expect(table[WordKey("day")] == 1)
    #expect(table[WordKey("month")] == 30)
    #expect(table[WordKey("year")] == nil)
  }
}
