import DealModel
import Filings
import Testing

@testable import Extraction

@Suite("Contracts attached to a report")
struct ContractAttachedTests {
  private func submission(list: String, exhibit: String, type: String = "EX-10.1") -> String {
    """
    <SEC-DOCUMENT>0000000000-11-000001.txt : 20110504
    <SEC-HEADER>
    ACCESSION NUMBER: 0000000000-11-000001
    CONFORMED SUBMISSION TYPE: 8-K
    CONFORMED PERIOD OF REPORT: 20110502
    FILER:
    COMPANY DATA:
    COMPANY CONFORMED NAME: HARROW MILLS, INC.
    CENTRAL INDEX KEY: 0000000001
    </SEC-HEADER>
    <DOCUMENT>
    <TYPE>8-K
    <SEQUENCE>1
    <TEXT>
    UNITED STATES
    SECURITIES AND EXCHANGE COMMISSION
    Washington, D.C. 20549

    FORM 8-K

    CURRENT REPORT

    Date of Report (Date of earliest event reported): May 2, 2011

    HARROW MILLS, INC.
    (Exact name of registrant as specified in its charter)

    Item 9.01 Financial Statements and Exhibits.

    (d) Exhibits.

    \(list)

    SIGNATURE

    Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
    signed on its behalf by the undersigned hereunto duly authorized.

    HARROW MILLS, INC.

    By: /s/ Jane Roe
    </TEXT>
    </DOCUMENT>
    <DOCUMENT>
    <TYPE>\(type)
    <SEQUENCE>2
    <TEXT>
    \(exhibit)
    </TEXT>
    </DOCUMENT>
    </SEC-DOCUMENT>
    """
  }

  private let exhibit = """
    SUPPLY AGREEMENT

    This Supply Agreement is made as of May 2, 2011 by and between Harrow Mills, Inc., a Delaware corporation ("Harrow"),
    and Tern Foods LLC, a Nevada limited liability company ("Tern").

    RECITALS
    """

  private func graph(_ text: String) throws -> Graph {
    Extractor.extract(try FilingReader.read(Array(text.utf8), name: "filing.txt"))
  }

  private func names(_ agreement: Agreement, _ graph: Graph) -> [String] {
    agreement.parties.compactMap { party in graph.entities.first { $0.id == party.entity }?.name.uppercased() }
  }

  @Test("The exhibit adds the date and the party that the list leaves out")
  func completes() throws {
    let graph = try graph(submission(list: "10.1    Supply Agreement with Harrow Mills, Inc.", exhibit: exhibit))
    let agreement = try #require(graph.agreements.first { $0.exhibits == ["10.1"] })
    #expect(agreement.document == 1)
    #expect(agreement.date == "2011-05-02")
    #expect(Set(names(agreement, graph)) == ["HARROW MILLS, INC.", "TERN FOODS LLC"])
    let added = try #require(agreement.parties.first { $0.entity == "tern-foods-llc" })
    #expect(added.evidence.allSatisfy { $0.document == 1 })
  }

  @Test("What the list says stands")
  func prevails() throws {
    let graph = try graph(
      submission(
        list:
          "10.1    Master Supply Agreement, dated as of April 30, 2011, by and between Harrow Mills, Inc. and Tern Foods LLC",
        exhibit: exhibit))
    let agreement = try #require(graph.agreements.first { $0.exhibits == ["10.1"] })
    #expect(agreement.title == "Master Supply Agreement")
    #expect(agreement.date == "2011-04-30")
    #expect(agreement.document == 1)
    #expect(names(agreement, graph).count == 2)
    #expect(agreement.parties.allSatisfy { $0.evidence.contains { $0.document == 0 } })
  }

  @Test("A contract of others under the same number adds nobody")
  func mismatch() throws {
    let other = exhibit.replacing("Harrow Mills, Inc.", with: "Elm Water, Inc.").replacing(
      "Tern Foods LLC", with: "Birch LLC")
    let graph = try graph(
      submission(
        list: "10.1    Lease, dated as of April 30, 2011, by and between Harrow Mills, Inc. and Tern Foods LLC",
        exhibit: other))
    let agreement = try #require(graph.agreements.first { $0.exhibits == ["10.1"] })
    #expect(Set(names(agreement, graph)) == ["HARROW MILLS, INC.", "TERN FOODS LLC"])
  }

  @Test("A contract that no list names is an agreement of its own")
  func unlisted() throws {
    let graph = try graph(submission(list: "99.1    Press release", exhibit: exhibit, type: "EX-10.2"))
    let agreement = try #require(graph.agreements.first { $0.exhibits == ["10.2"] })
    #expect(agreement.document == 1)
    #expect(agreement.evidence.allSatisfy { $0.document == 1 })
    #expect(names(agreement, graph).count == 2)
  }

  @Test("A press release is no contract")
  func pressRelease() throws {
    let graph = try graph(submission(list: "99.1    Press release", exhibit: exhibit, type: "EX-99.1"))
    #expect(graph.agreements.isEmpty)
  }
}
