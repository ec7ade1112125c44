import DealModel
import Testing

@testable import Extraction

@Suite("Preambles of contracts")
struct ContractPreambleTests {
  @Test("A sentence names two parties with addresses and short names")
  func sentence() throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      THIS SUPPLY AGREEMENT (this "Agreement") is made and entered into as of May 2, 2011 (the "Effective Date"), by and \
      between Harrow Mills, Inc., a Delaware corporation with offices at 12 Elm Street, Suite 300, Palo Alto, California \
      94304 ("Harrow"), and Larch & Pine Foods LLC, a Nevada limited liability company located at 9 Oak Road, Reno, NV \
      89501 (the "Buyer").

      WHEREAS, Harrow mills flour;
      """)
    #expect(contract.own?.title == "SUPPLY AGREEMENT")
    #expect(contract.own?.date == "2011-05-02")
    #expect(contract.own?.kind == .supply)
    #expect(contract.parties == ["Harrow Mills, Inc.", "Larch & Pine Foods LLC"])
    #expect(contract.entity("Harrow Mills, Inc.")?.jurisdiction == "Delaware")
    #expect(contract.entity("Harrow Mills, Inc.")?.aliases == ["Harrow"])
    #expect(contract.own?.parties.allSatisfy { $0.rule == "preamble" && !$0.evidence.isEmpty } == true)
  }

  @Test(
    "Openings of one sentence",
    arguments: [
      "This Supply Agreement is made by Harrow Mills, Inc. (\"Harrow\") and Tern Foods LLC (\"Tern\") as of May 2, 2011.",
      "This Supply Agreement, dated May 2, 2011, is entered into by Harrow Mills, Inc. (\"Harrow\") with Tern Foods LLC (\"Tern\").",
      "The parties to this Supply Agreement, dated May 2, 2011, are Harrow Mills, Inc. and Tern Foods LLC.",
      "This Supply Agreement, between Harrow Mills, Inc. and Tern Foods LLC, is effective as of May 2, 2011.",
      "Agreement made this 2nd day of May, 2011, between: Harrow Mills, Inc. (herein called \"Harrow\") and Tern Foods LLC.",
      "This Agreement is made the second day of May, 2011, by and among Harrow Mills, Inc. (Harrow) & Tern Foods LLC (Tern).",
      "This Supply Agreement is between Harrow Mills, Inc. ('Harrow') AND Tern Foods LLC ('Tern'), as of 2 May 2011.",
    ])
  func openings(_ sentence: String) throws {
    let contract = try ContractGraph("SUPPLY AGREEMENT\n\n\(sentence)\n\n1. Supply.")
    #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Foods LLC"])
    #expect(contract.own?.date == "2011-05-02")
    #expect(contract.own?.title.uppercased() == "SUPPLY AGREEMENT")
  }

  @Test("Blocks with BETWEEN and AND, the address over several lines")
  func blocks() throws {
    let contract = try ContractGraph(
      """
      HOSTING AGREEMENT

      THIS AGREEMENT is made May 2, 2011

      BETWEEN:

      HARROW DATA CORP., a company incorporated under the laws of Ontario
      (hereinafter referred to as the "Host")

      - and -

      TERN FOODS LIMITED, whose registered office is at 10 King Street, London EC2V 8EA
      (hereinafter called the "Customer").

      WHEREAS the Host keeps servers;
      """)
    #expect(contract.parties == ["HARROW DATA CORP.", "TERN FOODS LIMITED"])
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("Numbered parties under a heading, one of them a person")
  func numbered() throws {
    let contract = try ContractGraph(
      """
      SERVICE AGREEMENT

      THIS AGREEMENT is entered into on 2 May 2011.

      PARTIES

      (1) Harrow Mills Limited is a company registered in England whose registered office is at 10 King Street, London \
      (the "Employer"); and

      (2) Jane Roe of [address removed] (the "Executive").

      AGREED TERMS
      """)
    #expect(contract.parties == ["Harrow Mills Limited", "Jane Roe"])
    #expect(contract.entity("Jane Roe")?.kind == .person)
  }

  @Test("Party A and Party B")
  func labels() throws {
    let contract = try ContractGraph(
      """
      Cooperation Agreement

      Party A: Harrow Interactive Co., Ltd.

      Address: 12 Elm Street, Alder

      Party B: Tern Games Co., Ltd.

      Address: 9 Oak Road, Birch

      Party A and Party B agree as follows:
      """)
    #expect(contract.parties == ["Harrow Interactive Co., Ltd.", "Tern Games Co., Ltd."])
  }

  @Test("Names first: A and B agree as follows")
  func inverted() throws {
    let contract = try ContractGraph(
      """
      RIGHTS AGREEMENT

