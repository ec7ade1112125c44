import DealModel
import Testing

@Suite("Names that the graph document uses")
struct RawValueTests {
  @Test("Values are words in lower case, joined by underscores")
  func spelling() {
    let values =
      Agreement.Kind.allCases.map(\.rawValue) + Entity.Kind.allCases.map(\.rawValue)
      + Entity.Role.allCases.map(\.rawValue) + Party.Role.allCases.map(\.rawValue)
      + Relation.Kind.allCases.map(\.rawValue) + Term.Kind.allCases.map(\.rawValue)
      + Group.Basis.allCases.map(\.rawValue) + Diagnostic.Severity.allCases.map(\.rawValue)
    for value in values {
      #expect(value.split(separator: "_", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty })
      #expect(value.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") }, "\(value)")
    }
  }

  @Test(
    "Relations of the contract are between entities or between agreements",
    arguments: [
      ("subsidiary_of affiliate_of managed_by officer_of director_of acquires successor_of formerly", false),
      ("amends joins supersedes terminates pursuant_to guarantees", true),
    ])
  func ends(kinds: String, isBetweenAgreements: Bool) throws {
    for name in kinds.split(separator: " ") {
      let kind = try #require(Relation.Kind(rawValue: String(name)))
      #expect(kind.isBetweenAgreements == isBetweenAgreements)
    }
  }
}
