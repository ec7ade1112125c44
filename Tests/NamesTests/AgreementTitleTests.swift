import DealModel
import Testing

@testable import Names

@Suite struct AgreementTitleTests {
  @Test(arguments: [
    ("Securities Purchase Agreement", "securities_purchase"),
    ("Series B Preferred Stock Purchase Agreement", "stock_purchase"),
    ("Note Purchase Agreement", "note_purchase"), ("Asset Purchase Agreement", "asset_purchase"),
    ("Agreement and Plan of Merger", "merger"),
    ("Amended and Restated Agreement and Plan of Merger", "merger"),
    ("Third Amended and Restated Credit Agreement", "credit"),
    ("Loan and Security Agreement", "credit"), ("Security Agreement", "security_pledge"),
    ("Amendment No. 2 to Loan Agreement", "amendment"),
    ("First Amendment", "amendment"), ("Eleventh Supplemental Indenture", "indenture"),
    ("Form of Indenture", "indenture"),
    ("6% Senior Notes due 2031", "note"), ("Revolving Credit Note", "note"), ("Form of 2031 Note", "note"),
    ("Global Note representing the 2028 Notes", "note"),
    ("Common Stock Purchase Warrant", "warrant"), ("Warrant Agreement", "warrant"),
    ("Form of Warrant to Purchase Common Stock", "warrant"),
    ("Registration Rights Agreement", "registration_rights"),
    ("Investor Rights Agreement", "investor_rights"), ("Rights Agreement", "rights_plan"),
    ("Stockholders’ Agreement", "stockholders_voting"),
    ("Voting and Support Agreement", "stockholders_voting"), ("Joinder Agreement", "joinder"),
    ("Board Letter", "board_letter"), ("Employment Agreement", "employment"), ("Offer Letter", "employment"),
    ("Separation Agreement and General Release", "separation"),
    ("Separation and Distribution Agreement", "separation_spinoff"),
    ("Tax Matters Agreement", "tax_matters"), ("2004 Stock Incentive Plan", "compensation_plan"),
    ("Restricted Stock Unit Award Agreement", "award"),
    ("License Agreement", "license"), ("Collaboration Agreement", "collaboration"),
    ("Supply Agreement", "supply"), ("Transition Services Agreement", "services"),
    ("Change in Terms Agreement", "amendment"), ("Warehouse Services Agreement", "services"),
    ("Engineering, Procurement and Construction Agreement", "services"), ("Warehouse Loan Agreement", "credit"),
    ("Sublease", "lease"), ("Guaranty of Lease", "guaranty"), ("Escrow Agreement", "escrow"),
    ("Settlement Agreement", "settlement"),
    ("Subscription Agreement", "subscription"), ("Exchange Agreement", "exchange"),
    ("Contribution Agreement", "contribution"),
    ("Distributor Agreement", "distribution_sales"), ("Equity Distribution Agreement", "underwriting"),
    ("Commitment Letter", "commitment_letter"),
    ("Lock-Up Agreement", "lock_up"), ("Indemnification Agreement", "indemnification"),
    ("Certificate of Amendment", "charter"),
    ("Bill of Sale", "other"), ("Subordination Agreement", "other"), ("Officers’ Certificate", "other"),
    ("", "other"), ("Consulting Agreement", "consulting"),
    ("Severance and Change in Control Agreement", "separation"), ("Merger Termination Agreement", "other"),
    ("Change of Control and Severance Agreement", "separation"), ("Patent Assignment Agreement", "other"),
    ("Patent Assignment and License Agreement", "license"), ("Financing and Security Agreement", "credit"),
    ("Share Exchange Agreement and Plan of Reorganization", "exchange"),
    ("Agreement of Share Exchange and Plan of Reorganization", "exchange"),
    ("Agreement and Plan of Share Exchange", "merger"),
    ("Change in Control Severance Agreement", "employment"), ("Underwriting Agreement", "underwriting"),
  ])
  func `a title tells the kind`(_ title: String, _ kind: String) {
    #expect(AgreementTitles.kind(ofTitle: title).rawValue == kind)
    #expect(AgreementTitles.kind(ofTitle: title.uppercased()).rawValue == kind)
  }

