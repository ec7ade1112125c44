internal import DealModel

/// "Elm Fund, L.P., acting by its general partner, Elm GP, LLC", "Elm GP, LLC, the general partner of Elm Fund, L.P.".
enum ManagerRule {
  /// Reads at "partner" of "general partner", at "manager", and at "managed".
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    switch lexed.word(noun) {
    case .partner:
      guard lexed.word(noun - 1) == .general else { return [] }
    case .manager: break
    default:
      guard lexed.word(noun + 1) == .by, let manager = sentence.reference(at: noun + 2),
        let fund = sentence.reference(before: noun), isBeside(fund.end..<noun, lexed)
      else { return [] }
      return tie(fund, manager)
    }
    if lexed.word(noun + 1) == .of {
      guard let fund = sentence.reference(at: noun + 2), let manager = sentence.reference(before: noun),
        isBeside(manager.end..<noun, lexed)
      else { return [] }
      return tie(fund, manager)
    }
    // "its general partner, NAME" and "NAME, its general partner"
    guard let owner = sentence.references.last(where: { $0.range.upperBound <= noun && $0.isPossessive }),
      noun - owner.range.upperBound <= 2
    else { return [] }
    let after = lexed.kind(noun + 1) == .comma ? noun + 2 : noun + 1
    if let manager = sentence.reference(at: after), !manager.isPossessive {
      return owner.entities.count == 1 ? tie(owner, manager) : []
    }
    let before = sentence.references.filter { $0.end <= owner.range.lowerBound && !$0.isPossessive }
    guard before.count > 1, let manager = before.last, isBeside(manager.end..<owner.range.lowerBound, lexed)
    else { return [] }
    return tie(before[before.count - 2], manager)
  }

  private static func tie(_ fund: CompanyReference, _ manager: CompanyReference) -> [Tie] {
    guard let first = fund.entities.first, let second = manager.entities.first, first != second else {
      return []
    }
    let start = min(fund.range.lowerBound, manager.range.lowerBound)
    return [
      Tie(
        kind: .managedBy, from: first, to: second, rule: "managed_by",
        place: start..<max(fund.range.upperBound, manager.range.upperBound))
    ]
  }

  private static func isBeside(_ gap: Range<Int>, _ lexed: Lexed) -> Bool {
    gap.count <= 4
      && gap.allSatisfy { at in
        switch lexed.word(at) {
        case .the, .as, .sole, .its, .is, .general, .a: true
        default: lexed.kind(at) == .comma || lexed.kind(at) == .openParenthesis
        }
      }
  }
}