      Harrow, a California corporation having a place of business at 12 Elm Street, San Diego, CA 92121 (the "Investor"), \
      and Tern Resources Ltd., a British Columbia corporation (the "Company"), agree as follows:

      1. Background.
      """)
    #expect(contract.parties == ["Harrow", "Tern Resources Ltd."])
  }

  @Test("The preamble behind cover and contents prevails, and the mixed-case spelling is shown")
  func coverFirst() throws {
    let contract = try ContractGraph(
      """
      Exhibit 10.1

      JOINT DEVELOPMENT AGREEMENT

      by and between

      Harrow Mills, Inc.

      and

      Tern Research and Engineering Company

      Dated as of May 2, 2011

      TABLE OF CONTENTS

      1. Definitions 1

      2. Program 2

      JOINT DEVELOPMENT AGREEMENT

      This Agreement is made as of May 2, 2011 between:

      TERN RESEARCH AND ENGINEERING COMPANY, a corporation of the State of Delaware having offices at 12 Elm Street \
      ("Tern"); and

      HARROW MILLS, INC., a corporation of the State of Delaware ("Harrow").
      """)
    #expect(Set(contract.parties) == ["Harrow Mills, Inc.", "Tern Research and Engineering Company"])
    #expect(contract.own?.title == "JOINT DEVELOPMENT AGREEMENT")
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("A cover alone")
  func coverOnly() throws {
    let contract = try ContractGraph(
      """
      LICENSE AGREEMENT

      by and between

      HARROW MILLS, INC.

      and

      TERN FOODS LLC

      Dated as of May 2, 2011
      """)
    #expect(contract.parties == ["HARROW MILLS, INC.", "TERN FOODS LLC"])
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("A form with a blank names the one party that it names")
  func blank() throws {
    let contract = try ContractGraph(
      """
      DISTRIBUTOR AGREEMENT

      This Distributor Agreement is made as of ____________, by and between Harrow Mills, Inc., a Delaware corporation \
      ("Harrow"), and _______________, a corporation organized under the laws of ________ (the "Distributor").

      RECITALS
      """)
    #expect(contract.parties == ["Harrow Mills, Inc."])
    #expect(contract.own?.date == nil)
  }

  @Test("Three parties with names that hold and, commas and a former name")
  func three() throws {
    let contract = try ContractGraph(
      """
      This Supply Agreement is made as of May 2, 2011 by and among Larch, Pine & Co. III, L.P. (f/k/a Larch Terminal, \
      LLC), a Delaware limited partnership ("Larch"), HARROW GAS AND ELECTRIC COMPANY, a Kentucky corporation \
      ("Harrow"), and Tern Bank, N.A., acting through its Lisbon branch (the "Bank").

      RECITALS
      """)
    #expect(contract.parties == ["Larch, Pine & Co. III, L.P.", "HARROW GAS AND ELECTRIC COMPANY", "Tern Bank, N.A."])
  }

  @Test("Names that open with a small letter, names of sites, strokes and possessives")
  func oddNames() throws {
    let contract = try ContractGraph(
      """
      This Supply Agreement is made as of May 2, 2011 by and between iHarrow Inc. ("iHarrow"), tern.com, Inc. ("Tern"), \
      Harrow/Birch Mills, Inc. ("Birch"), LINHAS ELMO S/A ("Elmo") and Roe's Fresh Kitchen ("Roe").

      RECITALS
      """)
    #expect(
      contract.parties
        == ["iHarrow Inc.", "tern.com, Inc.", "Harrow/Birch Mills, Inc.", "LINHAS ELMO S/A", "Roe's Fresh Kitchen"])
  }

  @Test("A class that the signature pages name, and who signs")
  func classMembers() throws {
    let contract = try ContractGraph(
      """
      SPONSORSHIP AGREEMENT

      THIS SPONSORSHIP AGREEMENT is entered into as of May 2, 2011 by and among Harrow Investments LLC, a Delaware limited \
      liability company ("Purchaser"), and each other party identified on the signature pages hereto.

      RECITALS

      IN WITNESS WHEREOF, the parties have signed.

      HARROW INVESTMENTS LLC

      By: /s/ J. Roe
      Name: J. Roe

      ELM ARBITRAGE FUND L.P.

      By: /s/ M. Poe
      Title: Managing Member
      """)
    #expect(contract.parties.contains("Harrow Investments LLC"))
    #expect(contract.parties.contains("ELM ARBITRAGE FUND L.P."))
    #expect(!contract.parties.contains { $0.contains("Roe") || $0.contains("Poe") })
  }

  @Test("Owners, agents, places and officers are no parties")
  func noParties() throws {
    let contract = try ContractGraph(
      """
      This Supply Agreement is made as of May 2, 2011 by and between Harrow Mills, L.P., a Delaware limited partnership, by \
      its general partner, Harrow GP, LLC, with offices in Carson City, NV 89706 ("Harrow"), and Tern Foods Limited, a \
      wholly owned subsidiary of Tern Group, Inc., of Cambridge, England and Wales, represented by its Chief Executive \
      Officer Jane Roe and its Chief Technology Officer John Poe, hereinafter referred to as "Tern". Harrow and Tern are \
      each a "Party".

