import DealModel
import Extraction
import Testing

/// What rows of a list of exhibits say of each party, in words of our own.
@Suite("Roles in rows of a list of exhibits")
struct ExhibitRoleTests {
  @Test(
    "A role in brackets, without as, in front of the name, and of a kind that no role is for",
    arguments: [
      (
        "Purchase Agreement dated May 2, 2031 among Harrow Mills, Inc. (Buyer), Elm Forge, LLC (as Seller) and Jane Roe "
          + "(Guarantor)",
        "Purchase Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Elm Forge, LLC seller, Jane Roe guarantor"
      ),
      (
        "Stock Option Agreement dated May 2, 2031 between Elm Forge, Inc. (as issuer) and Harrow Mills, Inc. (as grantee)",
        "Stock Option Agreement 2031-05-02: Elm Forge, Inc. issuer, Harrow Mills, Inc. holder"
      ),
      (
        "Pooling and Servicing Agreement dated May 2, 2031 among Harrow Mills, Inc., Depositor, Elm Finance Corp., Seller and "
          + "Master Servicer, and Tern Trust Company, as Trustee",
        "Pooling and Servicing Agreement 2031-05-02: Harrow Mills, Inc. party, Elm Finance Corp. agent, Elm Finance Corp. "
          + "seller, Tern Trust Company trustee"
      ),
      (
        "Review Agreement dated May 2, 2031 among Elm Owner Trust 2031-B, as issuer, Harrow Mills, Inc., as servicer and "
          + "sponsor, and Birch Services LLC, as asset reviewer",
        "Review Agreement 2031-05-02: Elm Owner Trust 2031-B issuer, Harrow Mills, Inc. agent, Birch Services LLC party"
      ),
      (
        "Gas Gathering Agreement dated May 2, 2031 between Elm Gas, LLC, as gatherer, and Harrow Mills, Inc., as producer",
        "Gas Gathering Agreement 2031-05-02: Elm Gas, LLC party, Harrow Mills, Inc. party"
      ),
      (
        "Indenture dated May 2, 2031 between Elm Trust 2031-1 and Tern Bank, N.A., as Indenture Trustee and Back-up Servicer",
        "Indenture 2031-05-02: Elm Trust 2031-1 issuer, Tern Bank, N.A. trustee, Tern Bank, N.A. agent"
      ),
      (
        "Agreement and Plan of Merger dated May 2, 2031 among Birch Parent, L.P., Birch Merger Sub, Inc., Harrow Mills, Inc. "
          + "and, solely in its capacity as the representative of the stockholders, Gull Services LLC",
        "Agreement and Plan of Merger 2031-05-02: Birch Parent, L.P. acquirer, Birch Merger Sub, Inc. merger_sub, Harrow "
          + "Mills, Inc. target, Gull Services LLC party"
      ),
      (
        "Purchase Agreement dated May 2, 2031 among Harrow Mills, Inc. (as Buyer), Elm Forge, LLC (as Seller) and Elm Energy, "
          + "LP (as Seller Parent)",
        "Purchase Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Elm Forge, LLC seller, Elm Energy, LP party"
      ),
      (
        "Sales Agreement dated May 2, 2031 among Harrow Mills, Inc., Harrow Works, L.P. and each of Tern Securities, Inc. and "
          + "Gull Markets LLC, as sales agents, forward sellers and/or principals",
        "Sales Agreement 2031-05-02: Harrow Mills, Inc. issuer, Harrow Works, L.P. issuer, Tern Securities, Inc. underwriter, "
          + "Gull Markets LLC underwriter"
      ),
      (
        "Underwriting Agreement dated May 2, 2031 between Harrow Mills, Inc. and Tern Securities, Inc., on behalf of itself "
          + "and the several underwriters named therein",
        "Underwriting Agreement 2031-05-02: Harrow Mills, Inc. issuer, Tern Securities, Inc. underwriter, the several "
          + "underwriters named therein underwriter"
      ),
      (
        "First Lien Intercreditor Agreement, dated May 2, 2031, among Tern Bank, N.A., as Credit Agreement Collateral Agent, and "
          + "Gull Trust Company, N.A., as Notes Collateral Agent",
        "First Lien Intercreditor Agreement 2031-05-02: Tern Bank, N.A. agent, Gull Trust Company, N.A. agent"
      ),
      (
        "Lease dated May 2, 2031 between Roe Realty, LLC and Elm Forge, LLC",
        "Lease 2031-05-02: Roe Realty, LLC landlord, Elm Forge, LLC tenant"
      ),
      (
        "Letter Agreement re: Separation, dated May 2, 2031, between the Company and John Doe",
        "Letter Agreement 2031-05-02: Harrow Mills, Inc. party, John Doe party"
      ),
      (
        "Order Form No. 4, dated May 2, 2031, between Harrow Mills, Inc. and Fern Platforms, Inc.",
        "Order Form No. 4 2031-05-02: Harrow Mills, Inc. party, Fern Platforms, Inc. party"
      ),
      (
        "Plan Support Agreement dated May 2, 2031 among Harrow Mills, Inc. and the Consenting Creditors (as defined therein)",
        "Plan Support Agreement 2031-05-02: Harrow Mills, Inc. party, the Consenting Creditors (as defined therein) party"
      ),
      (
        "Settlement Agreement dated May 2, 2031 among Harrow Mills, Inc., the Official Committee of Unsecured Creditors, the "
          + "Estate of John Poe and Jane Roe, M.D., Ph.D.",
        "Settlement Agreement 2031-05-02: Harrow Mills, Inc. party, Official Committee of Unsecured Creditors party, Estate of "
          + "John Poe party, Jane Roe, M.D., Ph.D. party"
      ),
    ])
  func roles(row: String, line: String) throws {
    #expect(AgreementLines.lines(try ExhibitListFixture.graph([row])) == [line])
  }

