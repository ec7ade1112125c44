import DealModel
import Testing

@testable import Extraction

@Suite("Contracts on a form: labels and the names beside them")
struct ContractFormTests {
  @Test(
    "Labels name the parties",
    arguments: [
      "Franchisor: Harrow Diners LLC\n12 Elm Street\n\nFranchisee: Jane Roe",
      "Franchisor: Harrow Diners LLC\n\nName of Franchisee: Jane Roe",
      "SPONSOR: Name: Harrow Diners LLC\nPhone: (302) 555-0100\n\nTEAM OWNER: Jane Roe\nAddress: 9 Oak Road",
      "Licensor: Harrow Diners LLC (\"Licensor\") Licensee: Jane Roe (\"Licensee\")",
    ])
  func labels(_ form: String) throws {
    let contract = try ContractGraph("FRANCHISE AGREEMENT\n\nDate: May 2, 2011\n\n\(form)\n\n1. GRANT.")
    #expect(contract.parties == ["Harrow Diners LLC", "Jane Roe"])
    #expect(contract.own?.parties.allSatisfy { $0.rule == "contract_labels" } == true)
  }

  @Test("Party C stands behind further lines of Party B; labels also stand within a line")
  func rows() throws {
    let blocks = try ContractGraph(
      """
      OPTION AGREEMENT

      This Option Agreement is executed as of May 2, 2011 by and among the following parties:

      Party A: Harrow Technology (Alder) Co., Ltd.
      Address: 12 Elm Road, Alder

      Party B: Li Ming
      ID No.: 110102197001011234
      Deposit Bank: Wren Bank

      Party C: Tern Network Co., Ltd.
      Address: 8 Oak Road, Birch
      """)
    #expect(blocks.parties == ["Harrow Technology (Alder) Co., Ltd.", "Li Ming", "Tern Network Co., Ltd."])
    let flat = try ContractGraph(
      "SUPPLY CONTRACT Contract No: HT-08 Date: May 2, 2011 The buyer/End-User: Harrow Motor Co., Ltd. ADD: 12 Elm Road, "
        + "Alder TEL: 555-0100 The Seller: Tern Lighting Limited ADD: 9 Oak Road, Birch 1. General Provisions")
    #expect(flat.parties == ["Harrow Motor Co., Ltd.", "Tern Lighting Limited"])
    #expect(flat.own?.title == "SUPPLY CONTRACT")
    #expect(flat.own?.date == "2011-05-02")
  }

  @Test("A name in a label and in the sentence below is one party")
  func labelAbove() throws {
    let contract = try ContractGraph(
      """
      INDEPENDENT CONTRACTOR AGREEMENT

      Contractor: Jane Roe

      The Harrow Company ("Company") and Jane Roe ("Contractor") agree as follows, effective May 2, 2011:
      """)
    #expect(contract.parties == ["The Harrow Company", "Jane Roe"])
  }

  @Test(
    "A form of award that names no holder is the company's",
    arguments: [
      "Harrow Mills, Inc., a Delaware corporation (the \"Company\"), hereby grants to the individual named in the Notice of "
        + "Grant (the \"Participant\") an award of restricted stock units.",
      "1. Grant. Harrow Mills, Inc., a Delaware corporation (the \"Company\"), hereby grants to you an option to buy shares.",
      "Harrow Mills, Inc. (the \"Company\") has awarded to the person named below 500 restricted shares.",
    ])
  func formOfAward(_ sentence: String) throws {
    let contract = try ContractGraph("RESTRICTED STOCK AWARD AGREEMENT\n\n\(sentence)\n\n2. Vesting. The award vests.")
    #expect(contract.parties == ["Harrow Mills, Inc."])
    #expect(contract.role(of: "Harrow Mills, Inc.") == .issuer)
  }

  @Test("An award under a plan: its own title, the company that grants it, and the person who holds it")
  func award() throws {
    let contract = try ContractGraph(
      """
      HARROW MILLS, INC.

      2011 EQUITY INCENTIVE PLAN

      RESTRICTED STOCK AGREEMENT

      Participant: Jane Roe

      Date of Grant: May 2, 2011

      The Company grants shares.

      PARTICIPANT

      /s/ Jane Roe
      Jane Roe

      HARROW MILLS, INC.

      By: /s/ John Doe
      """)
    #expect(contract.own?.title == "RESTRICTED STOCK AGREEMENT")
    #expect(contract.own?.date == "2011-05-02")
    #expect(contract.role(of: "Jane Roe") == .holder)
    #expect(contract.role(of: "HARROW MILLS, INC.") == .issuer)
  }

  @Test("Whoever speaks for a party is none")
  func contacts() throws {
    let contract = try ContractGraph(
      """
      SPONSORSHIP AGREEMENT

      SPONSOR: Tern Drinks Company
      ADDRESS: 9 Oak Road, Birch
      CONTACT: John Doe

      OWNER: Harrow Raceway, L.P.
      ADDRESS: 12 Elm Street, Alder
      CONTACT: Jane Roe

      1. BENEFITS. Owner provides what is listed below.
      """)
    #expect(contract.parties == ["Tern Drinks Company", "Harrow Raceway, L.P."])
  }

  @Test("A preamble leaves one party to a label above or below it")
  func besidePreamble() throws {
    let below = try ContractGraph(
      """
      RESELLER AGREEMENT

      This Reseller Agreement is made between Harrow Software, Inc., a Delaware corporation ("Harrow"), and the reseller \
      named below ("Reseller").

      Reseller Name: Tern Computers Corporation
      Address: 9 Oak Road

      1. Appointment.
      """)
    #expect(below.parties == ["Harrow Software, Inc.", "Tern Computers Corporation"])
    let above = try ContractGraph(
      """
      AFFILIATE AGREEMENT

      Affiliate: Tern Cable
      Address: 9 Oak Road

      Harrow Networks, Inc. ("Network") and the affiliate named above ("Affiliate") agree to the terms below.
      """)
    #expect(above.parties.sorted() == ["Harrow Networks, Inc.", "Tern Cable"])
  }

  @Test("Roles on lines of their own over the names")
  func roleLines() throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      between

      Manufacturer

      HARROW GROUP, Elm Street 12, Alder

      and

      Customer

      Tern Pharma GmbH, Oak Street 100, Birch

      1. Purpose
      """)
    #expect(contract.parties == ["HARROW GROUP", "Tern Pharma GmbH"])
  }
}
