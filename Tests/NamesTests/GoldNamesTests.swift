import DealModel
import Foundation
import Testing

@testable import Names

/// Real names and titles, read from beside the package where they are; only shares are told.
@Suite(.enabled(if: GoldNames.isThere, "the folder ../shared/accuracy/gold is not there"))
struct GoldNamesTests {
  @Test func `kinds of entities are told from their names`() throws {
    let pairs = try GoldNames.pairs(of: "entities", naming: "name")
    let right = pairs.count { LegalForms.kind(ofName: $0.name).rawValue == $0.kind }
    #expect(pairs.count > 100)
    #expect(Double(right) >= 0.94 * Double(pairs.count), "\(right) of \(pairs.count)")
  }

  @Test func `kinds of agreements are told from their titles`() throws {
    let pairs = try GoldNames.pairs(of: "agreements", naming: "title")
    let right = pairs.count { AgreementTitles.kind(ofTitle: $0.name).rawValue == $0.kind }
    #expect(pairs.count > 100)
    #expect(Double(right) >= 0.94 * Double(pairs.count), "\(right) of \(pairs.count)")
  }
}

private enum GoldNames {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/accuracy/gold")

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The name and kind of everything in a list of the gold files.
  static func pairs(of list: String, naming key: String) throws -> [(name: String, kind: String)] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }.flatMap { file -> [(name: String, kind: String)] in
      let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      let rows = object?[list] as? [[String: Any]] ?? []
      return rows.compactMap { row -> (name: String, kind: String)? in
        guard let name = row[key] as? String, let kind = row["kind"] as? String else { return nil }
        return (name, kind)
      }
    }
  }
}
