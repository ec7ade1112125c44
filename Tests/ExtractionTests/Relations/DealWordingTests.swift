import DealModel
import Testing

@Suite("Who acquires whom, in many wordings")
struct DealWordingTests {
  @Test(
    "Acquisitions, mergers, transfers and sales",
    arguments: [
      (
        "On April 28, 2031, the Registrant completed the merger of Birch Works, Inc. into a wholly owned "
          + "subsidiary of the Registrant.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "The merger of Birch Works, Inc. with a wholly owned subsidiary of the Company was consummated on April "
          + "28, 2031.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On May 1, 2031, Harrow Mills, Inc. and Birch Works, Inc. entered into an Agreement and Plan of Merger "
          + "providing for the merger of Birch Works, Inc. into a wholly owned subsidiary of the Company.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On May 1, 2031, the Company entered into a Share Exchange Agreement with Birch Works Ltd. and its "
          + "shareholders. Under the agreement the shareholders of Birch Works Ltd. transferred all of their shares "
          + "to the Company in exchange for 20,000,000 shares of common stock, and Birch Works Ltd. became our "
          + "wholly owned subsidiary.",
        [
          "Birch Works Ltd. subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works Ltd.",
        ]
      ),
      (
        "On May 1, 2031, the Company commenced a cash tender offer to purchase all outstanding shares of common "
          + "stock of Birch Works, Inc. through its wholly owned subsidiary HM Acquisition, Inc.",
        [
          "HM Acquisition, Inc. subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
        ]
      ),
      (
        "On May 1, 2031, Harrow Mills, Inc. and Birch Works plc entered into an Implementation Agreement under "
          + "which the Company will acquire the entire issued and to be issued share capital of Birch Works plc by "
          + "means of a scheme of arrangement.",
        ["Harrow Mills, Inc. acquires Birch Works plc"]
      ),
      (
        "On April 28, 2031, HM West, LLC, a subsidiary of Harrow Mills, Inc., acquired the assets and business "
          + "of Birch Works, Inc. for $4 million.",
        [
          "HM West, LLC acquires Birch Works, Inc.",
          "HM West, LLC subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On April 28, 2031, the Company divested Birch Works, Inc. to Elm Holdings, Inc.",
        ["Elm Holdings, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On April 28, 2031, Elm Holdings, Inc. contributed all of the membership interests of Birch Works, LLC "
          + "to the Company under a Contribution Agreement.",
        ["Harrow Mills, Inc. acquires Birch Works, LLC"]
      ),
      (
        "On May 1, 2031, HM Newco, LLC, a wholly owned subsidiary of the Company, entered into an Asset "
          + "Purchase Agreement with Birch Works, Inc. to purchase substantially all of the assets of Birch Works, "
          + "Inc.",
        [
          "HM Newco, LLC acquires Birch Works, Inc.",
          "HM Newco, LLC subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Stock Purchase Agreement with Jane Roe, the sole "
          + "stockholder of Birch Works, Inc., to purchase all of the issued and outstanding stock of Birch Works, "
          + "Inc.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Elm Holdings, Inc. providing for "
          + "the acquisition by the Company of Birch Works, Inc.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On May 1, 2031, we entered into an Agreement and Plan of Reorganization with Birch Works, Inc. and HM "
          + "Sub, Inc., our wholly-owned subsidiary, by which Birch Works, Inc. will become our wholly-owned "
          + "subsidiary.",
        [
          "HM Sub, Inc. subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
        ]
      ),
      (
        "On April 28, 2031, Harrow Mills, Inc. (the \"Company\") completed its acquisition of Tern Bancorp, "
          + "Inc. (\"Tern\"), the holding company for Tern State Bank. Tern was merged into the Company and Tern "
          + "State Bank was merged into Harrow Bank, the Company's subsidiary bank.",
        [
          "Harrow Bank subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Tern Bancorp, Inc.",
          "Tern State Bank subsidiary_of Tern Bancorp, Inc.",
        ]
      ),
      (
        "On April 28, 2031, Harrow Bancorp, Inc., the parent holding company of Harrow Bank, announced that it "
          + "has signed a definitive agreement to acquire Tern Bancorp, Inc. and its subsidiary Tern State Bank.",
        [
          "Harrow Bancorp, Inc. acquires Tern Bancorp, Inc.",
          "Harrow Bank subsidiary_of Harrow Bancorp, Inc.",
          "Tern State Bank subsidiary_of Tern Bancorp, Inc.",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Stock Purchase Agreement with Elm Holdings, Inc. to sell "
          + "all of the stock of its subsidiary, Birch Works, Inc., to Elm Holdings, Inc.",
        [
          "Birch Works, Inc. subsidiary_of Harrow Mills, Inc.",
          "Elm Holdings, Inc. acquires Birch Works, Inc.",
        ]
      ),
      (
        "On April 28, 2031, Elm Holdings, Inc. purchased 8,000,000 shares of the Company's common stock from "
          + "Jane Roe, representing 62% of the outstanding shares of the Company.",
        ["Elm Holdings, Inc. acquires Harrow Mills, Inc."]
      ),
      (
        "On April 28, 2031, Elm Holdings, Inc. acquired control of the Company by purchasing 62% of its "
          + "outstanding common stock.",
        ["Elm Holdings, Inc. acquires Harrow Mills, Inc."]
      ),
      (
        "On April 28, 2031, the Company completed the merger contemplated by the Agreement and Plan of Merger, "
          + "dated as of April 1, 2031, by and among the Company, HM Sub, Inc., a wholly owned subsidiary of the "
          + "Company, and Birch Works, Inc. As a result, HM Sub, Inc. merged with and into Birch Works, Inc. and "
          + "Birch Works, Inc. is now a wholly owned subsidiary of the Company.",
        [
          "Birch Works, Inc. subsidiary_of Harrow Mills, Inc.",
          "HM Sub, Inc. subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
        ]
      ),
      (
        "On April 28, 2031, HM Bidco Limited, a wholly-owned subsidiary of the Company, acquired the entire "
          + "issued share capital of Birch Works Limited from Elm Holdings plc.",
        [
          "HM Bidco Limited acquires Birch Works Limited",
          "HM Bidco Limited subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On April 28, 2031, the Company bought all the assets, and assumed certain of the liabilities, of Birch "
          + "Works, Inc.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On May 1, 2031, Harrow Mills, Inc. (the \"Company\"), through Birch Works, LLC, its wholly-owned "
          + "subsidiary, acquired 100% of the membership interests of Dale Tools, LLC from Jane Roe.",
        [
          "Birch Works, LLC acquires Dale Tools, LLC",
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Dale Tools, LLC",
        ]
      ),
      (
        "On May 1, 2031, Harrow Mills, Inc. announced the closing of the acquisition of Birch Works, Inc.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On April 28, 2031, the Company disposed of its entire interest in Birch Works, Inc. to Elm Holdings, "
          + "Inc.",
        ["Elm Holdings, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On April 28, 2031, the Company sold 100% of its interest in Birch Works, LLC to Elm Holdings, Inc.",
        ["Elm Holdings, Inc. acquires Birch Works, LLC"]
      ),
      (
        "On April 28, 2031, the Company and Elm Holdings, Inc. closed the sale of Birch Works, Inc. to Elm "
          + "Holdings, Inc.",
        ["Elm Holdings, Inc. acquires Birch Works, Inc."]
      ),
    ])
  func deals(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test("An agreement that ends a merger tells no acquisition")
  func ended() throws {
    let body = """
      On May 1, 2031, the Company announced the execution of a Merger Termination Agreement among Elm Holdings, Inc., \
      EH Merger Sub, Inc., a wholly owned subsidiary of Elm Holdings, Inc., and the Company.
      """
    #expect(try RelationFixture.relations(body) == ["EH Merger Sub, Inc. subsidiary_of Elm Holdings, Inc."])
  }

  @Test(
    "Plans, minorities, former subsidiaries and what did not come about",
    arguments: [
      "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp., which is a member "
        + "of the Elm Holdings plc group of companies.",
      "On May 1, 2031, the Company entered into a Loan Agreement with Elm Holdings plc, which owns "
        + "approximately 12% of the Company's outstanding common stock.",
      "On April 28, 2031, Harrow Mills, Inc. completed the spin-off of Birch Works, Inc., its former wholly "
        + "owned subsidiary, by the distribution of all shares of Birch Works, Inc. to its stockholders under a "
        + "Separation Agreement with Birch Works, Inc.",
      "On May 1, 2031, Harrow Mills, Inc. announced that it has signed a letter of intent to acquire Birch "
        + "Works, Inc.",
      "On May 1, 2031, Harrow Mills, Inc. entered into a Loan Agreement with Birch Works, Inc. and received "
        + "an option to acquire Birch Works, Inc.",
      "On May 1, 2031, Harrow Mills, Inc. and Birch Works, Inc. terminated the Agreement and Plan of Merger "
        + "under which the Company would have acquired Birch Works, Inc.",
      "On April 28, 2031, the Company entered into an Asset Purchase Agreement with Birch Works, Inc. and "
        + "purchased certain equipment of Birch Works, Inc.",
      "On May 1, 2031, the Registrant announced that it had reached an agreement in principle to acquire "
        + "Birch Works, Inc.",
      "On May 1, 2031, Birch Works, LLC (the \"Issuer\"), Harrow Mills, Inc. (the \"Parent Guarantor\") and "
        + "Tern Bank, N.A., as trustee, entered into an Indenture.",
      "On May 1, 2031, Birch Works, LLC, as borrower, Harrow Mills, Inc., as parent and guarantor, and Tern "
        + "Bank, N.A., as lender, entered into a Credit Agreement.",
      "On May 1, 2031, the Company sold its Birch Works division to Elm Holdings, Inc. under an Asset "
        + "Purchase Agreement with Elm Holdings, Inc.",
      "On May 1, 2031, Harrow Mills, Inc. and Birch Works, Inc. entered into a merger of equals agreement "
        + "under which each company will become a subsidiary of a new holding company, HB Topco, Inc.",
      "On May 1, 2031, the Company entered into an Amendment with Tern Bank, N.A., as assignee of Wren Bank, "
        + "N.A.",
      "On May 1, 2031, Harrow Mills, Inc. and Larch Paper Corp. formed a 50/50 joint venture, HL Ventures, "
        + "LLC, and entered into an Operating Agreement.",
      "On May 1, 2031, the Company entered into a Services Agreement with Birch Works, Inc., a company in "
        + "which the Company holds a minority interest.",
      "On May 1, 2031, the Company entered into a Services Agreement with Birch Works, Inc., which was "
        + "formerly a subsidiary of the Company.",
      "On May 1, 2031, the Company entered into a Services Agreement with Birch Works, Inc. If the option is "
        + "exercised, Birch Works, Inc. would become a wholly owned subsidiary of the Company.",
      "On May 1, 2031, Harrow Mills, Inc. entered into a definitive merger agreement to be acquired by "
        + "affiliates of Cedar Capital, LLC.",
      "On May 1, 2031, Harrow Mills, Inc. and Birch Works, Inc. announced that they had agreed to merge.",
      "On May 1, 2031, Alder Land Company, as assignee of Birch Land Company, and the Company entered into an "
        + "Amendment to Lease.",
      "On May 1, 2031, the Company entered into a Lease with Alder Land Company, d/b/a Birch Land Company.",
      "On May 1, 2031, Harrow Mills, Inc., a Delaware corporation (formerly a Nevada corporation), entered "
        + "into a Lease with Alder Land Company.",
    ])
  func nothing(_ body: String) throws {
    #expect(try RelationFixture.relations(body) == [])
  }
}
