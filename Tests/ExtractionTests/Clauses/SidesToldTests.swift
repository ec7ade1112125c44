import DealModel
import Testing

/// Who stands on which side, told by a term, an owner or a verb, each in a sentence of our own.
@Suite("Sides of a deal by what is told")
struct SidesToldTests {
  @Test(
    "What an item tells of an agreement and its parties",
    arguments: [
      // A term for several tells the role of each.
      (
        """
        On May 2, 2031, the Company entered into an Asset Purchase Agreement with Birch Steel Corp. and John Doe (together, \
        the "Sellers").
        """,
        [
          "Asset Purchase Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Birch Steel Corp. seller, John Doe seller"
        ]
      ),
      // The buyers of one instrument are no purchasers of the guaranty beside it.
      (
        """
        On May 2, 2031, the Company entered into a Securities Purchase Agreement and a Guaranty with Alder Fund, L.P. and Oak \
        Fund, L.P. (collectively, the "Buyers").
        """,
        [
          "Securities Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser, Oak Fund, L.P. "
            + "purchaser",
          "Guaranty 2031-05-02: Harrow Mills, Inc. guarantor, Alder Fund, L.P. lender, Oak Fund, L.P. lender",
        ]
      ),
      // A description behind the brackets of a name.
      (
        """
        On May 2, 2031, Elm Works LLC, a Delaware limited liability company ("Elm"), and a subsidiary of Oak Mills, Inc., a \
        Delaware corporation ("Oak"), the Company and Tern Bank, N.A. entered into a Credit Agreement.
        """,
        ["Credit Agreement 2031-05-02: Elm Works LLC borrower, Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"]
      ),
      (
        """
        On May 2, 2031, Elm Works LLC ("Elm"), which is a wholly owned subsidiary of the Company, and Tern Bank, N.A. entered \
        into a Credit Agreement.
        """,
        ["Credit Agreement 2031-05-02: Elm Works LLC borrower, Tern Bank, N.A. lender"]
      ),
      // A subsidiary without a name.
      (
        "On May 2, 2031, a wholly owned subsidiary of the Company entered into a Lease with Birch Realty LLC.",
        ["Lease 2031-05-02: a wholly owned subsidiary of the Company tenant, Birch Realty LLC landlord"]
      ),
      // The term behind a class is that of whose class it is.
      (
        """
        On May 2, 2031, the stockholders of Birch Steel Corp. ("Birch"), including Jane Roe and Oak Fund, L.P., entered into a \
        letter agreement with Birch.
        """,
        [
          "letter agreement 2031-05-02: the stockholders of Birch Steel Corp. stockholder, Jane Roe party, Oak Fund, "
            + "L.P. party, Birch Steel Corp. party"
        ]
      ),
      // A list behind a colon.
      (
        """
        The Company has entered into a letter agreement, dated May 2, 2031, with each of the following holders: Alder Fund, \
        L.P., Oak Fund, L.P. and Elm Fund, L.P.
        """,
        [
          "letter agreement 2031-05-02: Harrow Mills, Inc. party, Alder Fund, L.P. party, Oak Fund, L.P. party, Elm Fund, "
            + "L.P. party"
        ]
      ),
      // One instrument of one word, and a further one behind "and".
      (
        """
        On May 2, 2031, the Company issued to Alder Fund, L.P. a warrant to purchase 100,000 shares of common stock and a \
        secured promissory note in the principal amount of $5,000,000.
        """,
        [
          "warrant 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
          "secured promissory note 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
        ]
      ),
      // Who delivers a guaranty gives it.
      (
        """
        On May 2, 2031, the Company and Elm Works LLC executed and delivered to Tern Bank, N.A. a Guaranty.
        """,
        ["Guaranty 2031-05-02: Harrow Mills, Inc. guarantor, Elm Works LLC guarantor, Tern Bank, N.A. lender"]
      ),
      // Verbs of lending and letting.
      (
        "On May 2, 2031, Jane Roe loaned the Company $250,000, evidenced by an unsecured promissory note.",
        ["unsecured promissory note 2031-05-02: Jane Roe lender, Harrow Mills, Inc. borrower"]
      ),
      (
        "On May 2, 2031, Jane Roe loaned Oak Mills, Inc. $250,000, evidenced by an unsecured promissory note.",
        ["unsecured promissory note 2031-05-02: Jane Roe lender, Oak Mills, Inc. borrower"]
      ),
      (
        """
        On May 2, 2031, Tern Bank, N.A. extended to Oak Mills, Inc. a revolving credit facility of up to $30 million under a \
        Credit Agreement.
        """,
        ["Credit Agreement no date: Tern Bank, N.A. lender, Oak Mills, Inc. borrower"]
      ),
      (
        "The Company leased from Birch Realty LLC a warehouse in Ohio under a lease agreement dated May 1, 2031.",
        ["lease agreement 2031-05-01: Harrow Mills, Inc. tenant, Birch Realty LLC landlord"]
      ),
      (
        "The Company leased its warehouse to Birch Stores LLC under a lease agreement dated May 1, 2031.",
        ["lease agreement 2031-05-01: Harrow Mills, Inc. landlord, Birch Stores LLC tenant"]
      ),
      (
        """
        The Company agreed to sell, and Alder Fund, L.P. agreed to buy, 500,000 shares of common stock pursuant to a Stock \
        Purchase Agreement.
        """,
        ["Stock Purchase Agreement no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser"]
      ),
      // Who grants a licence, and who only agreed with whom.
      (
        "Oak Pharma Ltd. granted the Company an exclusive license under its patents pursuant to a License Agreement.",
        ["License Agreement no date: Oak Pharma Ltd. licensor, Harrow Mills, Inc. licensee"]
      ),
      (
        """
        The Company agreed with Alder Fund, L.P. to exchange $10 million of notes for shares of common stock pursuant to an \
        Exchange Agreement.
        """,
        ["Exchange Agreement no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"]
      ),
      // What a clause aims at tells who buys; an option to purchase does not.
      (
        """
        On May 2, 2031, the Company entered into a Purchase and Sale Agreement with Birch Towers LLC to acquire an office \
        building.
        """,
        ["Purchase and Sale Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Birch Towers LLC seller"]
      ),
      (
        """
        On May 2, 2031, the Company and Birch Towers LLC entered into a Purchase Option Agreement pursuant to which Birch \
        Towers LLC granted the Company an option (the "Option") to purchase an office building.
        """,
        ["Purchase Option Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Birch Towers LLC seller"]
      ),
      // By what means an obligation is assumed.
      (
        """
        On May 2, 2031, the Company assumed the notes of Birch Steel Corp. by executing a First Supplemental Indenture with \
        Tern Trust Company, as trustee.
        """,
        ["First Supplemental Indenture 2031-05-02: Harrow Mills, Inc. issuer, Tern Trust Company trustee"]
      ),
      // Who guarantees notes is a party of their indenture; who guarantees other debt is none.
      (
        """
        The notes were issued under an Indenture, dated as of May 2, 2031, between the Company and Tern Trust Company, as \
        trustee, and are fully and unconditionally guaranteed by Harrow Holdings Corp.
        """,
        [
          "Indenture 2031-05-02: Harrow Mills, Inc. issuer, Tern Trust Company trustee, Harrow Holdings Corp. guarantor"
        ]
      ),
      (
        """
        The Indenture, dated as of May 2, 2031, between the Company and Tern Trust Company, as trustee, limits loans that are \
        guaranteed by Birch Holdings Corp.
        """,
        ["Indenture 2031-05-02: Harrow Mills, Inc. issuer, Tern Trust Company trustee"]
      ),
      // The passive, and the words that set sides apart.
      (
        "The Supply Agreement, dated May 2, 2031, is with Birch Steel Corp. and ends in 2033.",
        ["Supply Agreement 2031-05-02: Harrow Mills, Inc. party, Birch Steel Corp. party"]
      ),
      (
        "On May 2, 2031, a Voting Agreement was executed by the Company, Oak Labs, Inc. and Jane Roe.",
        [
          "Voting Agreement 2031-05-02: Harrow Mills, Inc. party, Oak Labs, Inc. stockholder, Jane Roe stockholder"
        ]
      ),
      (
        """
        On May 2, 2031, a Supply Agreement was signed between the Company, on the one hand, and Birch Steel Corp. and Oak Steel \
        Corp., on the other hand.
        """,
        ["Supply Agreement 2031-05-02: Harrow Mills, Inc. party, Birch Steel Corp. party, Oak Steel Corp. party"]
      ),
      (
        """
        On May 2, 2031, the Company, on behalf of itself and its subsidiaries, entered into a Tolling Agreement with Birch \
        Steel Corp.
        """,
        ["Tolling Agreement 2031-05-02: Harrow Mills, Inc. party, Birch Steel Corp. party"]
      ),
      (
        "The sale was made pursuant to subscription agreements entered into by the Company and Alder Fund, L.P.",
        ["subscription agreements no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser"]
      ),
      // The last of two parties is no subject of what happens to their agreement.
      (
        "The Lease, dated June 1, 2030, by and between the Company and Birch Realty LLC was amended on May 2, 2031.",
        ["Lease 2030-06-01: Harrow Mills, Inc. tenant, Birch Realty LLC landlord"]
      ),
      // What is amended and restated has a date and parties of its own.
      (
        """
        On May 2, 2031, the Company entered into an Amended and Restated Credit Agreement (the "Credit Agreement") with Tern \
        Bank, N.A., as lender, and Oak Bank, as lender, which amends and restates the Credit Agreement dated June 1, 2030 \
        among the same parties.
        """,
        [
          "Amended and Restated Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender, Oak Bank "
            + "lender",
          "Credit Agreement 2030-06-01: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender, Oak Bank lender",
        ]
      ),
      // Renewed, extended, settled, awarded.
      (
        "On May 2, 2031, the Company renewed its Distribution Agreement with Birch Steel Corp. for five years.",
        ["Distribution Agreement no date: Harrow Mills, Inc. party, Birch Steel Corp. party"]
      ),
      (
        "On May 2, 2031, the Company extended its Employment Agreement with Jane Roe until May 2, 2034.",
        ["Employment Agreement no date: Harrow Mills, Inc. employer, Jane Roe employee"]
      ),
      (
        """
        On May 2, 2031, Birch Steel Corp. and the Company agreed to settle all claims under a Settlement Agreement dated May \
        1, 2031.
        """,
        ["Settlement Agreement 2031-05-01: Birch Steel Corp. party, Harrow Mills, Inc. party"]
      ),
      (
        "On May 2, 2031, the Company awarded Jane Roe 10,000 restricted shares under a Restricted Stock Agreement.",
        ["Restricted Stock Agreement 2031-05-02: Harrow Mills, Inc. issuer, Jane Roe holder"]
      ),
      // A date by reference is no end of a clause.
      (
        """
        On May 2, 2031, the Company guaranteed a Construction Loan Agreement dated the same date between Elm Works LLC and Tern \
        Bank, N.A.
        """,
        ["Construction Loan Agreement 2031-05-02: Elm Works LLC borrower, Tern Bank, N.A. lender"]
      ),
      // A merger subsidiary has its owner's name; what ends has the parties of what ends it.
      (
        """
        On May 2, 2031, the Company announced the Agreement and Plan of Merger dated May 1, 2031 among the Company, Birch Steel \
        Corp. and Birch Merger Sub, Inc.
        """,
        [
          "Agreement and Plan of Merger 2031-05-01: Harrow Mills, Inc. target, Birch Steel Corp. acquirer, Birch Merger Sub, "
            + "Inc. merger_sub"
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into a Termination Agreement with Birch Steel Corp. terminating the Supply \
        Agreement dated June 1, 2030.
        """,
        [
          "Termination Agreement 2031-05-02: Harrow Mills, Inc. party, Birch Steel Corp. party",
          "Supply Agreement 2030-06-01: Harrow Mills, Inc. party, Birch Steel Corp. party",
        ]
      ),
      // A committee is its company's.
      (
        """
        On May 2, 2031, the Compensation Committee of Oak Mills, Inc. ("Oak") approved a Consulting Agreement, dated May 2, \
        2031, between Oak and Jane Roe.
        """,
        ["Consulting Agreement 2031-05-02: Oak Mills, Inc. party, Jane Roe party"]
      ),
      (
        """
        On May 2, 2031, the Company entered into a Servicing Agreement with Tern Bank, N.A., as master servicer, and Oak Trust \
        Company, as trustee.
        """,
        [
          "Servicing Agreement 2031-05-02: Harrow Mills, Inc. party, Tern Bank, N.A. agent, Oak Trust Company trustee"
        ]
      ),
      // A notice by any of its verbs, and what is not renewed.
      (
        """
        On May 2, 2031, the Company was advised by Birch Steel Corp. that it had elected not to renew the Supply Agreement \
        between the parties dated March 1, 2030.
        """,
        ["Supply Agreement 2030-03-01: Harrow Mills, Inc. party, Birch Steel Corp. party"]
      ),
    ])
  func agreements(_ body: String, _ lines: [String]) throws {
    #expect(try AgreementLines.of(body) == lines)
  }

  @Test(
    "What only sounds like a side is none",
    arguments: [
      "The Company and Alder Fund, L.P. agreed to share the costs that Birch Works, Inc. owes under the Lease Agreement dated "
        + "May 1, 2030.",
      "The Company leased a hall from its chairman and moved to Elm, Ohio, as agreed under the Lease Agreement dated May 1, "
        + "2030.",
      "The Company granted Tern Bank, N.A. a lien on the stock of Birch Works, Inc. under the Credit Agreement dated May 1, "
        + "2030.",
      "The Company extended to Jane Roe an offer of employment pursuant to the Lease Agreement dated May 1, 2030.",
      "The Company informed Birch Works, LLC that it will not renew its insurance under the Lease Agreement dated May 1, 2030.",
      "The Lease Agreement dated May 1, 2030 was signed by John Doe and Jane Roe on behalf of Elm Corp.",
    ])
  func noSides(_ body: String) throws {
    let found = try AgreementLines.of(body)
    #expect(found.count == 1 && found.allSatisfy { $0.hasSuffix("2030-05-01: ") }, "\(found)")
  }

  @Test(
    "Guarantees that are none of the notes, or not given",
    arguments: [
      "The Notes will not be guaranteed by Elm Corp.", "The Notes are no longer guaranteed by Elm Corp.",
      "The bonds of Elm County that are guaranteed by Elm Corp. are not touched.",
      "The Notes are expected to be repaid from revenue guaranteed by Elm Corp.",
    ])
  func noGuarantee(_ sentence: String) throws {
    let found = try AgreementLines.of(
      "On May 2, 2031, the Company entered into an Indenture with Tern Trust Company, as trustee. \(sentence)")
    #expect(found == ["Indenture 2031-05-02: Harrow Mills, Inc. issuer, Tern Trust Company trustee"])
    let told = try AgreementLines.of(
      "\(sentence.dropLast()) under the Indenture, dated May 2, 2031, between the Company and Tern Trust Company, as trustee."
    )
    #expect(told == ["Indenture 2031-05-02: Harrow Mills, Inc. issuer, Tern Trust Company trustee"])
  }

  @Test("The term behind an owner is the owner's, that of who acts through another its own")
  func owners() throws {
    let item = "Item 1.01. Entry into a Material Definitive Agreement."
    let owned = try RelationFixture.graph(
      "Elm Works LLC, a subsidiary of Oak Mills, Inc. (“Oak”), entered into a Supply Agreement with Birch Steel Corp.",
      item: item)
    #expect(owned.entities.first { $0.name == "Oak Mills, Inc." }?.aliases == ["Oak"])
    #expect(owned.entities.first { $0.name == "Elm Works LLC" }?.aliases == [])
    let through = try RelationFixture.graph(
      "Oak Mills, Inc., through its subsidiary Elm Works LLC (“Elm”), entered into a Supply Agreement with Birch Steel Corp.",
      item: item)
    #expect(through.entities.first { $0.name == "Oak Mills, Inc." }?.aliases == [])
    #expect(through.entities.first { $0.name == "Elm Works LLC" }?.aliases == ["Elm"])
  }
}
