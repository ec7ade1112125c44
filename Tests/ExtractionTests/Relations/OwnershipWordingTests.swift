import DealModel
import Testing

@Suite("Owners by their shares, affiliates and managers, in many wordings")
struct OwnershipWordingTests {
  @Test(
    "Subsidiaries",
    arguments: [
      (
        "On May 1, 2031, Birch Works, LLC, a company owned 100% by Harrow Mills, Inc., entered into a Lease "
          + "with Alder Land Company.",
        ["Birch Works, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp. Larch Paper Corp. "
          + "is owned 100% by Elm Holdings plc.",
        ["Larch Paper Corp. subsidiary_of Elm Holdings plc"]
      ),
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp. Larch Paper Corp. "
          + "is 100% owned by Elm Holdings plc.",
        ["Larch Paper Corp. subsidiary_of Elm Holdings plc"]
      ),
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper, a division of Elm "
          + "Holdings, Inc.",
        ["Larch Paper subsidiary_of Elm Holdings, Inc."]
      ),
      (
        "On May 1, 2031, the Company's subsidiary bank, Birch Savings Bank, entered into a Purchase and "
          + "Assumption Agreement with Tern Bank, N.A.",
        ["Birch Savings Bank subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company. The Company conducts its "
          + "operations through Birch Works, L.P., its operating partnership, of which it is the sole general "
          + "partner.",
        ["Birch Works, L.P. subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, Birch Works, LLC, in which the Company holds an 80% interest, entered into a Lease "
          + "with Alder Land Company.",
        ["Birch Works, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, Harrow Mills, Inc. entered into a Joint Venture Agreement with Larch Paper Corp., "
          + "pursuant to which the parties formed Birch Larch, LLC, which is owned 60% by the Company and 40% by "
          + "Larch Paper Corp.",
        ["Birch Larch, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, Elm Holdings plc, the Company's parent, entered into a Guaranty in favor of Tern Bank, "
          + "N.A.",
        ["Harrow Mills, Inc. subsidiary_of Elm Holdings plc"]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Elm Holdings plc, the Company's "
          + "majority shareholder.",
        ["Harrow Mills, Inc. subsidiary_of Elm Holdings plc"]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Elm Holdings plc, which owns "
          + "approximately 72% of the Company's outstanding common stock.",
        ["Harrow Mills, Inc. subsidiary_of Elm Holdings plc"]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Elm Holdings plc, the holder of 72% of "
          + "the Company's outstanding common stock.",
        ["Harrow Mills, Inc. subsidiary_of Elm Holdings plc"]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Elm Holdings plc, the Company's sole "
          + "stockholder.",
        ["Harrow Mills, Inc. subsidiary_of Elm Holdings plc"]
      ),
      (
        "On May 1, 2031, the Company organized Birch Works, LLC, a Nevada limited liability company, as its "
          + "wholly owned subsidiary.",
        ["Birch Works, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, the Company entered into a Credit Agreement with Tern Bank, N.A. The loan is "
          + "guaranteed by each of Birch Works, LLC and Dale Tools, Inc., both of which are wholly owned by the "
          + "Company.",
        [
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc.",
          "Dale Tools, Inc. subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, Harrow Mills, Inc. announced that Birch Works, LLC, one of its subsidiaries, has "
          + "signed a Lease with Alder Land Company.",
        ["Birch Works, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, we, through our indirect subsidiary Birch Works, LLC, entered into a Lease with Alder "
          + "Land Company, an affiliate of Cedar Capital, LLC.",
        [
          "Alder Land Company affiliate_of Cedar Capital, LLC",
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, Harrow Trust, Inc. (the \"Trust\") and its operating partnership, Harrow OP, L.P. (the "
          + "\"Operating Partnership\"), entered into an Underwriting Agreement with Wren Securities LLC.",
        ["Harrow OP, L.P. subsidiary_of Harrow Trust, Inc."]
      ),
      (
        "On May 1, 2031, HM Hotel Owner, LLC, an indirect wholly-owned subsidiary of Harrow OP, L.P., the "
          + "operating partnership of Harrow Mills, Inc., entered into a Purchase Agreement with Alder Land "
          + "Company.",
        [
          "HM Hotel Owner, LLC subsidiary_of Harrow OP, L.P.",
          "Harrow OP, L.P. subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, the following subsidiaries of the Company entered into a Credit Agreement with Tern "
          + "Bank, N.A.: Birch Works, LLC, Dale Tools, Inc. and Fen Oil, LLC.",
        [
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc.",
          "Dale Tools, Inc. subsidiary_of Harrow Mills, Inc.",
          "Fen Oil, LLC subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, Harrow Mills, Inc. and its direct and indirect subsidiaries Birch Works, LLC, Dale "
          + "Tools, Inc., and Fen Oil, LLC (collectively, the \"Borrowers\") entered into a Loan Agreement with "
          + "Tern Bank, N.A.",
        [
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc.",
          "Dale Tools, Inc. subsidiary_of Harrow Mills, Inc.",
          "Fen Oil, LLC subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into an Investment Agreement with Birch Holdings, LLC, a company "
          + "owned and controlled by Cedar Capital, LLC.",
        ["Birch Holdings, LLC subsidiary_of Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into an Investment Agreement with Birch Holdings, LLC, which is "
          + "owned by Cedar Capital, LLC.",
        ["Birch Holdings, LLC subsidiary_of Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, Harrow Mills, Inc. and Harrow Finance Corp., its co-issuer and wholly owned "
          + "subsidiary, entered into an Indenture with Tern Bank, N.A., as trustee.",
        ["Harrow Finance Corp. subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, Birch Works (UK) Limited, the Company's United Kingdom subsidiary, entered into a "
          + "Lease with Alder Land Company.",
        ["Birch Works (UK) Limited subsidiary_of Harrow Mills, Inc."]
      ),
    ])
  func subsidiaries(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test(
    "Affiliates and managers",
    arguments: [
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp., a portfolio "
          + "company of Cedar Capital Partners, L.P.",
        ["Larch Paper Corp. affiliate_of Cedar Capital Partners, L.P."]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Alder Land Company, an entity "
          + "affiliated with Cedar Capital, LLC, the Company's largest stockholder.",
        ["Alder Land Company affiliate_of Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Alder Land Company. Alder Land Company "
          + "is under common control with Cedar Capital, LLC.",
        ["Alder Land Company affiliate_of Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Alder Land Company and Cedar Capital, "
          + "LLC, its affiliate.",
        ["Cedar Capital, LLC affiliate_of Alder Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Alder Land Company and its affiliated "
          + "company Cedar Capital, LLC.",
        ["Cedar Capital, LLC affiliate_of Alder Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Alder Land Company, an affiliated "
          + "company of Cedar Capital, LLC.",
        ["Alder Land Company affiliate_of Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company sold notes to Birch Fund I, L.P. and Birch Fund II, L.P., each of which is "
          + "an affiliate of Cedar Capital, LLC.",
        [
          "Birch Fund I, L.P. affiliate_of Cedar Capital, LLC",
          "Birch Fund II, L.P. affiliate_of Cedar Capital, LLC",
        ]
      ),
      (
        "On May 1, 2031, the Company sold notes under a Purchase Agreement to Birch Fund I, L.P. and Birch Fund "
          + "II, L.P., each an affiliate of Cedar Capital, LLC, a Delaware limited liability company.",
        [
          "Birch Fund I, L.P. affiliate_of Cedar Capital, LLC",
          "Birch Fund II, L.P. affiliate_of Cedar Capital, LLC",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Birch Fund I, L.P. and Birch Fund "
          + "II, L.P. Cedar Capital, LLC is the general partner of each of Birch Fund I, L.P. and Birch Fund II, "
          + "L.P.",
        [
          "Birch Fund I, L.P. managed_by Cedar Capital, LLC",
          "Birch Fund II, L.P. managed_by Cedar Capital, LLC",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Birch Fund I, L.P., for which Cedar "
          + "Capital, LLC serves as investment manager.",
        ["Birch Fund I, L.P. managed_by Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Birch Fund I, L.P. and Birch Fund "
          + "II, L.P. (the \"Funds\") and Cedar Capital, LLC, as manager of the Funds.",
        [
          "Birch Fund I, L.P. managed_by Cedar Capital, LLC",
          "Birch Fund II, L.P. managed_by Cedar Capital, LLC",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Birch Fund I, L.P. Cedar Capital, "
          + "LLC manages Birch Fund I, L.P.",
        ["Birch Fund I, L.P. managed_by Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, Birch Works, LLC, the managing member of which is the Company, entered into a Lease "
          + "with Alder Land Company.",
        ["Birch Works, LLC managed_by Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, the Company agreed to be acquired by an affiliate of Cedar Capital, LLC under a Merger "
          + "Agreement with CC Holdings, Inc., an affiliate of Cedar Capital, LLC.",
        ["CC Holdings, Inc. affiliate_of Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into an Investment Agreement with Birch Holdings, LLC, a newly "
          + "formed entity controlled by Cedar Capital, LLC.",
        ["Birch Holdings, LLC affiliate_of Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into an Investment Agreement with Birch Holdings, LLC, an "
          + "investment vehicle of Cedar Capital, LLC.",
        ["Birch Holdings, LLC affiliate_of Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into an Investment Agreement with Birch Holdings, LLC, an entity "
          + "advised by Cedar Capital, LLC.",
        ["Birch Holdings, LLC managed_by Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into an Investment Agreement with Cedar Capital, LLC, as general "
          + "partner of Birch Fund I, L.P. and Birch Fund II, L.P.",
        [
          "Birch Fund I, L.P. managed_by Cedar Capital, LLC",
          "Birch Fund II, L.P. managed_by Cedar Capital, LLC",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Birch Fund I, L.P. and Birch Fund "
          + "II, L.P. (each managed by Cedar Capital, LLC).",
        [
          "Birch Fund I, L.P. managed_by Cedar Capital, LLC",
          "Birch Fund II, L.P. managed_by Cedar Capital, LLC",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Birch Fund I, L.P., a Delaware "
          + "limited partnership managed by Cedar Capital, LLC.",
        ["Birch Fund I, L.P. managed_by Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Cedar Capital, LLC, which is the "
          + "investment manager for Birch Fund I, L.P.",
        ["Birch Fund I, L.P. managed_by Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Birch Fund I, L.P., whose "
          + "investment adviser is Cedar Capital, LLC.",
        ["Birch Fund I, L.P. managed_by Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Birch Fund I, L.P. and Birch Fund "
          + "II, L.P., which are affiliates of Cedar Capital, LLC.",
        [
          "Birch Fund I, L.P. affiliate_of Cedar Capital, LLC",
          "Birch Fund II, L.P. affiliate_of Cedar Capital, LLC",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Birch Fund I, L.P. (an affiliate of "
          + "Cedar Capital, LLC).",
        ["Birch Fund I, L.P. affiliate_of Cedar Capital, LLC"]
      ),
      (
        "On May 1, 2031, Birch Fund I, L.P., an affiliate of the Company's manager, Cedar Capital, LLC, "
          + "purchased a note from the Company under a Note Purchase Agreement.",
        [
          "Birch Fund I, L.P. affiliate_of Cedar Capital, LLC",
          "Harrow Mills, Inc. managed_by Cedar Capital, LLC",
        ]
      ),
      (
        "On May 1, 2031, Harrow Trust, Inc. entered into an Amended and Restated Advisory Agreement with Cedar "
          + "Advisors, LLC, its external advisor.",
        ["Harrow Trust, Inc. managed_by Cedar Advisors, LLC"]
      ),
    ])
  func affiliates(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }
}
