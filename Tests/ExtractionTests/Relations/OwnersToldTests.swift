import DealModel
import Testing

/// Who buys, owns and follows whom by less common words, each in a sentence of our own.
@Suite("Buyers, owners and successors by less common words")
struct OwnersToldTests {
  @Test(
    "What ties companies",
    arguments: [
      (
        "On May 2, 2031, Alder Holdings Ltd. purchased 12,000,000 shares of the Company's common stock from Jane Roe, "
          + "representing 61% of the outstanding shares.",
        ["Alder Holdings Ltd. acquires Harrow Mills, Inc."]
      ),
      (
        "On May 2, 2031, Alder Holdings Ltd. purchased 12,000,000 shares of the Company's common stock from Jane Roe, "
          + "representing 31% of the outstanding shares.",
        []
      ),
      (
        "On May 2, 2031, the Company completed the acquisition from Birch Industries, Inc. of all of the outstanding stock "
          + "of Elm Box Company.",
        ["Harrow Mills, Inc. acquires Elm Box Company"]
      ),
      (
        "Fern Advisors LLC, our external adviser, is a subsidiary of Fern Capital, Inc.",
        ["Fern Advisors LLC subsidiary_of Fern Capital, Inc.", "Harrow Mills, Inc. managed_by Fern Advisors LLC"]
      ),
      (
        "On May 2, 2031, the Company consummated its acquisition by merger of Birch Bancorp, Inc.",
        ["Harrow Mills, Inc. acquires Birch Bancorp, Inc."]
      ),
      (
        "On May 2, 2031, Oak Partners LP, an affiliate of our largest stockholder, acquired Fern Home, LLC from us.",
        ["Oak Partners LP acquires Fern Home, LLC"]
      ),
      (
        "On May 2, 2031, the Company closed the purchase of Birch Works, Inc. and the sale of Fern Home, LLC to Oak Partners LP.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc.", "Oak Partners LP acquires Fern Home, LLC"]
      ),
      (
        "On May 2, 2031, the tender offer by Alder Holdings, Inc. for all of the outstanding shares of the Company expired.",
        ["Alder Holdings, Inc. acquires Harrow Mills, Inc."]
      ),
      (
        "On May 2, 2031, the Company acquired a 51% stake in Birch Works, Inc.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On May 2, 2031, the Company acquired Elm Lodge, Inc., a hotel.",
        ["Harrow Mills, Inc. acquires Elm Lodge, Inc."]
      ),
      (
        "On May 2, 2031, the Company closed its office and announced the purchase of new looms and the sale of Birch Works, "
          + "Inc. to Oak Corp. is under review.",
        []
      ),
      ("On May 2, 2031, the Company acquired a 49% stake in Birch Works, Inc.", []),
      // What goes on as the subsidiary was formed for the merger.
      (
        "Elm Works, Inc. will be merged with and into HM Acquisition LLC, with HM Acquisition LLC continuing as the "
          + "surviving company and a wholly owned subsidiary of the Company.",
        ["HM Acquisition LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "As successor by merger to Elm Works, Inc., the Company has assumed all obligations under the 6% notes.",
        ["Harrow Mills, Inc. successor_of Elm Works, Inc."]
      ),
      // Whose partner the second is, "the fund's" tells and no name.
      (
        "Alder Advisors LLC, which serves as the investment manager of Harrow Fund L.P., and Birch GP LLC, the fund's "
          + "general partner, met on May 2, 2031.",
        ["Harrow Fund L.P. managed_by Alder Advisors LLC"]
      ),
      (
        "On May 2, 2031 the Company issued 20,000,000 shares to the shareholders of Elm Holdings Limited, a British Virgin "
          + "Islands company, in exchange for 100% of its shares. Elm Holdings Limited owns 100% of Elm (HK) Limited, which "
          + "in turn owns all of the equity of Shenzhen Elm Weaving Co., Ltd.",
        [
          "Elm (HK) Limited subsidiary_of Elm Holdings Limited",
          "Harrow Mills, Inc. acquires Elm Holdings Limited",
          "Shenzhen Elm Weaving Co., Ltd. subsidiary_of Elm (HK) Limited",
        ]
      ),
      (
        "On May 2, 2031, the Company received all of the membership interests of Elm Energy LLC from Birch Energy LP.",
        ["Harrow Mills, Inc. acquires Elm Energy LLC"]
      ),
      ("On May 2, 2031, the Company received Elm Energy LLC's consent.", []),
      (
        "Harrow Mills, Inc. (formerly Harrow Rope and Twine Company) announced a dividend.",
        ["Harrow Mills, Inc. formerly Harrow Rope and Twine Company"]
      ),
      (
        "The Company has agreed to be acquired by Birch Industries, Inc. under an Agreement and Plan of Merger dated May "
          + "2, 2031.",
        ["Birch Industries, Inc. acquires Harrow Mills, Inc."]
      ),
    ])
  func ties(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }
}
