import DealModel
import Testing

@testable import Extraction

@Suite("Instruments that one party makes out to another")
struct ContractInstrumentTests {
  @Test("A note: who promises, and to whose order")
  func note() throws {
    let contract = try ContractGraph(
      """
      THE SECURITIES REPRESENTED BY THIS NOTE HAVE NOT BEEN REGISTERED UNDER THE SECURITIES ACT OF 1933, AS AMENDED, OR \
      THE SECURITIES LAWS OF ANY STATE, AND MAY NOT BE SOLD IN THE ABSENCE OF AN EFFECTIVE REGISTRATION STATEMENT.

      PROMISSORY NOTE

      $1,000,000

      Dated: May 4, 2009

      FOR VALUE RECEIVED, the undersigned, HARROW MILLS, INC., a Delaware corporation (the "Maker"), hereby promises to \
      pay to the order of TERN BANK, N.A. (the "Payee"), the principal sum of One Million Dollars.
      """)
    #expect(contract.own?.title == "PROMISSORY NOTE")
    #expect(contract.own?.date == "2009-05-04")
    #expect(contract.parties == ["HARROW MILLS, INC.", "TERN BANK, N.A."])
    #expect(contract.own?.parties.allSatisfy { $0.rule == "contract_instrument" } == true)
  }

  @Test(
    "A note whose lines are lost, to a bank that its name tells; a warrant with a long title",
    arguments: [
      (
        "COMMERCIAL PROMISSORY NOTE $750,000.00 Alder, Oregon May 4, 2009 FOR VALUE RECEIVED, the undersigned, HARROW MILLS, INC., "
          + "an Oregon corporation (\"Maker\"), hereby promises to pay to the order of TERN SAVINGS BANK, its successors and "
          + "assigns (\"Payee\"), the principal sum of $750,000.", "COMMERCIAL PROMISSORY NOTE", "TERN SAVINGS BANK"
      ),
      (
        "No. PB-7          Date of Issuance: May 4, 2009\n\nWARRANT TO PURCHASE SHARES OF SERIES B PREFERRED STOCK\nOF\nHARROW "
          + "MILLS, INC.\n(Void after May 4, 2018)\n\nThis certifies that TERN FUND II, L.P. (the \"Holder\") is entitled to "
          + "purchase from HARROW MILLS, INC., a Delaware corporation (the \"Company\"), up to 120,000 shares.",
        "WARRANT TO PURCHASE SHARES OF SERIES B PREFERRED STOCK", "TERN FUND II, L.P."
      ),
    ])
  func layouts(_ text: String, _ title: String, _ holder: String) throws {
    let contract = try ContractGraph(text)
    #expect(contract.own?.title == title)
    #expect(contract.own?.date == "2009-05-04")
    #expect(Set(contract.parties) == ["HARROW MILLS, INC.", holder])
    #expect(contract.role(of: holder) == .holder)
  }

  @Test("A warrant: who holds it, and who issues the shares")
  func warrant() throws {
    let contract = try ContractGraph(
      """
      STOCK PURCHASE WARRANT

      THIS CERTIFIES THAT, for value received, Alder Fund, L.P. (the "Holder"), or its registered assigns, is entitled to \
      purchase from Harrow Mills, Inc., a Delaware corporation (the "Company"), 1,000 shares of its common stock.
      """)
    #expect(contract.own?.title == "STOCK PURCHASE WARRANT")
    #expect(Set(contract.parties) == ["Alder Fund, L.P.", "Harrow Mills, Inc."])
  }

  @Test("A warrant that names its issuer before its holder; a note with its date beside the amount")
  func order() throws {
    let warrant = try ContractGraph(
      """
      WARRANT TO PURCHASE COMMON STOCK

      Harrow Mills, Inc., a Delaware corporation (the "Company"), for value received, hereby certifies that Alder Fund, \
      L.P., or its registered assigns, is entitled to purchase from the Company 1,000 shares.
      """)
    #expect(Set(warrant.parties) == ["Harrow Mills, Inc.", "Alder Fund, L.P."])
    let note = try ContractGraph(
      """
      PROMISSORY NOTE

      $100,000                        May 2, 2011

      FOR VALUE RECEIVED, the undersigned, Harrow Mills, Inc., a Delaware corporation ("Maker"), promises to pay to the \
      order of Jane Roe ("Payee") on June 1, 2031 the sum of $100,000.
      """)
    #expect(note.parties == ["Harrow Mills, Inc.", "Jane Roe"])
    #expect(note.own?.date == "2011-05-02")
  }