  @Test(
    "Titles in full, conveyances, and rows that tell of persons",
    arguments: [
      (
        "Agreement of Resignation, Appointment and Acceptance, dated May 2, 2031, among Harrow Mills, Inc., Tern Bank, N.A. and "
          + "Gull Bank, N.A.",
        "Agreement of Resignation, Appointment and Acceptance 2031-05-02: Harrow Mills, Inc. party, Tern Bank, N.A. party, Gull "
          + "Bank, N.A. party"
      ),
      (
        "Fifth Supplemental Indenture dated May 2, 2031 of Harrow Mills, Inc. to Tern Trust Company, as Trustee",
        "Fifth Supplemental Indenture 2031-05-02: Harrow Mills, Inc. issuer, Tern Trust Company trustee"
      ),
      (
        "Deed of Trust, Security Agreement and Fixture Filing from Harrow Mills, Inc. to Jane Roe, Trustee",
        "Deed of Trust, Security Agreement and Fixture Filing no date: Harrow Mills, Inc. party, Jane Roe trustee"
      ),
      (
        "Separation Agreement and General Release between Harrow Mills, Inc. and John Poe",
        "Separation Agreement and General Release no date: Harrow Mills, Inc. employer, John Poe employee"
      ),
      (
        "Performance Share Award Agreement of John Poe, dated May 2, 2031",
        "Performance Share Award Agreement 2031-05-02: Harrow Mills, Inc. issuer, John Poe holder"
      ),
      (
        "Amendment No. 2 to the Supply Agreement, by and between Harrow Mills, Inc. and Elm Forge, LLC, dated May 2, 2031",
        "Supply Agreement no date: Harrow Mills, Inc. party, Elm Forge, LLC party; Amendment No. 2 to the Supply Agreement "
          + "2031-05-02: Harrow Mills, Inc. party, Elm Forge, LLC party"
      ),
      (
        "Purchase and Sale Agreement dated April 1, 2031 between Elm Land, LLC, as seller, and Harrow Mills, Inc., as buyer; "
          + "First Amendment to Purchase and Sale Agreement, dated April 20, 2031; and Assignment of Purchase and Sale "
          + "Agreement, dated May 2, 2031, between Harrow Mills, Inc. and HM Land, LLC",
        "Purchase and Sale Agreement 2031-04-01: Elm Land, LLC seller, Harrow Mills, Inc. purchaser; First Amendment to "
          + "Purchase and Sale Agreement 2031-04-20: Elm Land, LLC seller, Harrow Mills, Inc. purchaser; Assignment of Purchase "
          + "and Sale Agreement 2031-05-02: Harrow Mills, Inc. seller, HM Land, LLC purchaser"
      ),
      (
        "Side Letter to the Supply Agreement between Harrow Mills, Inc. and Elm Forge, LLC dated May 2, 2031",
        "Supply Agreement 2031-05-02: Harrow Mills, Inc. party, Elm Forge, LLC party; Side Letter to the Supply Agreement no "
          + "date: Harrow Mills, Inc. party, Elm Forge, LLC party"
      ),
      (
        "Form of Stock Option Agreement under the 2030 Equity Incentive Plan",
        "Stock Option Agreement no date: "
      ),
      (
        "Commercial Paper Dealer Agreement 4(2) Program, dated May 2, 2031, between Harrow Mills, Inc., as Issuer, and Tern "
          + "Securities Inc., as Dealer",
        "Commercial Paper Dealer Agreement 2031-05-02: Harrow Mills, Inc. issuer, Tern Securities Inc. underwriter"
      ),
      (
        "Leak-Out Agreement dated May 2, 2031 between Harrow Mills, Inc. and the Holder (as defined therein)",
        "Leak-Out Agreement 2031-05-02: Harrow Mills, Inc. party, the Holder (as defined therein) holder"
      ),
      (
        "Ground Lease dated May 2, 2031 between the City of Ashford, Iowa and Harrow Mills, Inc.",
        "Ground Lease 2031-05-02: City of Ashford landlord, Harrow Mills, Inc. tenant"
      ),
      (
        "Asset Purchase Agreement dated May 2, 2031 among Harrow Mills, Inc., Harrow Works, LLC, Elm Forge, Inc. and Elm Tool "
          + "Corp.",
        "Asset Purchase Agreement 2031-05-02: Harrow Mills, Inc. seller, Harrow Works, LLC seller, Elm Forge, Inc. purchaser, "
          + "Elm Tool Corp. purchaser"
      ),
      (
        "Intellectual Property Assignment from John Poe to Harrow Mills, Inc., dated May 2, 2031",
        "Intellectual Property Assignment 2031-05-02: John Poe party, Harrow Mills, Inc. party"
      ),
    ])
  func titles(row: String, lines: String) throws {
    #expect(AgreementLines.lines(try ExhibitListFixture.graph([row])).joined(separator: "; ") == lines)
  }

