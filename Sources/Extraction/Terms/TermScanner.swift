internal import Names

/// Finds the terms in a sentence or in a row of the exhibit list.
struct TermScanner {
  let lexed: Lexed
  private let figures: FigureParser
  private let durations: DurationParser
  private let maturity: MaturityRule

  init(_ lexed: Lexed) {
    self.lexed = lexed
    figures = FigureParser(lexed: lexed)
    durations = DurationParser(lexed: lexed)
    maturity = MaturityRule(dates: DateParser(lexed: lexed))
  }

  func terms(in range: Range<Int>) -> [FoundTerm] {
    var context = TermContext(lexed, range)
    var at = range.lowerBound
    while at < range.upperBound {
      if MaturityRule.isCue(lexed[at]), let term = maturity.term(at: at, context) {
        context.found.append(term)
        at = max(at + 1, term.evidence.upperBound)
      } else if let duration = durations.duration(at: at, before: range.upperBound) {
        if let term = DurationRule.term(duration, context) { context.found.append(term) }
        at = duration.tokens.upperBound
      } else if let figure = figures.figure(at: at, before: range.upperBound) {
        if let term = named(figure, context) { context.found.append(term) }
        at = figure.tokens.upperBound
      } else {
        at += 1
      }
    }
    return context.found
  }

  private func named(_ figure: Figure, _ context: TermContext) -> FoundTerm? {
    for rule in FigureRules.all {
      if let term = rule.term(figure, context) { return term }
    }
    return nil
  }
}
