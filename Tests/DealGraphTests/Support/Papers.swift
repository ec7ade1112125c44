import Foundation
import Templates
import Testing

/// Filings to try.
enum Papers {
  /// The sample that comes with the program.
  static var sample: [UInt8] { Array(SampleFiling.text.utf8) }

  /// A report without a deal.
  static let quiet = """
                    SECURITIES AND EXCHANGE COMMISSION

                                FORM 8-K

                             CURRENT REPORT

                        QUIETWATER BREWING COMPANY
         (Exact name of registrant as specified in its charter)

         Ohio                     0-55555                  34-5555555
      (State of             (Commission File           (IRS Employer
    Incorporation)                Number)           Identification No.)

    Date of Report (Date of earliest event reported): March 4, 2003

    ITEM 9.  REGULATION FD DISCLOSURE

         Quietwater Brewing Company told its stockholders on March 4, 2003 how much beer it
    had brewed in the year before.

                               SIGNATURES

                                     QUIETWATER BREWING COMPANY

    Date: March 5, 2003              By: /s/ Ada Lovage
                                         Ada Lovage
                                         Treasurer
    """

  /// A file that is no text.
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    + Array("IHDR".utf8) + (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ $0 >> 3) }

  /// The folder of real filings beside the project; nothing where it is not there.
  static var real: String? {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for place in ["../shared", "../../shared"] {
      let path = package.appendingPathComponent(place).standardizedFileURL.path + "/filings/labelled"
      if FileManager.default.fileExists(atPath: path) { return path }
    }
    return nil
  }
}