  @Test(
    "Who gives, and to whom",
    arguments: [
      "This deed is given on 2 May 2011 by Harrow Mills, Inc. (the \"Guarantor\") in favour of Tern Foods LLC (the \"Bank\").",
      "Harrow Mills, Inc. (the \"Debtor\") for value grants to Tern Foods LLC (the \"Secured Party\") an interest.",
    ])
  func giving(_ sentence: String) throws {
    let contract = try ContractGraph("SECURITY AGREEMENT\n\n\(sentence)")
    #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Foods LLC"])
  }

  @Test(
    "Who makes a note, gives a guaranty or holds a warrant has that part, in whatever order they stand",
    arguments: [
      (
        "PROMISSORY NOTE\n\nOn or before May 2, 2016, for value received, Harrow Mills, Inc. (\"Borrower\") agrees to pay Tern Bank, "
          + "N.A. or its assigns (\"Lender\") the sum of one million dollars.",
        "Harrow Mills, Inc. issuer, Tern Bank, N.A. holder"
      ),
      (
        "PROMISSORY NOTE\n\nFor value received, the undersigned, JOHN POE and JANE POE, jointly and severally, promise to pay to the "
          + "order of HARROW MILLS, INC., an Ohio corporation, the sum of $75,000.",
        "JOHN POE issuer, JANE POE issuer, HARROW MILLS, INC. holder"
      ),
      (
        "NOTE\n\nMay 2, 2011\n\nNinety days after date, we promise to pay to Tern Bank, N.A. the sum of $100,000.\n\nHARROW MILLS, "
          + "INC.\n\nBy: /s/ John Poe\nTitle: President",
        "Tern Bank, N.A. holder, HARROW MILLS, INC. issuer"
      ),
      (
        "PROMISSORY NOTE\n\nHarrow Mills, Inc. promises to pay Jane Roe, or order, the sum of one million dollars.",
        "Harrow Mills, Inc. issuer, Jane Roe holder"
      ),
      (
        "STOCK PURCHASE WARRANT\n\nThis warrant certifies that, for value received, Alder Capital LLC (the \"Holder\") is entitled to "
          + "purchase from Harrow Mills, Inc., a Nevada corporation (the \"Company\"), 500 shares.",
        "Alder Capital LLC holder, Harrow Mills, Inc. issuer"
      ),
      (
        "CONTINUING GUARANTY\n\nIn consideration of Tern Bank, N.A. (\"Bank\") extending credit to Elm Works, Inc. (\"Borrower\"), the "
          + "undersigned, John Poe and Jane Poe (each a \"Guarantor\"), unconditionally guarantee payment of all debts to Bank.",
        "John Poe guarantor, Jane Poe guarantor, Tern Bank, N.A. lender"
      ),
      (
        "GUARANTY\n\nHarrow Mills, Inc. (the \"Guarantor\") unconditionally guarantees to Tern Bank, N.A. the payment of all that "
          + "Elm Works, Inc. owes.",
        "Harrow Mills, Inc. guarantor, Tern Bank, N.A. lender"
      ),
    ])
  func parts(_ text: String, _ line: String) throws {
    #expect(try lines(text) == line)
  }

  /// The parties with their roles.
  private func lines(_ text: String) throws -> String {
    let contract = try ContractGraph(text)
    return (contract.own?.parties ?? []).map { party in
      "\(contract.graph.entities.first { $0.id == party.entity }?.name ?? party.entity) \(party.role.rawValue)"
    }.joined(separator: ", ")
  }

  @Test(
    "The day of an instrument is that of its issue, and not that on which it ends",
    arguments: [
      "CONVERTIBLE DEBENTURE\n\nHarrow Mills, Inc., a Nevada corporation (the \"Company\"), hereby promises to pay to Alder Fund Ltd. (the "
        + "\"Holder\"), on May 2, 2014, the principal amount of $500,000.\n\nIssue Date: May 2, 2011",
      "WARRANT\n\nVoid after May 2, 2016\n\nThis is to certify that JANE ROE (\"Holder\") is entitled to purchase from HARROW MILLS, INC. "
        + "10,000 shares.\n\nDated: May 2, 2011",
    ])
  func issueDate(_ text: String) throws {
    #expect(try ContractGraph(text).own?.date == "2011-05-02")
  }
}
