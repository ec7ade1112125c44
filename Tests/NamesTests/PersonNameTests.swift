import Testing

@testable import Names

@Suite struct PersonNameTests {
  private func score(_ name: String) -> Double {
    PersonNames.looksLikePerson(
      words: name.split(separator: " ").map { String($0.hasSuffix(",") ? $0.dropLast() : $0) })
  }

  @Test(arguments: [
    "Jane Roe", "JANE ROE", "John Q. Doe", "R. Reed Alder", "J. Q. Larch", "Dr. Xyqwer Fern", "Mr. Fern",
    "Jean-Claude Birch",
    "Kwelu T. Abarra", "Maria de la Fern", "Pieter van der Elm", "Jane O'Fern", "John Roe, Jr.",
    "John Roe III", "Jane Roe, M.D.",
    "Grant Fern", "Anne-Marie Birch-Larch", "Xyqwer Fern, Ph.D.", "April Miller Fern",
    "Zhang Wei", "WANG FANG", "Chen Xiaoli", "Liu Yi Fan", "Ouyang Jing",
  ])
  func `a person is told`(_ name: String) {
    #expect(score(name) >= 0.5)
  }

  @Test(arguments: [
    "Tern Bank", "Harrow Mills, Inc.", "Morgan Stanley", "Thomas Fern Capital Partners",
    "John Fern University", "New York",
    "Elm Fund II", "jane roe", "Harrow", "", "Jane", "Mr.", "Loan Agreement", "Jane Roe & Co.", "Alder 3",
    "Martin Fern Holdings",
    "John Doe Family Trust", "a b c d e f g h", "Voting Agreement",
    "Zhang Energy", "Wang Mills", "Chen", "Liu Ma Mining Group", "Du Xqw",
  ])
  func `what is no person is not`(_ name: String) {
    #expect(score(name) < 0.5)
  }

  @Test func `two unknown words are left to the context`() {
    #expect(score("Xyqwer Fernholm") > 0.2)
    #expect(score("Xyqwer Fernholm") < 0.5)
  }

  @Test func `the names are many and distinct`() {
    let names = (GivenNames.plain + " " + GivenNames.ambiguous).split(whereSeparator: \.isWhitespace)
    #expect(names.count > 2000)
    #expect(Set(names).count == names.count)
    #expect(Set(names.map { WordKey(String($0)) }).count == names.count)
  }
}
