import Testing

@testable import Filings

struct ASCIITextTests {
  @Test func `the lines of a paragraph are joined`() throws {
    let source = """
               The registrant sold all of the shares of its subsidiary to the purchasers
      named below, who paid for them in cash at the closing and took over the debt of
      the subsidiary.

               A second paragraph follows.
      """
    #expect(
      try text(source)
        == "The registrant sold all of the shares of its subsidiary to the purchasers named below, who paid for them in cash at the closing and took over the debt of the subsidiary.\nA second paragraph follows."
    )
  }

  @Test func `a row of an exhibit list is one block`() throws {
    let source = """
      (c)  Exhibits

           10.1     Purchase Agreement, dated as of May 3, 2001, between Larkspur
                    Telephone Corporation and Alder Fund II, L.P.
           10.2     Joinder to the Purchase Agreement.
      """
    #expect(
      try text(source)
        == "(c)\tExhibits\n10.1\tPurchase Agreement, dated as of May 3, 2001, between Larkspur Telephone Corporation and Alder Fund II, L.P.\n10.2\tJoinder to the Purchase Agreement."
    )
  }

  @Test func `centred lines stay apart, and lines of hyphens are nothing`() throws {
    #expect(
      try text(
        "                    LARKSPUR TELEPHONE\n                        CORPORATION\n                    ------------------\n"
      )
        == "LARKSPUR TELEPHONE\nCORPORATION")
  }

  @Test func `page numbers, page marks and heads that pages repeat are dropped`() throws {
    let sentences = [
      "The lease began.", "Nobody signed the loan.", "A joinder followed it.", "Then notes were sold.",
      "All ended.",
    ]
    let pages = sentences.enumerated().map {
      "Larkspur Telephone - Page \($0 + 1)\n\n\($1)\n\n                 \($0 + 1)\n<PAGE>\n"
    }
    // The first head is the title of the whole.
    #expect(try text(pages.joined()) == "Larkspur Telephone - Page 1\n" + sentences.joined(separator: "\n"))
  }

  @Test func `a line that opens with the brackets of the sentence above goes on with it, a number of a list does not`()
    throws
  {
    let source = """
      On May 2, 2011, Larkspur Telephone Corporation, a company of the town of Alder (the "Buyer"),
      Wren Property, Ltd., a company of Elm
      (the "Seller"), and Wren
      Mills, Ltd. signed a Lease (the "Mill
      Lease").
      The mill is let
      (iii). The rent is paid.
      """
    #expect(
      try text(source)
        == "On May 2, 2011, Larkspur Telephone Corporation, a company of the town of Alder (the \"Buyer\"), Wren Property, Ltd., a company of Elm (the \"Seller\"), and Wren Mills, Ltd. signed a Lease (the \"Mill Lease\").\nThe mill is let\n(iii). The rent is paid."
    )
  }

  /// Such as is cut out of a page of HTML, whose source breaks its lines where it likes.
  @Test func `lines that break anywhere are joined, those of a heading are not`() throws {
    let source = """
      Item
      1.01
      Entry into a Material
      Definitive Agreement.
      On
      May
      2, 2011, Larkspur
      Telephone Corporation signed a lease of a mill in the town of Alder with Wren Property,
      Ltd. and paid the rent.
      Promissory Note
      Harrow Mills
      """
    #expect(
      try text(source)
        == "Item\n1.01\nEntry into a Material\nDefinitive Agreement.\nOn May 2, 2011, Larkspur Telephone Corporation signed a lease of a mill in the town of Alder with Wren Property, Ltd. and paid the rent.\nPromissory Note\nHarrow Mills"
    )
    // In a document whose lines are full, a short one was ended on purpose.
    let full = """
      Larkspur Telephone Corporation signed a lease of a mill in the town of Alder with a firm
      that owns mills. On May 2, 2011, Larkspur
      Telephone Corporation
      """
    #expect(try text(full).hasSuffix("Larkspur\nTelephone Corporation"))
  }

  @Test func `a sentence that breaks before a capital goes on, rows of one long line each do not`() throws {
    let sentence = """
      Item 2. Acquisition or Disposition of Assets.
      On January 25, 2030, the Registrant entered into an Asset Purchase
      Agreement (the "Agreement") with Harrow Mills, Inc., a Delaware company, and the
      shareholders of Harrow Mills, Inc., who own all of it.
      """
    #expect(
      try text(sentence).contains("an Asset Purchase Agreement (the \"Agreement\") with Harrow Mills, Inc., a Delaware")
    )
    let row =
      "Deposit Agreement related to the Depositary Shares, dated July 23, 2030, among the Corporation, Tern Share "
      + "Inc., Tern Trust Company, N.A. and the Holders from time to time of the Depositary Receipts"
    #expect(try text("4.1 \(row)\n4.2 \(row)").split(separator: "\n").count == 2)
  }

  @Test func `a sentence goes on after the end of a page`() throws {
    let source =
      "The registrant agreed with the purchasers that it would register the\n\n      2\n<PAGE>\n\nshares within a year.\n"
    #expect(
      try text(source)
        == "The registrant agreed with the purchasers that it would register the shares within a year.")
  }

  @Test func `a hyphen at the end of a line is dropped only where the joined word recurs`() throws {
    let source = """
      The agreement was made between the registrant and its share-
      holders, and every one of the shareholders signed it, with a wholly-
      owned subsidiary of the registrant among the guarantors of the debt.
      """
    #expect(try text(source).contains("shareholders, and every"))
    #expect(try text(source).contains("wholly-owned"))
  }

  @Test(
    arguments: [
      ("Bank of Amer-", "ica", "Bank of America"), ("the corpora-", "tion's shares", "the corporation's shares"),
      ("the commit-", "ments of the bank", "the commitments of the bank"), ("BANK OF AMER-", "ICA", "BANK OF AMERICA"),
      ("a wholly-", "owned mill", "a wholly-owned mill"), ("a lease-", "back of the mill", "a lease-back of the mill"),
    ])
  func `the last syllables of a word are joined to it`(first: String, second: String, joined: String) throws {
    let filling = "The registrant told of it on the second day of May in the town of"
    #expect(try text("\(filling) \(first)\n\(second)\n") == "\(filling) \(joined)")
  }

  @Test func `the page at the end of a row that goes on is no part of it`() throws {
    let rows = try text(
      """
          10.1      Lease dated as of May 2, 2031                       5
                    between Harrow Mills, Inc. and Tern Foods LLC

          10.2      Escrow Agreement by and                           127
                    between Harrow Mills, Inc. and Tern Bank, N.A.

          10.3      Press release                                      12

          10.4      Schedule of Rates with the number                 $ 7
                    of each
      """)
    #expect(
      rows == """
        10.1\tLease dated as of May 2, 2031 between Harrow Mills, Inc. and Tern Foods LLC
        10.2\tEscrow Agreement by and between Harrow Mills, Inc. and Tern Bank, N.A.
        10.3\tPress release\t12
        10.4\tSchedule of Rates with the number\t$ 7 of each
        """)
  }

  @Test func `a column at the right of a row that goes on is no part of it`() throws {
    let rows = try text(
      """
       10.1       Agreement and Plan of Merger by and among          Filed herewith
                  Harrow Mills, Inc., HM Sub, Inc. and Gull          electronically
                  Stores, Inc. dated May 2, 2031

       10.2       Lease between Harrow Mills, Inc. and               Incorporated by
                  Alder Land Company

       10.3       Press release                                      Filed herewith
      """)
    #expect(
      rows == """
        10.1\tAgreement and Plan of Merger by and among Harrow Mills, Inc., HM Sub, Inc. and Gull Stores, Inc. dated May 2, 2031
        10.2\tLease between Harrow Mills, Inc. and Alder Land Company
        10.3\tPress release\tFiled herewith
        """)
  }

  @Test func `the lines of a signature stay apart`() throws {
    let source =
      "                  LARKSPUR TELEPHONE CORPORATION\n\n                  By:  /s/ Ada Quill\n                       -------------\n                  Name:  Ada Quill\n                  Title: Treasurer\n"
    #expect(
      try text(source)
        == "LARKSPUR TELEPHONE CORPORATION\nBy:\t/s/ Ada Quill\nName:\tAda Quill\nTitle: Treasurer")
  }

  @Test func `text that is double-spaced is joined`() throws {
    let lines = (1...8).map {
      "Line \($0) of a text that somebody has typed with two spaces between\n\nits lines, so that every line stands alone among empty ones and then"
    }
    #expect(try text(lines.joined(separator: "\n\n") + "\n\nends.").contains("between its lines"))
  }

  @Test func `paragraphs of one long line each are no double spacing`() throws {
    let paragraphs = (1...8).map { number in
      "Section \(number). " + String(repeating: "The price is paid at the end of the month. ", count: number + 1)
        + "So it stays."
    }
    let lines = try text((paragraphs + ["SUPPLY AGREEMENT"]).joined(separator: "\n\n")).split(separator: "\n")
    #expect(lines.count == 9)
    #expect(lines.last == "SUPPLY AGREEMENT")
  }

  @Test func `words spread to fill the line have single spaces`() throws {
    #expect(
      try text("The  registrant   and   the  purchasers   have   agreed   upon   the   terms.\n")
        == "The registrant and the purchasers have agreed upon the terms.")
  }

  @Test func `EDGAR's tags and references in ASCII`() throws {
    #expect(
      try text("<TABLE>\n<CAPTION>\nAlder &amp; Birch <R>Ltd.</R> has 1 < 2\n</TABLE>\n")
        == "Alder & Birch Ltd. has 1 < 2")
  }

  @Test func `line ends of all systems`() throws {
    #expect(try text("One.\r\n\r\nTwo.\r\rThree.\n\nFour.") == "One.\nTwo.\nThree.\nFour.")
  }
}