      RECITALS
      """)
    #expect(contract.parties == ["Harrow Mills, L.P.", "Tern Foods Limited"])
  }

  @Test("A text without parties gives none")
  func noContract() throws {
    let contract = try ContractGraph(
      """
      GENERAL TERMS AND CONDITIONS

      The difference between the price and the cost is borne by the buyer. The choice is among several colors.
      """)
    #expect(contract.parties.isEmpty)
  }

  @Test("A list of five thousand names")
  func longList() throws {
    let names = (1...5000).map { "Harrow Fund \($0) L.P." }
    let contract = try ContractGraph(
      "This Purchase Agreement is made as of May 2, 2011 by and among \(names.joined(separator: ", ")) and Tern Foods LLC."
    )
    #expect(contract.parties.count == 5001)
    #expect(contract.parties.first == "Harrow Fund 1 L.P.")
    #expect(contract.parties.last == "Tern Foods LLC")
  }

  @Test(
    "One party does something to the other",
    arguments: [
      "Harrow Mills, Inc. (the \"Company\") hereby engages Jane Roe (the \"Consultant\") as of May 2, 2011.",
      "Harrow Mills, Inc. (\"Assignor\") hereby assigns to Jane Roe (\"Assignee\") all of its right in the mill.",
      "Harrow Mills, Inc. (\"Supplier\") agrees to supply and Jane Roe (\"Customer\") agrees to buy flour.",
      "Harrow Mills, Inc., which is at 12 Elm Street (hereinafter called the Company) has agreed with Jane Roe "
        + "(hereinafter called the Author), that the Author writes a book.",
    ])
  func verbs(_ sentence: String) throws {
    let contract = try ContractGraph("SERVICE AGREEMENT\n\n\(sentence)\n\n1. Services.")
    #expect(contract.parties == ["Harrow Mills, Inc.", "Jane Roe"])
    #expect(contract.own?.parties.allSatisfy { $0.rule == "preamble_inverted" } == true)
  }

  @Test(
    "A name without a form after an address",
    arguments: [
      ", with offices at 9 Oak Road, Birch", ", a company organized under the laws of Ohio", ", 9 Oak Road, Birch",
    ])
  func afterAddress(_ description: String) throws {
    let contract = try ContractGraph(
      """
      SUPPLY AGREEMENT

      THIS AGREEMENT is made effective May 2, 2011 by Harrow Mills, Inc., having its principal place of business at 12 \
      Elm Street, Suite 300, Palo Alto, California 94304 and Tern Data\(description).

      WHEREAS, Harrow mills flour;
      """)
    #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Data"])
  }

  @Test("Somebody who studied, at an address: the degree is part of the name")
  func degrees() throws {
    let contract = try ContractGraph(
      """
      CONSULTING AGREEMENT

      This Consulting Agreement is made as of May 2, 2011, by and between Harrow Mills, Inc., of 12 Elm Street, Alder, \
      and Jane Roe, Ph.D., of 9 Oak Road, Birch.
      """)
    #expect(contract.parties == ["Harrow Mills, Inc.", "Jane Roe, Ph.D."])
  }

  @Test("Whoever represents a party is none")
  func representatives() throws {
    let contract = try ContractGraph(
      """
      DEVELOPMENT AGREEMENT

      BETWEEN:

      Harrow Research Institute, whose office is at 12 Elm Street, Alder, represented by Mr. John Doe, acting as \
      Director, hereinafter referred to as "HRI",

      AND

      Tern Data, Inc., whose office is at 9 Oak Road, Birch, represented by Ms. Jane Roe, hereinafter referred to as "TDI",

      WHEREAS:
      """)
    #expect(contract.parties == ["Harrow Research Institute", "Tern Data, Inc."])
  }

  @Test("A numbered list whose numbers stand apart")
  func numbersApart() throws {
    let contract = try ContractGraph(
      """
      JOINT VENTURE AGREEMENT

      This Joint Venture Agreement dated May 2, 2011 is entered into by and among:

      1.  Harrow Mining Co., Ltd., a company organized under the laws of Hong Kong ("Harrow");

      2.  Tern Tech Group - under the laws of Ohio ("Tern"); and

      3.  Juan Roe, an individual ("Juan").

      RECITALS
      """)
    #expect(contract.parties == ["Harrow Mining Co., Ltd.", "Tern Tech Group", "Juan Roe"])
  }
}
