import DealModel
import Testing

@Suite("Who belongs to whom: orders of words")
struct KinWordingTests {
  @Test(
    "Subsidiaries, affiliates, managers and names",
    arguments: [
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. signed a Loan Agreement with Elm Lending Trust, an investment "
          + "vehicle sponsored by Alder Capital, LLC.",
        ["Elm Lending Trust affiliate_of Alder Capital, LLC"]
      ),
      (
        "Harrow Mills Holdings, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. completed its reorganization into a holding company structure. "
          + "Pursuant to an Agreement and Plan of Merger dated April 1, 2031 among Harrow Mills, Inc., Harrow Mills "
          + "Holdings, Inc. and HM Merger Co., HM Merger Co. was merged with and into Harrow Mills, Inc., with "
          + "Harrow Mills, Inc. surviving as a wholly owned subsidiary of Harrow Mills Holdings, Inc. Harrow Mills "
          + "Holdings, Inc. is the successor issuer to Harrow Mills, Inc. pursuant to Rule 12g-3(a).",
        [
          "Harrow Mills Holdings, Inc. successor_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. subsidiary_of Harrow Mills Holdings, Inc.",
        ]
      ),
      (
        "Harrow Energy Partners, L.P.",
        "On May 1, 2031, Harrow Energy Partners, L.P., Harrow Energy GP, LLC, its general partner, and Harrow "
          + "Operating, LLC, its wholly owned subsidiary, entered into a contribution agreement with Alder Pipeline, LLC.",
        [
          "Harrow Energy Partners, L.P. managed_by Harrow Energy GP, LLC",
          "Harrow Operating, LLC subsidiary_of Harrow Energy Partners, L.P.",
        ]
      ),
      (
        "Quill Oil, Inc.",
        "Effective May 1, 2031, Harrow Mills, Inc. amended its Certificate of Incorporation to change its name "
          + "to \"Quill Oil, Inc.\"",
        ["Quill Oil, Inc. formerly Harrow Mills, Inc."]
      ),
      (
        "Harrow Realty Trust, Inc.",
        "On May 1, 2031, HR Operating Partnership, L.P., of which Harrow Realty Trust, Inc. is the sole general "
          + "partner, through its indirect wholly owned subsidiary HR Tower SPE, LLC, entered into a Loan Agreement "
          + "with Tern Bank, N.A. The Company is externally managed and advised by Harrow Advisors, LLC, a "
          + "subsidiary of Alder Real Estate Group, Inc.",
        [
          "HR Operating Partnership, L.P. managed_by Harrow Realty Trust, Inc.",
          "HR Tower SPE, LLC subsidiary_of HR Operating Partnership, L.P.",
          "Harrow Advisors, LLC subsidiary_of Alder Real Estate Group, Inc.",
          "Harrow Realty Trust, Inc. managed_by Harrow Advisors, LLC",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. and certain of its subsidiaries, namely HM East, Inc., HM West, Inc. "
          + "and HM South, LLC (collectively, the \"Guarantors\"), entered into a Credit Agreement with Tern Bank, "
          + "N.A., as administrative agent.",
        [
          "HM East, Inc. subsidiary_of Harrow Mills, Inc.",
          "HM South, LLC subsidiary_of Harrow Mills, Inc.",
          "HM West, Inc. subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "Harrow Growth Trust",
        "On May 1, 2031, the Trust, Harrow Capital Management LLC, the Trust's investment adviser, and Tern "
          + "Securities Inc. entered into a Distribution Agreement.",
        ["Harrow Growth Trust managed_by Harrow Capital Management LLC"]
      ),
      (
        "Harrow Mills, Inc.",
        "As a result of the closing on May 1, 2031, Elm Holdings Ltd. now owns 62% of the outstanding common "
          + "stock of the Company.",
        ["Harrow Mills, Inc. subsidiary_of Elm Holdings Ltd."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. entered into an Investment Agreement with AP Sail Holdings, L.P., an "
          + "affiliate of investment funds managed by affiliates of Alder Global Management, Inc.",
        ["AP Sail Holdings, L.P. affiliate_of Alder Global Management, Inc."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. amended its Master Agreement with Wren Labs, Inc. Wren Labs, Inc. is "
          + "a subsidiary of Birch Bio, Inc., which recently announced that it will be acquired by Elm Pharma plc.",
        ["Wren Labs, Inc. subsidiary_of Birch Bio, Inc."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc., a holding company whose principal operating subsidiary is Harrow "
          + "Steel Company, entered into a Consulting Agreement with Jane Roe.",
        ["Harrow Steel Company subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. entered into a Securities Purchase Agreement with AF Holdings LLC, "
          + "an entity whose manager is Alder Capital Advisors, LLC.",
        ["AF Holdings LLC managed_by Alder Capital Advisors, LLC"]
      ),
      (
        "Harrow Income Fund V, L.P.",
        "On May 1, 2031, the Partnership sold the Birch Apartments to Elm Realty LLC, an unaffiliated third "
          + "party. Harrow Partners V, Inc. is the managing general partner of the Partnership.",
        ["Harrow Income Fund V, L.P. managed_by Harrow Partners V, Inc."]
      ),
      (
        "Harrow Cable TV Fund 12-A, Ltd.",
        "On April 7, 2031, Harrow Cable TV Fund 12-A, Ltd., a Colorado limited partnership (the "
          + "\"Partnership\"), of which Harrow Intercable, Inc. is the general partner, sold its Dayton System to "
          + "Harrow Intercable, Inc.",
        ["Harrow Cable TV Fund 12-A, Ltd. managed_by Harrow Intercable, Inc."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. (formerly known as \"Quill Mining Corp.\") filed a Certificate of "
          + "Amendment. The Company's common stock trades under the new symbol HMI.",
        ["Harrow Mills, Inc. formerly Quill Mining Corp."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. entered into an Agreement and Plan of Merger with Elm Parent LLC and "
          + "Elm Merger Sub Inc., entities formed by investment funds advised by Alder Capital LLC.",
        [
          "Elm Merger Sub Inc. affiliate_of Alder Capital LLC",
          "Elm Merger Sub Inc. subsidiary_of Elm Parent LLC",
          "Elm Parent LLC acquires Harrow Mills, Inc.",
          "Elm Parent LLC affiliate_of Alder Capital LLC",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. entered into a Standstill Agreement with Alder Partners, L.P., Alder "
          + "Offshore Fund, Ltd. and Alder GP, LLC (in its capacity as general partner of Alder Partners, L.P.).",
        ["Alder Partners, L.P. managed_by Alder GP, LLC"]
      ),
      (
        "Harrow Net Lease REIT, Inc.",
        "On May 1, 2031, the Company, Harrow Net Lease OP, LP (the Company's operating partnership) and Harrow "
          + "Advisors LLC (the Company's external advisor) entered into an Advisory Agreement.",
        [
          "Harrow Net Lease OP, LP subsidiary_of Harrow Net Lease REIT, Inc.",
          "Harrow Net Lease REIT, Inc. managed_by Harrow Advisors LLC",
        ]
      ),
      (
        "Harrow Energy Partners, L.P.",
        "On May 1, 2031, Harrow Energy GP, L.L.C., in its capacity as the general partner of Harrow Energy "
          + "Partners, L.P. and on behalf of the Partnership, executed an amendment to the Partnership Agreement.",
        ["Harrow Energy Partners, L.P. managed_by Harrow Energy GP, L.L.C."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Alder Fund, L.P. converted its preferred stock into 30,000,000 shares of common stock "
          + "of Harrow Mills, Inc. and now holds approximately 68% of the Company's outstanding common stock.",
        ["Harrow Mills, Inc. subsidiary_of Alder Fund, L.P."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Alder Fund, L.P. converted its notes and now holds approximately 68% of the Company's "
          + "outstanding common stock.",
        ["Harrow Mills, Inc. subsidiary_of Alder Fund, L.P."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Alder Fund, L.P. now holds approximately 68% of the Company's outstanding common stock.",
        ["Harrow Mills, Inc. subsidiary_of Alder Fund, L.P."]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. borrowed under a facility with Alder Fund, L.P., an investment fund "
          + "managed by Alder Advisors LLC, which is controlled by Jane Roe, a director of the Company.",
        ["Alder Fund, L.P. managed_by Alder Advisors LLC"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. entered into a Lease with 100 Main Street Owner LLC, a wholly owned "
          + "subsidiary of the Company's sponsor, Alder Realty Group, LLC.",
        ["100 Main Street Owner LLC subsidiary_of Alder Realty Group, LLC"]
      ),
      (
        "Harrow Mills, Inc.",
        "Effective May 1, 2031, HM Name Change Sub, Inc., a wholly owned subsidiary formed for that purpose, was "
          + "merged into Harrow Mills, Inc., which thereby changed its name to Quill Corp.",
        [
          "HM Name Change Sub, Inc. subsidiary_of Harrow Mills, Inc.",
          "Quill Corp. formerly Harrow Mills, Inc.",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Tern Bank, N.A., formerly known as Wren Bank, N.A., and successor to Oak Bank, as "
          + "agent, and Harrow Mills, Inc. amended the Credit Agreement.",
        [
          "Tern Bank, N.A. formerly Wren Bank, N.A.",
          "Tern Bank, N.A. successor_of Oak Bank",
        ]
      ),
    ])
  func belongs(_ registrant: String, _ body: String, _ lines: [String]) throws {
    #expect(try RelationFixture.relations(body, registrant: registrant) == lines)
  }

  @Test(
    "What tells no tie",
    arguments: [
      "Harrow Mills, Inc. was advised by Birch Corp. that it had elected not to renew the Supply Agreement "
        + "dated May 1, 2028 between the Company and Birch Corp.",
      "On May 1, 2031, Harrow Mills, Inc. entered into a License Agreement with Birch Bio, Inc. Birch Bio, "
        + "Inc. was acquired by Elm Pharma plc in 2019, and its product was licensed to Wren Labs, Inc. before "
        + "that.",
      "On May 1, 2031, Harrow Mills, Inc. terminated the Agreement and Plan of Merger with Birch Works, Inc. "
        + "under which Birch Works, Inc. would have been acquired by the Company.",
      "On May 1, 2031, the shareholders of Harrow Mills, Inc. elected Paul Ames, Peter Burke and Ann Cole as "
        + "directors at the annual meeting.",
      "On May 1, 2031, Harrow Mills, Inc. was advised by The Nasdaq Stock Market LLC of its failure to comply "
        + "with the listing rules.",
      "On May 1, 2031, Harrow Mills, Inc. was served with a complaint by Birch Works, Inc. alleging that Elm "
        + "Corp., before it acquired Oak Tools, Inc., infringed patents.",
      "On May 1, 2031, Harrow Mills, Inc. withdrew its tender offer for all of the outstanding shares of Birch "
        + "Works, Inc.",
      "The Board of Harrow Mills, Inc. thanked John Doe, who had resigned as President of Birch Works, Inc. in "
        + "March 2031. Jane Roe continues as Chairman.",
      "Harrow Mills, Inc. announced on May 1, 2031 that its proposed acquisition of Birch Works, Inc. has been "
        + "terminated by mutual agreement.",
    ])
  func nothing(_ body: String) throws {
    #expect(try RelationFixture.relations(body) == [])
  }
}
