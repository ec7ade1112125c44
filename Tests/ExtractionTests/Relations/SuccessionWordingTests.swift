import DealModel
import Testing

@Suite("Successors, replacements and names that changed")
struct SuccessionWordingTests {
  @Test(
    "Successors and former names",
    arguments: [
      (
        "On April 28, 2031, Harrow Mills, Inc., which changed its name from Harbor Salt Co. in March 2031, "
          + "entered into a Lease with Alder Land Company.",
        ["Harrow Mills, Inc. formerly Harbor Salt Co."]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company, f/k/a Birch Land Company.",
        ["Alder Land Company formerly Birch Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company, formerly Birch Land Company.",
        ["Alder Land Company formerly Birch Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company (formerly named Birch Land "
          + "Company).",
        ["Alder Land Company formerly Birch Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company (previously Birch Land "
          + "Company).",
        ["Alder Land Company formerly Birch Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company (which was formerly known as "
          + "Birch Land Company).",
        ["Alder Land Company formerly Birch Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company (fka Birch Land Company).",
        ["Alder Land Company formerly Birch Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company (n/k/a Birch Land Company).",
        ["Birch Land Company formerly Alder Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company (the successor to Birch Land "
          + "Company).",
        ["Alder Land Company successor_of Birch Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Lease with Alder Land Company, successor in interest by "
          + "merger to Birch Land Company.",
        ["Alder Land Company successor_of Birch Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into an Amendment to the Rights Agreement to appoint Tern Trust "
          + "Company as rights agent in place of Wren Bank, N.A.",
        ["Tern Trust Company successor_of Wren Bank, N.A."]
      ),
      (
        "On May 1, 2031, the Company entered into an Agreement of Substitution by which Tern Trust Company will "
          + "replace Wren Bank, N.A. as rights agent.",
        ["Tern Trust Company successor_of Wren Bank, N.A."]
      ),
      (
        "On May 1, 2031, the Company entered into an Agreement of Resignation, Appointment and Acceptance with "
          + "Wren Bank, N.A., the resigning trustee, and Tern Trust Company, the successor trustee.",
        ["Tern Trust Company successor_of Wren Bank, N.A."]
      ),
      (
        "On May 1, 2031, the Company appointed Tern Trust Company as successor rights agent to Wren Bank, N.A. "
          + "under the Rights Agreement.",
        ["Tern Trust Company successor_of Wren Bank, N.A."]
      ),
      (
        "On May 1, 2031, Harrow Mills, Inc. completed a holding company reorganization, as a result of which it "
          + "replaced Harbor Salt Co. as the publicly held corporation.",
        ["Harrow Mills, Inc. successor_of Harbor Salt Co."]
      ),
      (
        "On April 28, 2031, the Company filed a certificate of amendment to change the Company's name from "
          + "Harbor Salt Co. to Harrow Mills, Inc.",
        ["Harrow Mills, Inc. formerly Harbor Salt Co."]
      ),
      (
        "On April 28, 2031, the name change from Harbor Salt Co. to Harrow Mills, Inc. became effective.",
        ["Harrow Mills, Inc. formerly Harbor Salt Co."]
      ),
      (
        "In connection with the merger, Harbor Salt Co. was renamed \"Harrow Mills, Inc.\"",
        ["Harrow Mills, Inc. formerly Harbor Salt Co."]
      ),
      (
        "Upon the closing, Birch Works, Inc. changed its name to Dale Tools, Inc. under the Merger Agreement "
          + "with the Company.",
        ["Dale Tools, Inc. formerly Birch Works, Inc."]
      ),
      (
        "On April 28, 2031, Harbor Salt Co. (now named Harrow Mills, Inc.) entered into a Lease with Alder Land "
          + "Company.",
        ["Harrow Mills, Inc. formerly Harbor Salt Co."]
      ),
      (
        "On May 1, 2031, the Company entered into a Fourth Amendment to the Lease with Alder Land Company, as "
          + "successor-in-interest to Birch Land Company, as landlord.",
        ["Alder Land Company successor_of Birch Land Company"]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Tern Bank, N.A., successor by merger "
          + "with Wren Bank, N.A.",
        ["Tern Bank, N.A. successor_of Wren Bank, N.A."]
      ),
      (
        "On May 1, 2031, the Company and Tern Bank, N.A. (as successor-by-merger to Wren Bank, N.A.) entered "
          + "into an Amendment to the Credit Agreement.",
        ["Tern Bank, N.A. successor_of Wren Bank, N.A."]
      ),
      (
        "On May 1, 2031, the Company entered into a Supplemental Indenture with Tern Bank, N.A., which "
          + "succeeded Wren Bank, N.A. as trustee.",
        ["Tern Bank, N.A. successor_of Wren Bank, N.A."]
      ),
      (
        "On May 1, 2031, Tern Bank, N.A. resigned as trustee and Wren Bank, N.A. was appointed as successor "
          + "trustee under the Indenture.",
        ["Wren Bank, N.A. successor_of Tern Bank, N.A."]
      ),
      (
        "On May 1, 2031, the Company removed Tern Trust Company as rights agent and appointed Wren Bank, N.A. "
          + "as successor rights agent under the Rights Agreement.",
        ["Wren Bank, N.A. successor_of Tern Trust Company"]
      ),
    ])
  func succession(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }
}