  @Test func `a purchase agreement with initial purchasers is an underwriting agreement`() {
    #expect(AgreementTitles.kind(ofTitle: "Purchase Agreement", isOffering: true) == .underwriting)
    #expect(AgreementTitles.kind(ofTitle: "Note Purchase Agreement", isOffering: true) == .underwriting)
    #expect(AgreementTitles.kind(ofTitle: "Purchase Agreement") == .securitiesPurchase)
    #expect(AgreementTitles.kind(ofTitle: "Credit Agreement", isOffering: true) == .credit)
  }

  @Test(arguments: [
    ("Second Amendment to Loan and Security Agreement", "credit"),
    ("Joinder to Registration Rights Agreement", "registration_rights"),
    ("Rights Agreement Amendment", "rights_plan"), ("First Amendment", nil),
  ])
  func `an amendment tells the kind of its base`(_ title: String, _ kind: String?) {
    #expect(AgreementTitles.kind(ofBaseIn: title)?.rawValue == kind)
  }

  @Test(arguments: [
    ("Form of Warrant", "Warrant"), ("the Loan Agreement", "Loan Agreement"),
    ("that certain Loan Agreement, dated as of May 2, 2011", "Loan Agreement"),
    ("May 2, 2011 Loan Agreement", "Loan Agreement"), ("2 May 2011 Loan Agreement", "Loan Agreement"),
    ("Loan Agreement by and between Harrow and Tern", "Loan Agreement"),
    ("Form of 2031 Note (included in Exhibit 4.2)", "2031 Note"), ("Voting Agreement,", "Voting Agreement"),
    ("“Joinder Agreement”", "Joinder Agreement"),
    ("Registration Rights Agreement, effective as of May 2, 2011", "Registration Rights Agreement"),
    ("The", "The"), ("", ""), ("Form of", "Form of"),
    ("10.1*", "10.1"), ("LOAN AGREEMENT DATED MAY 2, 2011", "LOAN AGREEMENT"),
    ("Second Amendment to the Loan Agreement", "Second Amendment to the Loan Agreement"),
  ])
  func `the core of a title is the title alone`(_ title: String, _ core: String) {
    #expect(AgreementTitles.titleCore(title) == core)
  }

  @Test(arguments: [
    ("Amendment No. 2 to Loan Agreement", 2), ("Second Amendment to Loan Agreement", 2), ("Amendment #3", 3),
    ("AMENDMENT NUMBER FOUR", 4),
    ("Eleventh Supplemental Indenture", 11), ("Twenty-First Supplemental Indenture", 21),
    ("Supplement No. 7", 7), ("Loan Agreement", nil),
    ("Amendment", nil), ("Amendment to Loan Agreement No. 5", nil), ("Amendment No. II", 2),
  ])
  func `the number of an amendment is read`(_ title: String, _ number: Int?) {
    #expect(AgreementTitles.amendmentNumber(title) == number)
  }

  @Test(arguments: [
    "Press Release of Harrow dated May 2", "Opinion of Roe & Doe LLP", "Consent of Roe & Doe LLP",
    "Slide Presentation",
  ])
  func `papers are no agreements`(_ title: String) {
    #expect(AgreementTitles.isPaper(title))
  }

  @Test(arguments: ["Loan Agreement", "Consent and Waiver", "Warrant", "Form of Note", ""])
  func `agreements are no papers`(_ title: String) {
    #expect(!AgreementTitles.isPaper(title))
  }

  @Test func `heads know whether they stand alone and how many they are`() {
    #expect(AgreementTitles.heads[phrase: "Indenture"] == TitleHead(standsAlone: true, isPlural: false))
    #expect(AgreementTitles.heads[phrase: "AGREEMENTS"] == TitleHead(standsAlone: false, isPlural: true))
    #expect(
      AgreementTitles.heads[phrase: "Letters of Intent"] == TitleHead(standsAlone: true, isPlural: true))
    #expect(AgreementTitles.heads[phrase: "Certificate of Designations"]?.isPlural == false)
    #expect(AgreementTitles.heads[phrase: "By-laws"]?.isPlural == false)
    #expect(AgreementTitles.heads[phrase: "Harrow"] == nil)
    #expect(AgreementTitles.modifiers.mayStart(WordKey("Restated")))
  }

  @Test func `every rule names a kind of the model`() {
    for text in [TitleRuleData.leading, TitleRuleData.all] {
      for entry in PhraseList.entries(text) {
        #expect(Agreement.Kind(rawValue: entry.tag) != nil, "\(entry.tag)")
      }
    }
  }
}
