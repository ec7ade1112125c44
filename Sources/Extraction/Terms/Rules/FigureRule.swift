/// What a figure measures, by the words around it.
protocol FigureRule: Sendable {
  static func term(_ figure: Figure, _ context: TermContext) -> FoundTerm?
}

/// All rules for figures; the first that knows a figure names it.
enum FigureRules {
  static let all: [any FigureRule.Type] = [
    ParValueRule.self, PrincipalRule.self, CommitmentRule.self, SharePriceRule.self, AggregatePriceRule.self,
    SharesRule.self, InterestRule.self,
  ]
}
