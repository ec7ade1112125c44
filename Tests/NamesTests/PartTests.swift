import DealModel
import Testing

@testable import Names

@Suite struct PartTests {
  @Test(arguments: [
    ("Administrative Agent", "agent", false), ("the Lenders", "lender", true),
    ("Initial Purchasers", "underwriter", true), ("Purchaser", "purchaser", false),
    ("Trustee", "trustee", false), ("Joint Book-Running Managers", "underwriter", true),
    ("Landlord", "landlord", false), ("Lessees", "tenant", true),
    ("Executive", "employee", false), ("Sublicensee", "licensee", false),
    ("Representatives of the several Underwriters", "underwriter", true),
    ("Merger Sub", "merger_sub", false), ("Guaranteeing Subsidiaries", "guarantor", true),
    ("Swing Line Lender", "lender", false),
  ])
  func `a role word names a part`(_ phrase: String, _ role: String, _ isPlural: Bool) throws {
    let bare = phrase.hasPrefix("the ") ? String(phrase.dropFirst(4)) : phrase
    let word = try #require(RoleWords.table[phrase: bare])
    #expect(word.role.rawValue == role)
    #expect(word.isPlural == isPlural)
  }

  @Test func `the tables name parts of the model only`() {
    for entry in PhraseList.entries(RoleWordData.text) {
      #expect(Party.Role(rawValue: entry.tag) != nil, "\(entry.tag)")
    }
    #expect(Set(PhraseList.entries(RoleWordData.text).map(\.tag)).count == Party.Role.allCases.count)
  }

  @Test func `a part depends on the kind of agreement`() {
    #expect(RoleWords.role(.purchaser, under: .underwriting) == .underwriter)
    #expect(RoleWords.role(.seller, under: .merger) == .stockholder)
    #expect(RoleWords.role(.purchaser, under: .stockPurchase) == .purchaser)
    #expect(DefaultRoles.under(.credit).own == .borrower)
    #expect(DefaultRoles.under(.indenture).role(ofCounterparty: .bank) == .trustee)
    #expect(DefaultRoles.under(.employment).role(ofCounterparty: .person) == .employee)
  }

  @Test(arguments: [
    "the lenders party thereto", "the Lenders named therein",
    "certain subsidiaries of Harrow, Inc. named therein", "its Subsidiaries",
    "the Other Investors (as defined therein)", "Underwriters",
    "the several underwriters listed in Schedule A thereto", "an accredited investor",
    "the various entities and individuals affiliated with Larch, Pine VIII, L.P.", "The Other Purchasers",
    "funds affiliated with three investors",
    "the banks and other financial institutions party thereto",
    "the subsidiary borrowers from time to time party thereto", "The Lenders",
  ])
  func `a class is told by its wording`(_ name: String) {
    #expect(ClassHeads.isCollective(name))
    #expect(LegalForms.kind(ofName: name) == .collective)
  }

  @Test(arguments: [
    "Alder Investors, L.P.", "Partners Bank", "The Elm Partners Group, Inc.", "Harrow Holders Trust",
    "Jane Roe", "the Fern Family Trust", "",
    "Investors Title Company", "Members Equity Bank", "the Company",
  ])
  func `a name is no class`(_ name: String) {
    #expect(!ClassHeads.isCollective(name))
  }

  @Test(arguments: [
    ("Securities Act of 1933", "law"), ("Rule 144A", "law"), ("Delaware General Corporation Law", "law"),
    ("New York Stock Exchange", "exchange"),
    ("Nasdaq National Market", "exchange"), ("the Commission", "regulator"), ("Moody’s", "rater"),
    ("Ernst & Young LLP", "auditor"), ("Effective Time", "concept"),
    ("Fern Stock Market", "exchange"), ("Cooley LLP", "counsel"),
  ])
  func `what is no party is told`(_ name: String, _ demotion: String) {
    #expect(Demotions.of(name)?.rawValue == demotion)
  }

  @Test(arguments: ["Harrow Mills, Inc.", "Jane Roe", "Tern Bank, N.A.", "", "Elm Fund II, L.P.", "the"])
  func `a party is not demoted`(_ name: String) {
    #expect(Demotions.of(name) == nil)
  }

  @Test(arguments: [
    ("Harrow Mills, Inc.", "corporation"), ("Larch, Pine & Co.", "limited_partnership"),
    ("Fern & Co.", "corporation"), ("Tern Bank", "bank"),
    ("Bank of Harrow", "bank"), ("First National Bank of Dale", "bank"), ("Tern Bank USA", "bank"),
    ("Tern Bank AG", "bank"), ("City of Harrow", "government"),
    ("United States Department of Fisheries", "government"), ("Fern Family Trust", "trust"),
    ("Jane Q. Roe", "person"), ("Harrow University", "other"),
    ("Roe & Doe LLP", "other"), ("Elm Capital Ventures", "other"), ("Tern Markets (USA) Inc.", "corporation"),
    ("Fern Company (Ireland)", "corporation"),
    ("", "other"), ("State of Israel", "government"), ("Fern Capital Trust II", "trust"),
    ("Fern, Inc. d/b/a Dale", "corporation"), ("Xyqwer Fernholm", "other"),
    ("Tern City Bank of Dale", "bank"),
    ("Elm Fund III (Offshore), L.P.", "limited_partnership"),
    ("Securities and Exchange Commission", "government"),
  ])
  func `a name tells the kind of its bearer`(_ name: String, _ kind: String) {
    #expect(LegalForms.kind(ofName: name).rawValue == kind)
  }
}
