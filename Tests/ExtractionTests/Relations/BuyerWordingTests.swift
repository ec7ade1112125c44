import DealModel
import Testing

@Suite("Who buys whom: orders of words")
struct BuyerWordingTests {
  @Test(
    "Buyers and targets",
    arguments: [
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, the Company entered into an Agreement and Plan of Merger with Elm Holdings, Inc., a "
          + "corporation formed by Alder Partners IV, L.P., and Elm Acquisition Corp., a wholly owned subsidiary of "
          + "Elm Holdings, Inc. Upon completion of the merger the Company will be a wholly owned subsidiary of Elm "
          + "Holdings, Inc.",
        [
          "Elm Acquisition Corp. subsidiary_of Elm Holdings, Inc.",
          "Elm Holdings, Inc. acquires Harrow Mills, Inc.",
          "Elm Holdings, Inc. affiliate_of Alder Partners IV, L.P.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, the United States Bankruptcy Court for the District of Delaware entered an order "
          + "approving the sale of substantially all of the assets of Harrow Mills, Inc. to Elm Buyer, LLC, an "
          + "affiliate of Alder Capital Partners, pursuant to the Asset Purchase Agreement dated April 2, 2031 "
          + "between the Company and Elm Buyer, LLC.",
        [
          "Elm Buyer, LLC acquires Harrow Mills, Inc.",
          "Elm Buyer, LLC affiliate_of Alder Capital Partners",
        ]
      ),
      (
        "Harrow Midstream Partners, L.P.",
        "On May 1, 2031, Harrow Midstream Partners, L.P. entered into a Contribution Agreement with Harrow "
          + "Energy Corp., the sole member of Harrow Midstream GP, LLC, the Partnership's general partner. Pursuant "
          + "to the agreement, Harrow Energy Corp. contributed to the Partnership all of the membership interests in "
          + "Birch Gathering, LLC.",
        [
          "Harrow Midstream GP, LLC subsidiary_of Harrow Energy Corp.",
          "Harrow Midstream Partners, L.P. acquires Birch Gathering, LLC",
          "Harrow Midstream Partners, L.P. managed_by Harrow Midstream GP, LLC",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, the Company announced that it had signed definitive agreements to acquire Birch Works, "
          + "Inc., a maker of saws, and Elm Tools, Inc., a maker of drills. The Company also announced the sale of "
          + "its HM Paper, Inc. subsidiary to Wren Pulp Co.",
        [
          "HM Paper, Inc. subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
          "Harrow Mills, Inc. acquires Elm Tools, Inc.",
          "Wren Pulp Co. acquires HM Paper, Inc.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Elm Holdings Ltd. acquired 6,000,000 shares of the common stock of Harrow Mills, Inc., "
          + "representing 71% of the issued and outstanding shares, from John Doe pursuant to a Stock Purchase "
          + "Agreement. As a result, a change in control of the Company occurred. In connection with the closing, "
          + "John Doe resigned from all his positions as officer and director of the Company, and Jane Roe was "
          + "appointed as President, Secretary, Treasurer and sole director.",
        [
          "Elm Holdings Ltd. acquires Harrow Mills, Inc.",
          "Jane Roe director_of Harrow Mills, Inc. (appointed: director)",
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: President, Secretary, Treasurer)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. (\"Harrow\"), through its indirect wholly owned subsidiary, HM Sand "
          + "Holdings, LLC, closed its previously announced purchase of 100% of the membership interests in Birch "
          + "Sand, LLC from Elm Minerals, L.P.",
        [
          "HM Sand Holdings, LLC acquires Birch Sand, LLC",
          "HM Sand Holdings, LLC subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Sand, LLC",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "Effective as of the close of business on March 31, 2031, Birch Financial Corp., a Kansas corporation "
          + "and the parent of Birch Savings Bank, F.S.B., was merged with and into Harrow Mills, Inc.",
        [
          "Birch Savings Bank, F.S.B. subsidiary_of Birch Financial Corp.",
          "Harrow Mills, Inc. acquires Birch Financial Corp.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Elm Industries plc announced the commencement by its wholly owned subsidiary, EI Bidco, "
          + "Inc., of a cash tender offer for all outstanding shares of common stock of Harrow Mills, Inc. at a "
          + "price of $20.00 per share.",
        [
          "EI Bidco, Inc. subsidiary_of Elm Industries plc",
          "Elm Industries plc acquires Harrow Mills, Inc.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, HM Holdco, LLC, a newly formed Delaware limited liability company that is wholly owned "
          + "by Harrow Mills, Inc., acquired Birch Tools, Inc., a manufacturer of drills based in Ohio.",
        [
          "HM Holdco, LLC acquires Birch Tools, Inc.",
          "HM Holdco, LLC subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On April 1, 2031, Harrow Mills, Inc. acquired by merger all of the outstanding stock of Birch Works, "
          + "Inc. The shareholders of Birch Works, Inc. received 400,000 shares.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "Harrow Bank Corp.",
        "On May 1, 2031, Harrow Bank, a subsidiary of Harrow Bank Corp., entered into a purchase and assumption "
          + "agreement with the Federal Deposit Insurance Corporation, as receiver for Wren Bank, pursuant to which "
          + "Harrow Bank acquired substantially all of the assets and assumed substantially all of the deposits of "
          + "Wren Bank.",
        [
          "Harrow Bank acquires Wren Bank",
          "Harrow Bank subsidiary_of Harrow Bank Corp.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Elm Holdings Ltd. purchased from John Doe an aggregate of 8,000,000 shares of common "
          + "stock of Harrow Mills, Inc. for $300,000. The shares represent approximately 80% of the issued and "
          + "outstanding common stock, and a change in control has occurred.",
        ["Elm Holdings Ltd. acquires Harrow Mills, Inc."]
      ),
      (
        "Harrow Mills, Inc.",
        "Pursuant to an Agreement and Plan of Reorganization, dated as of March 1, 2031, among the Registrant, "
          + "HMI Acquisition Corporation, a wholly-owned subsidiary of the Registrant (\"Acquisition\"), and Birch "
          + "Works, Inc. (\"Birch\"), Acquisition was merged into Birch on April 1, 2031 and Birch thereby became a "
          + "wholly-owned subsidiary of the Registrant.",
        [
          "Birch Works, Inc. subsidiary_of Harrow Mills, Inc.",
          "HMI Acquisition Corporation subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, the boards of Harrow Mills, Inc. and Birch plc announced that they had reached "
          + "agreement on the terms of a recommended cash offer by the Company for the entire issued and to be "
          + "issued share capital of Birch plc.",
        ["Harrow Mills, Inc. acquires Birch plc"]
      ),
      (
        "Harrow Mills, Inc.",
        "Harrow Mills, Inc. (the \"Company\") today closed the previously announced sale of its Wren Valve, Inc. "
          + "and Wren Pump, Inc. subsidiaries to Elm Tools Corp. under the Stock Purchase Agreement dated April 1, "
          + "2031.",
        [
          "Elm Tools Corp. acquires Wren Pump, Inc.",
          "Elm Tools Corp. acquires Wren Valve, Inc.",
          "Wren Pump, Inc. subsidiary_of Harrow Mills, Inc.",
          "Wren Valve, Inc. subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc., as buyer, Birch Works, LLC, as the target, and Elm Holdings LLC, as "
          + "seller, entered into a Membership Interest Purchase Agreement.",
        ["Harrow Mills, Inc. acquires Birch Works, LLC"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc., a Delaware corporation (the \"Company\"), Elm Parent LLC, a "
          + "Delaware limited liability company (\"Parent\"), Elm Merger Sub Inc., a Delaware corporation and direct "
          + "wholly owned Subsidiary of Parent (\"Merger Sub\"), and, solely for purposes of Article IX, Alder Fund "
          + "VI, L.P., entered into an Agreement and Plan of Merger. Parent and Merger Sub are affiliates of Alder "
          + "Capital Partners LLC.",
        [
          "Elm Merger Sub Inc. affiliate_of Alder Capital Partners LLC",
          "Elm Merger Sub Inc. subsidiary_of Elm Parent LLC",
          "Elm Parent LLC acquires Harrow Mills, Inc.",
          "Elm Parent LLC affiliate_of Alder Capital Partners LLC",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Elm Industries, Inc. completed its previously announced acquisition of the Company. "
          + "Pursuant to the Merger Agreement, Elm Sub Corp., a wholly owned subsidiary of Elm Industries, Inc., "
          + "merged with and into the Company, the separate corporate existence of Elm Sub Corp. ceased and the "
          + "Company continued as the surviving corporation and a wholly owned subsidiary of Elm Industries, Inc.",
        [
          "Elm Industries, Inc. acquires Harrow Mills, Inc.",
          "Elm Sub Corp. subsidiary_of Elm Industries, Inc.",
          "Harrow Mills, Inc. subsidiary_of Elm Industries, Inc.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "Harrow Mills, Inc. and Birch Works, Inc. jointly announced today, March 3, 2031, that their boards have "
          + "approved a definitive agreement for Harrow Mills, Inc. to acquire Birch Works, Inc. in a tax-free "
          + "exchange of stock.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "Harrow Bancorp, Inc.",
        "On March 3, 2031, Harrow Bancorp, Inc. executed a definitive agreement to acquire Wren Savings Bank, "
          + "FSB, Dayton, Ohio, for 1.2 million shares.",
        ["Harrow Bancorp, Inc. acquires Wren Savings Bank, FSB"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Elm Industries, Inc. acquired from Harrow Mills, Inc. the outstanding capital stock of "
          + "HM Paper, Inc. and HM Board, Inc.",
        [
          "Elm Industries, Inc. acquires HM Board, Inc.",
          "Elm Industries, Inc. acquires HM Paper, Inc.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Elm Industries, Inc. acquired from Harrow Mills, Inc. the outstanding capital stock of "
          + "HM Paper, Inc.",
        ["Elm Industries, Inc. acquires HM Paper, Inc."]
      ),
      (
        "Harrow Mills, Inc.",
        "On March 3, 2031, Harrow Mills, Inc. executed a definitive agreement to acquire Wren Savings Bank, "
          + "Dayton, Ohio.",
        ["Harrow Mills, Inc. acquires Wren Savings Bank"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Elm Industries, Inc. acquired HM Paper, Inc. from the Company.",
        ["Elm Industries, Inc. acquires HM Paper, Inc."]
      ),
      (
        "Harrow Mills, Inc.",
        "Harrow Mills, Inc. agreed to sell its Paper subsidiary, HM Paper, Inc., to Elm Industries, Inc.",
        [
          "Elm Industries, Inc. acquires HM Paper, Inc.",
          "HM Paper, Inc. subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "Gull Partners II, L.P., whose general partner is Gull GP, LLC, acquired control of the registrant.",
        [
          "Gull Partners II, L.P. acquires Harrow Mills, Inc.",
          "Gull Partners II, L.P. managed_by Gull GP, LLC",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "The Company purchased all of the outstanding common stock and preferred stock of Elm Corp., 10% of which will "
          + "stay in escrow.",
        ["Harrow Mills, Inc. acquires Elm Corp."]
      ),
      (
        "Harrow Mills, Inc.",
        "The Company, through HM Paper, LLC, a subsidiary, closed on the purchase of the membership interests of Birch "
          + "Works, LLC.",
        [
          "HM Paper, LLC acquires Birch Works, LLC",
          "HM Paper, LLC subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, LLC",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "The stockholders of Birch Works, Inc. approved its merger with and into Harrow Mills, Inc., which closed at once.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "Harrow Mills, Inc.",
        "Oak Fund, L.P. sold all of its 6,000,000 shares, representing 60% of the Company's outstanding common stock, to "
          + "Elm Holdings, LLC, which is now the holder of 70% of the outstanding shares of the Company.",
        [
          "Elm Holdings, LLC acquires Harrow Mills, Inc.",
          "Harrow Mills, Inc. subsidiary_of Elm Holdings, LLC",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "Upon the closing, Elm Holdings, LLC became the holder of 80% of the outstanding shares of the Company.",
        ["Harrow Mills, Inc. subsidiary_of Elm Holdings, LLC"]
      ),
      (
        "Harrow Mills, Inc.",
        "HM Bidco Limited, a wholly owned subsidiary of the Company, announced a recommended offer to be made by HM Bidco "
          + "Limited for the entire issued share capital of Birch Works Limited.",
        [
          "HM Bidco Limited subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works Limited",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "The registrant's name was changed to Harrow Mills, Inc. from Harrow Paper Company, Inc.",
        ["Harrow Mills, Inc. formerly Harrow Paper Company, Inc."]
      ),
      (
        "Harrow Mills, Inc.",
        "Harrow Mills, Inc. (f/k/a Harrow Paper, Inc.) acquired Birch Works, Inc. through its subsidiary, HM Paper, LLC.",
        [
          "HM Paper, LLC subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
          "Harrow Mills, Inc. formerly Harrow Paper, Inc.",
        ]
      ),
      (
        "Harrow Mills, L.P.",
        "On May 1, 2031, Harrow Mills, L.P. bought land from Elm Pipeline Holdings, LLC, an affiliate of its general "
          + "partner, Harrow GP, LLC.",
        [
          "Elm Pipeline Holdings, LLC affiliate_of Harrow GP, LLC",
          "Harrow Mills, L.P. managed_by Harrow GP, LLC",
        ]
      ),
      (
        "Harrow Mills, L.P.",
        "On May 1, 2031, Oak Fund, L.P. replaced Elm GP, LLC as general partner of Elm Works, L.P. with Gull GP, LLC.",
        [
          "Elm Works, L.P. managed_by Elm GP, LLC",
          "Gull GP, LLC successor_of Elm GP, LLC",
        ]
      ),
    ])
  func buys(_ registrant: String, _ body: String, _ lines: [String]) throws {
    #expect(try RelationFixture.relations(body, registrant: registrant) == lines)
  }
}
