import DealModel
import Foundation

/// Hand-made descriptions of real filings, where the folder that holds them is there.
enum GoldGraphs {
  /// The folder, relative to the package.
  static let folder: URL = {
    var url = URL(filePath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    // A worktree of the package may lie deeper than the package.
    for _ in 0..<3 {
      url.deleteLastPathComponent()
      let candidate = url.appending(path: "shared/accuracy/gold")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return URL(filePath: "/nonexistent")
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// All of them by the names of their files.
  static func all() throws -> [(name: String, graph: Graph)] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { url in
        let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: url))
        return (url.deletingPathExtension().lastPathComponent, gold.graph)
      }
  }

  private struct Gold: Decodable {
    struct Entity: Decodable {
      var name: String
      var kind: String
      var optional: Bool?
    }
    struct Party: Decodable {
      var name: String
      var role: String
    }
    struct Agreement: Decodable {
      var title: String
      var kind: String
      var date: String?
      var exhibits: [String]
      var parties: [Party]
    }
    struct Relation: Decodable {
      var kind: String
      var from: String
      var to: String
      var title: String?
      var event: String?
    }
    var form: String?
    var registrant: String?
    var report_date: String?
    var entities: [Entity]
    var agreements: [Agreement]
    var relations: [Relation]

    var graph: Graph {
      var fixture = GraphFixture(form: form, reportDate: report_date)
      var ids: [String: String] = [:]
      for entity in entities {
        var roles: [DealModel.Entity.Role] = entity.optional == true ? [.optional] : []
        if entity.name == registrant { roles = [.registrant] }
        ids[entity.name] = fixture.entity(entity.name, .init(rawValue: entity.kind) ?? .other, roles: roles)
      }
      var agreementIds: [String: String] = [:]
      for agreement in agreements {
        let id = fixture.agreement(
          agreement.title, .init(rawValue: agreement.kind) ?? .other, date: agreement.date,
          exhibits: agreement.exhibits,
          parties: agreement.parties.compactMap { party in
            ids[party.name].map { ($0, .init(rawValue: party.role) ?? .party) }
          })
        agreementIds[agreement.title] = id
        if let date = agreement.date { agreementIds["\(agreement.title) (\(date))"] = id }
      }
      for relation in relations {
        guard let kind = DealModel.Relation.Kind(rawValue: relation.kind) else { continue }
        let known = kind.isBetweenAgreements ? agreementIds : ids
        guard let from = known[relation.from], let to = known[relation.to] else { continue }
        fixture.relation(
          kind, from, to, title: relation.title, event: relation.event.flatMap(DealModel.Relation.Event.init))
      }
      return fixture.graph
    }
  }
}
