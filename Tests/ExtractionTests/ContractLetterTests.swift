import DealModel
import Foundation
import Testing

@testable import Extraction

@Suite("Agreements in the form of a letter")
struct ContractLetterTests {
  @Test("A confirmation is called by its subject, and bears the day over it, also where lines are lost")
  func swapConfirmation() throws {
    let text = """
      HARROW BANK AG
      London Branch

      14 September 2010

      To: Tern Energy Corp.

      Re: Interest Rate Swap Transaction

      Dear Sir or Madam:

      The purpose of this letter agreement (this "Confirmation") is to confirm the terms of the Transaction entered into \
      between Harrow Bank AG ("Party A") and Tern Energy Corp. ("Party B").

      Yours sincerely,

      HARROW BANK AG
      By: /s/ Jane Roe

      Confirmed:
      TERN ENERGY CORP.
      By: /s/ John Roe
      """
    for layout in [text, text.replacingOccurrences(of: "\n", with: " ")] {
      let contract = try ContractGraph(layout)
      #expect(contract.own?.title == "Interest Rate Swap Transaction")
      #expect(contract.own?.date == "2010-09-14")
      #expect(Set(contract.parties.map { $0.uppercased() }) == ["HARROW BANK AG", "TERN ENERGY CORP."])
    }
  }

  @Test("The parties of another agreement that a letter goes by are not its own")
  func another() throws {
    let contract = try ContractGraph(
      """
      May 5, 2011

      Harrow Mills, Inc.
      1 Elm Street

      Re: Letter Agreement

      Ladies and Gentlemen:

      This letter is delivered in accordance with the Underwriting Agreement entered into by and between Harrow Mills, \
      Inc. (the "Company") and Gull Markets LLC (the "Representative").

      Sincerely,

      TERN SPONSOR LLC

      By: /s/ Jane Roe

      Agreed:

      HARROW MILLS, INC.

      By: /s/ John Doe
      """)
    #expect(Set(contract.parties) == ["TERN SPONSOR LLC", "Harrow Mills, Inc."])
  }

  @Test("One company writes to a person, who agrees")
  func offer() throws {
    let contract = try ContractGraph(
      """
      Exhibit 10.1

      Jane Quist Roe
      c/o Harrow Corporation
      2200 Elm Road
      Dover, CA 95054

      February 27, 2025

      Dear Jane:

      On behalf of Harrow Corporation ("Harrow" or the "Company"), I am pleased to promote you. As of January 1, 2025 \
      your annual base salary will be $1,000,000.

      Sincerely,

      /s/ John Roe
      Chair of the Board

      Accepted:
      /s/ Jane Quist Roe
      """)
    #expect(contract.parties.sorted() == ["Harrow Corporation", "Jane Quist Roe"])
    #expect(contract.own?.title == "Letter Agreement")
    #expect(contract.own?.date == "2025-02-27")
    #expect(contract.own?.parties.allSatisfy { $0.rule == "contract_letter" } == true)
  }

  @Test("Underwriters accept what an issuer writes; an indenture named in between is another agreement")
  func underwriting() throws {
    let contract = try ContractGraph(
      """
      UNDERWRITING AGREEMENT

      July 30, 2024

      Tern Stanton & Co. LLC
      As Representative of the several Underwriters
      1585 Elm Street

      Ladies and Gentlemen:

      Harrow Mills, Inc., a Delaware corporation (the "Company"), proposes to issue and sell to the several Underwriters \
      listed in Schedule 1 hereto (the "Underwriters") notes under an indenture dated as of July 29, 2024 between the \
      Company and Wren Trust Company, N.A., as trustee (the "Trustee").

      Very truly yours,

      HARROW MILLS, INC.

      By: /s/ Jane Roe
      Name: Jane Roe
      Title: Chief Financial Officer

      Accepted as of the date first written above

      For itself and on behalf of the several Underwriters
      TERN STANTON & CO. LLC

      By: /s/ John Roe
      """)
    #expect(contract.parties == ["HARROW MILLS, INC.", "TERN STANTON & CO. LLC"])
    #expect(contract.own?.date == "2024-07-30")
    #expect(contract.role(of: "HARROW MILLS, INC.") == .issuer)
    #expect(contract.role(of: "TERN STANTON & CO. LLC") == .underwriter)
  }

  @Test("A preamble in the letter prevails over who signs")
  func confirmation() throws {
    let contract = try ContractGraph(
      """
      AGENCY AGREEMENT

      February 12, 2010

      Ladies and Gentlemen:

      Harrow Bancorp, Inc., a Maryland corporation (the "Company"), and Harrow Savings Bank, a federal savings bank (the \
      "Bank"), hereby confirm, jointly and severally, their agreement with Tern Securities, Inc. (the "Agent") as follows:

      Section 1. The Offering.
      """)
    #expect(contract.parties == ["Harrow Bancorp, Inc.", "Harrow Savings Bank", "Tern Securities, Inc."])
    #expect(contract.own?.date == "2010-02-12")
  }

  @Test("Whom the writers agree with is a party, too")
  func withYou() throws {
    let contract = try ContractGraph(
      """
      May 2, 2011

      Harrow Mills, Inc.
      12 Elm Street

      Gentlemen:

      Tern Foods LLC ("Tern") and Alder Steel Company ("Alder") agree with you as follows:

      Very truly yours,

      TERN FOODS LLC

      By: /s/ Jane Roe

      ALDER STEEL COMPANY

      By: /s/ Mary Major

      Agreed:

      HARROW MILLS, INC.

      By: /s/ John Doe
      """)
    #expect(
      Set(contract.parties.map { $0.uppercased() }) == ["TERN FOODS LLC", "ALDER STEEL COMPANY", "HARROW MILLS, INC."])
  }

  @Test("Who signs in person as the undersigned is a party, and who is only spoken of is none")
  func undersigned() throws {
    let contract = try ContractGraph(
      """
      LOCK-UP AGREEMENT

      May 2, 2011

      Gull Securities LLC
      9 Fir Street
      New York, New York

      Ladies and Gentlemen:

      The undersigned understands that Gull Securities LLC proposes to enter into an Underwriting Agreement with Harrow Mills, \
      Inc. (the "Company"). The undersigned will sell no shares.

      Very truly yours,

      /s/ Jane Roe
      Jane Roe
      """)
    #expect(contract.parties == ["Gull Securities LLC", "Jane Roe"])
    #expect(contract.role(of: "Jane Roe") == .stockholder)
  }

  @Test("The bank that commits itself lends, whoever stands first")
  func commitment() throws {
    let contract = try ContractGraph(
      """
      COMMITMENT LETTER

      May 2, 2011

      Harrow Mills, Inc.
      12 Elm Street
      Alder, Ohio

      Ladies and Gentlemen:

      You have advised Tern Bank, N.A. ("Tern") that Harrow Mills, Inc. (the "Borrower") intends to acquire Elm Forge, Inc.

      Very truly yours,

      TERN BANK, N.A.

      By: /s/ Richard Doe

      Accepted and agreed:

      HARROW MILLS, INC.

      By: /s/ John Poe
      """)
    #expect(contract.role(of: "TERN BANK, N.A.") == .lender)
    #expect(contract.role(of: "HARROW MILLS, INC.") == .borrower)
  }
}