  @Test("Who lends under a loan lends under what a subsidiary gives for it, which answers for the loan")
  func subsidiaries() throws {
    let found = try ExhibitListFixture.graph([
      "Loan Agreement dated May 2, 2031 between Harrow Mills, Inc. and John Poe",
      "Subsidiary Security Agreement dated May 2, 2031 among Elm Forge, Inc., Elm Tool Corp. and John Poe",
      "Subsidiary Security Agreement dated May 2, 2031 between Elm Tool Corp. and Jane Roe",
    ])
    #expect(
      AgreementLines.lines(found).dropFirst() == [
        "Subsidiary Security Agreement 2031-05-02: Elm Forge, Inc. guarantor, Elm Tool Corp. guarantor, John Poe lender",
        "Subsidiary Security Agreement 2031-05-02: Elm Tool Corp. party, Jane Roe party",
      ])
  }

  @Test("What is told of, but is no agreement, and words that are no part of a name")
  func papers() throws {
    let found = try ExhibitListFixture.graph([
      "Schedule of parties to the Change of Control Agreements", "Form of letter to stockholders",
      "Summary of Compensation Arrangements with John Poe",
      "Press Release of Elm Forge, Inc.",
      "Joint Plan of Reorganization of Birch Works, Inc. (Form 10 of Oak Works, Inc.)",
    ])
    #expect(found.agreements.map(\.title) == ["Joint Plan of Reorganization"])
    #expect(
      Set(found.entities.map(\.name)).isSuperset(of: ["Elm Forge, Inc.", "Birch Works, Inc.", "Oak Works, Inc."]))
    #expect(!found.entities.contains { $0.name.contains(" of ") })
  }
}
