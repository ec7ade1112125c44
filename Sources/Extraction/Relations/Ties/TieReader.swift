internal import DealModel
internal import Filings
internal import Names

/// Reads what ties companies to companies.
struct TieReader {
  let lexed: Lexed
  let companies: CompanyReader
  let registrant: Int?

  init(_ workspace: Workspace) {
    lexed = workspace.main
    companies = CompanyReader(workspace.main, workspace.registry)
    registrant = workspace.registry.registrant
  }

  /// The ties that stretches of the text tell, in their order.
  func read(_ ranges: [Range<Int>], month: Int?) -> [Tie] {
    let sentences = ranges.flatMap { Sentences.ranges(in: lexed, $0) }.filter(mayTell).map { range in
      TieSentence(
        lexed: lexed, range: range, references: companies.references(in: range), registrant: registrant)
    }.filter { $0.references.count > 1 }
    var ties: [Tie] = []
    for sentence in sentences { ties += standing(sentence) }
    // Who owns whom decides what a merger means.
    var parents: [Int: Int] = [:]
    for tie in ties where tie.kind == .subsidiaryOf && parents[tie.from] == nil { parents[tie.from] = tie.to }
    for sentence in sentences where !PastTime.isPast(sentence.range, lexed, month: month) {
      ties += events(sentence, parents)
    }
    return ties
  }

  private func mayTell(_ range: Range<Int>) -> Bool {
    range.contains { at in
      switch lexed.word(at) {
      case .subsidiary, .subsidiaries, .affiliate, .successor, .formerly, .acquired, .acquire, .acquires, .acquisition,
        .purchased, .purchase, .purchases, .merged, .merge, .merger, .merges, .sold, .sell, .partner, .manager:
        true
      default: lexed[at].key == TieReader.managed || lexed[at].key == TieReader.former && lexed.kind(at + 1) == .slash
      }
    }
  }

  /// What holds whenever it was said.
  private func standing(_ sentence: TieSentence) -> [Tie] {
    sentence.range.flatMap { at -> [Tie] in
      switch lexed.word(at) {
      case .subsidiary, .subsidiaries: SubsidiaryRule.read(at, sentence)
      case .affiliate: AffiliateRule.read(at, sentence)
      case .successor: SuccessorRule.read(at, sentence)
      case .formerly: FormerNameRule.read(at, sentence)
      case .partner, .manager: ManagerRule.read(at, sentence)
      default:
        if lexed[at].key == TieReader.managed {
          ManagerRule.read(at, sentence)
        } else if lexed[at].key == TieReader.former, lexed.kind(at + 1) == .slash {
          FormerNameRule.readAbbreviation(at, sentence)
        } else {
          []
        }
      }
    }
  }

  /// What happens: acquisitions and mergers.
  private func events(_ sentence: TieSentence, _ parents: [Int: Int]) -> [Tie] {
    sentence.range.flatMap { at -> [Tie] in
      switch lexed.word(at) {
      case .acquired, .acquire, .acquires, .acquisition, .purchased, .purchase, .purchases:
        AcquisitionRule.read(at, sentence)
      case .sold, .sell: SaleRule.read(at, sentence)
      case .merged, .merge, .merger, .merges: MergerRule.read(at, sentence, parents: parents)
      default: []
      }
    }
  }

  private static let managed = WordKey("managed")
  private static let former = WordKey("f")
}
