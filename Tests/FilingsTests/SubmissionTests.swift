import DealModel
import Foundation
import Testing

@testable import Filings

struct SubmissionTests {
  private static let submission = """
    -----BEGIN PRIVACY-ENHANCED MESSAGE-----
    Proc-Type: 2001,MIC-CLEAR

    <SEC-DOCUMENT>0009999999-01-000042.txt : 20010510
    <SEC-HEADER>0009999999-01-000042.hdr.sgml : 20010510
    ACCESSION NUMBER:\t\t0009999999-01-000042
    CONFORMED SUBMISSION TYPE:\t8-K
    CONFORMED PERIOD OF REPORT:\t20010503
    ITEM INFORMATION:\t\tOther events
    FILED AS OF DATE:\t\t20010510

    FILER:

    \tCOMPANY DATA:\t
    \t\tCOMPANY CONFORMED NAME:\t\t\tLARKSPUR TELEPHONE CORP
    \t\tCENTRAL INDEX KEY:\t\t\t0009999999
    \t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tTELEPHONE COMMUNICATIONS [4813]
    \t\tIRS NUMBER:\t\t\t\t931234567
    \t\tSTATE OF INCORPORATION:\t\t\tOR
    \t\tFISCAL YEAR END:\t\t\t1231

    \tFILING VALUES:
    \t\tFORM TYPE:\t\t8-K
    \t\tSEC FILE NUMBER:\t000-41235

    \tBUSINESS ADDRESS:\t
    \t\tSTREET 1:\t\t17 HARBOR STREET
    \t\tCITY:\t\t\tASTORIA

    \tFORMER COMPANY:\t
    \t\tFORMER CONFORMED NAME:\tALDER PAGING INC
    \t\tDATE OF NAME CHANGE:\t19960214

    SUBJECT COMPANY:

    \tCOMPANY DATA:\t
    \t\tCOMPANY CONFORMED NAME:\t\t\tBIRCH CABLE CO
    </SEC-HEADER>
    <DOCUMENT>
    <TYPE>8-K
    <SEQUENCE>1
    <DESCRIPTION>CURRENT REPORT
    <TEXT>
    Item 5.  Other Events.

    Nothing else happened.
    </TEXT>
    </DOCUMENT>
    <DOCUMENT>
    <TYPE>GRAPHIC
    <SEQUENCE>2
    <FILENAME>logo.gif
    <TEXT>
    begin 644 logo.gif
    M1TE&.#EA  ( \\  </T  #DO
    end
    </TEXT>
    </DOCUMENT>
    <DOCUMENT>
    <TYPE>EX-10.1
    <SEQUENCE>3
    <TEXT>
    <html><body><p>Lease</p></body></html>
    </TEXT>
    </DOCUMENT>
    </SEC-DOCUMENT>
    -----END PRIVACY-ENHANCED MESSAGE-----
    """

  @Test func `the header is read`() throws {
    let filing = try filing(Self.submission)
    let header = try #require(filing.header)
    #expect(filing.id == "0009999999-01-000042")
    #expect(header.form == "8-K")
    #expect(header.filedDate == "2001-05-10")
    #expect(header.period == "2001-05-03")
    #expect(header.items == ["Other events"])
    let filer = try #require(header.filers.first)
    #expect(filer.name == "LARKSPUR TELEPHONE CORP")
    #expect(filer.cik == "0009999999")
    #expect(filer.industry == "TELEPHONE COMMUNICATIONS [4813]")
    #expect(filer.employerIdentificationNumber == "931234567")
    #expect(filer.stateOfIncorporation == "OR")
    #expect(filer.fiscalYearEnd == "1231")
    #expect(filer.fileNumbers == ["000-41235"])
    #expect(filer.businessAddress == "17 HARBOR STREET, ASTORIA")
    #expect(
      filer.formerNames == [SubmissionHeader.FormerName(name: "ALDER PAGING INC", changed: "1996-02-14")])
    #expect(header.subjectCompanies.map(\.name) == ["BIRCH CABLE CO"])
  }

  @Test func `the documents are told apart and graphics passed over`() throws {
    let filing = try filing(Self.submission)
    #expect(filing.documents.map(\.type) == ["8-K", "GRAPHIC", "EX-10.1"])
    #expect(filing.documents.map(\.format) == [.ascii, .graphic, .html])
    #expect(filing.documents.map(\.sequence) == [1, 2, 3])
    #expect(filing.documents[1].filename == "logo.gif")
    #expect(filing.documents[1].text == nil)
    #expect(filing.main == 0)
    #expect(
      filing.documents[0].text.map { String(decoding: $0.bytes, as: UTF8.self) }
        == "Item 5.\tOther Events.\nNothing else happened.")
  }

  @Test func `the header can be left unread`() throws {
    let filing = try filing(Self.submission, options: ReadingOptions(ignoresHeader: true))
    #expect(filing.header == nil)
    #expect(filing.items.map(\.number) == ["5"])
  }

  @Test func `a submission that is cut short keeps what is there`() throws {
    let cut = Self.submission.components(separatedBy: "</TEXT>")[0]
    let filing = try filing(cut)
    #expect(filing.documents.count == 1)
    #expect(filing.items.map(\.number) == ["5"])
    #expect(filing.diagnostics.map(\.code) == ["document_cut_short"])
  }

  @Test func `what holds no text is an error that says so`() {
    #expect(throws: FilingError.self) { try filing("") }
    #expect(throws: FilingError.self) { try filing([0x00, 0x01, 0x02, 0x03, 0x04, 0x05]) }
    #expect(throws: FilingError.self) { try filing([0x1F, 0x8B, 0x08, 0x00, 0x01]) }
    #expect(throws: FilingError.self) { try filing(Array("%PDF-1.4 ...".utf8)) }
  }

  @Test func `gzip is undone, and offsets count the bytes that were packed`() throws {
    // "Item 5. Other Events." and two line ends, as gzip packs them; a file may hold several such members.
    let packed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xF3, 0x2C, 0x49, 0xCD, 0x55, 0x30, 0xD5,
      0x53, 0xF0, 0x2F, 0xC9, 0x48, 0x2D, 0x52, 0x70, 0x2D, 0x4B, 0xCD, 0x2B, 0x29, 0xD6, 0xE3, 0xE2, 0x02,
      0x00, 0xF6, 0x29, 0x82, 0xCD, 0x17, 0x00, 0x00, 0x00,
    ]
    let filing = try filing(packed + packed)
    #expect(filing.source.bytes == 46)
    #expect(filing.documents[0].content == 0..<46)
    #expect(filing.items.first?.number == "5")
  }
}
