import Foundation
import Testing

@testable import Filings

/// Reads a filing that stands in a test.
func filing(_ text: String, options: ReadingOptions = .standard) throws -> Filing {
  try filing(Array(text.utf8), options: options)
}

func filing(_ bytes: [UInt8], options: ReadingOptions = .standard) throws -> Filing {
  try FilingReader.read(bytes, name: "test.txt", options: options)
}

/// The text that is read of the body of an HTML document.
func html(_ body: String) throws -> String {
  try text("<html><body>\(body)</body></html>")
}

/// The text that is read of a document.
func text(_ source: String) throws -> String { try text(Array(source.utf8)) }

func text(_ bytes: [UInt8]) throws -> String {
  let filing = try filing(bytes)
  let text = try #require(filing.documents.first?.text)
  return String(decoding: text.bytes, as: UTF8.self)
}

/// The first document's text with its map.
func mapped(_ source: String) throws -> Text {
  try #require(try filing(source).documents.first?.text)
}

extension Text {
  /// The range of a word in the text.
  func range(_ word: String) throws -> Range<Int> {
    let wanted = Array(word.utf8)
    let found = bytes.indices.first { bytes[$0...].starts(with: wanted) }
    let start = try #require(found, "\(word) is not in the text")
    return start..<(start + wanted.count)
  }

  /// The bytes of the file that a word was read from.
  func source(_ word: String, in file: String) throws -> String {
    String(decoding: Array(file.utf8)[source(of: try range(word))], as: UTF8.self)
  }
}

/// A report with a cover, in ASCII, whose items are given.
func report(_ items: String, cover: String = Sample.cover) -> String { cover + "\n\n" + items }

enum Sample {
  static let cover = """
                         SECURITIES AND EXCHANGE COMMISSION
                               WASHINGTON, D.C. 20549

                                      FORM 8-K

                                   CURRENT REPORT

           Date of Report (Date of earliest event reported): May 3, 2001

                             LARKSPUR TELEPHONE CORPORATION
                             ------------------------------
               (Exact name of registrant as specified in its charter)

            Oregon                        0-41235                93-1234567
      (State or other jurisdiction    (Commission File         (IRS Employer
           of incorporation)              Number)           Identification No.)

                  17 Harbor Street, Astoria, Oregon           97103
              (Address of principal executive offices)      (Zip Code)

      Registrant's telephone number, including area code: (503) 555-0100
    """
}

/// The folder of real filings, where there is one.
enum Shared {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared")

  /// Whether real filings are at hand; says so where they are not.
  static let isThere: Bool = {
    let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "filings").path)
    if !isThere { print("SKIPPED: no real filings in \(folder.path)") }
    return isThere
  }()

  static func files(_ path: String) -> [URL] {
    let folder = folder.appending(path: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appending(path: $0) }
  }
}
