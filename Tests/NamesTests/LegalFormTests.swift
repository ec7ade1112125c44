import DealModel
import Testing

@testable import Names

@Suite struct LegalFormTests {
  @Test(arguments: [
    ("Harrow Mills, Inc.", "corporation"), ("TERN COMMUNICATIONS CORPORATION", "corporation"),
    ("Elm Holdings LLC", "llc"), ("Elm Holdings, L.L.C.", "llc"),
    ("Alder Fund II, L.P.", "limited_partnership"),
    ("Alder Fund II, L. P.", "limited_partnership"), ("Tern Bank, N.A.", "bank"),
    ("Tern Bank, National Association", "bank"),
    ("Larch S.à r.l.", "corporation"), ("LARCH S.À R.L.", "corporation"), ("Larch S.a r.l.", "corporation"),
    ("Sauce Verte, S. de R.L. de C.V.", "corporation"), ("Wren Pte. Ltd.", "corporation"),
    ("Wren Co., Ltd.", "corporation"),
    ("Birke GmbH & Co. KG", "limited_partnership"), ("Birke SE & Co. KGaA", "corporation"),
    ("Birke AG", "corporation"),
    ("Dale Trust", "trust"), ("The Dale Trust Company", "bank"), ("Tern Trust Company, N.A.", "bank"),
    ("Roe & Doe LLP", "other"), ("Harrow (Ireland) Limited", "corporation"),
    ("The Harrow Company", "corporation"),
    ("Dale Real Estate Investment Trust", "trust"),
    ("Dale Real Estate Investment Trust, Inc.", "corporation"),
  ])
  func `the longest legal form at the end tells the kind`(_ name: String, _ kind: String) throws {
    let keys = WordKey.words(of: name)
    let ending = try #require(LegalForms.ending(keys, before: keys.count))
    #expect(ending.form.kind.rawValue == kind)
    #expect(ending.start > 0)
  }

  @Test(arguments: ["Harrow Mills", "Inc.", "", "Trust", "Jane Roe"])
  func `a name without a form, or a form alone, has none`(_ name: String) {
    let keys = WordKey.words(of: name)
    #expect(LegalForms.ending(keys, before: keys.count) == nil)
  }

  @Test(arguments: [
    ("Inc.", "strong"), ("AS", "capitals"), ("SE", "capitals"), ("Company", "weak"), ("Trust", "weak"),
  ])
  func `a spelling proves as much as its letters allow`(_ spelling: String, _ strength: String) {
    #expect(LegalForms.table[phrase: spelling]?.strength.rawValue == strength)
  }

  @Test(arguments: [
    "as", "se", "a", "an", "at", "in", "of", "or", "so", "it", "be", "do", "pa", "sa", "no", "by", "to",
    "the", "ad", "am", "us",
    "company", "limited", "trust", "bank", "association", "partnership", "society", "foundation",
  ])
  func `a common word alone is no strong form`(_ word: String) {
    #expect(LegalForms.table[phrase: word]?.strength != .strong)
  }

  @Test func `the tables hold what they claim`() {
    #expect(LegalForms.table.values.count > 400)
    #expect(PhraseList.entriesAndPlain(LegalFormData.text).count == LegalForms.table.values.count)
    #expect(OrganisationHeads.table.values.count > 250)
    #expect(Jurisdictions.table.values.count > 310)
  }

  @Test(arguments: [
    ("City of", "government", "front"), ("Hospital", "other", "back"), ("Bank of", "bank", "front"),
  ])
  func `a head says what it heads and where it stands`(_ phrase: String, _ kind: String, _ place: String)
    throws
  {
    let head = try #require(OrganisationHeads.table[phrase: phrase])
    #expect(head.kind.rawValue == kind)
    #expect(head.place.rawValue == place)
    #expect(head.isStrong)
  }

  @Test(arguments: [
    ("Delaware", "Delaware"), ("NEW YORK", "New York"), ("English", "England and Wales"),
    ("Cayman Islands", "Cayman Islands"),
    ("Bermuda exempted", "Bermuda"), ("BVI", "British Virgin Islands"), ("PRC", "China"),
    ("Québec", "Quebec"),
    ("Curacao", "Curaçao"), ("the Netherlands", "Netherlands"), ("People’s Republic of China", "China"),
  ])
  func `a jurisdiction has one printed name`(_ spelling: String, _ name: String) {
    #expect(Jurisdictions.name(of: spelling) == name)
  }

  @Test func `what is no jurisdiction has no name`() {
    #expect(Jurisdictions.name(of: "Harrow") == nil)
    #expect(Jurisdictions.name(of: "New") == nil)
  }
}
