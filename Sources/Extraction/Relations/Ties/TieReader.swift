internal import DealModel
internal import Filings
internal import Names

/// Reads what ties companies to companies.
struct TieReader {
  let lexed: Lexed
  private(set) var companies: CompanyReader
  let registrant: Int?
  private let parties: Set<Int>

  init(_ workspace: Workspace) {
    lexed = workspace.main
    companies = CompanyReader(workspace.main, workspace.registry)
    registrant = workspace.registry.registrant
    parties = ServesRule.parties(workspace)
  }

  /// The ties that stretches of the text tell, in their order.
  mutating func read(_ ranges: [Range<Int>], month: Int?) -> [Tie] {
    var sentences: [TieSentence] = []
    for range in ranges.flatMap({ Sentences.ranges(in: lexed, $0) }) where mayTell(range) {
      let references = companies.references(in: range)
      guard !references.isEmpty else { continue }
      sentences.append(
        TieSentence(lexed: lexed, range: range, references: references, registrant: registrant))
    }
    var ties: [Tie] = []
    for sentence in sentences {
      let isPast = PastTime.isPast(sentence.range, lexed, month: month)
      ties += standing(sentence).filter { $0.kind != .acquires || !isPast }
    }
    // Who owns whom decides what a merger means.
    var parents: [Int: Int] = [:]
    for tie in ties where tie.kind == .subsidiaryOf && parents[tie.from] == nil {
      guard case .entity(let parent) = tie.to else { continue }
      parents[tie.from] = parent
    }
    let isTarget = { (company: Int) in parties.contains(company) || company == registrant }
    ties = SubsidiaryRule.settle(ties, parents: parents, isTarget: isTarget)
    for sentence in sentences where !PastTime.isPast(sentence.range, lexed, month: month) {
      ties += events(sentence, parents)
    }
    return ties
  }

  private func mayTell(_ range: Range<Int>) -> Bool {
    range.contains { at in
      switch lexed.word(at) {
      case .subsidiary, .subsidiaries, .affiliate, .successor, .formerly, .acquired, .acquire, .acquires,
        .acquisition,
        .purchased, .purchase, .purchases, .merged, .merge, .merger, .merges, .sold, .sell, .sale, .partner,
        .manager,
        .parent, .owned, .succeeded:
        true
      default:
        TieReader.words.contains(lexed[at].key)
          || lexed[at].key == TieReader.former && lexed.kind(at + 1) == .slash
      }
    }
  }

  /// What holds whenever it was said.
  private func standing(_ sentence: TieSentence) -> [Tie] {
    sentence.range.flatMap { at -> [Tie] in
      switch lexed.word(at) {
      case .subsidiary, .subsidiaries: SubsidiaryRule.read(at, sentence)
      case .affiliate: AffiliateRule.read(at, sentence)
      case .successor, .succeeded: SuccessorRule.read(at, sentence)
      case .formerly: FormerNameRule.read(at, sentence)
      case .partner, .manager: ManagerRule.read(at, sentence)
      case .parent, .owned: ParentRule.read(at, sentence)
      default:
        if lexed[at].key == TieReader.managed {
          ManagerRule.read(at, sentence)
        } else if lexed[at].key == TieReader.inInterest {
          SuccessorRule.read(at, sentence)
        } else if lexed[at].key == TieReader.holding || lexed[at].key == TieReader.whollyOwned {
          ParentRule.read(at, sentence)
        } else if TieReader.changes.contains(lexed[at].key) {
          NameChangeRule.read(at, sentence)
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
      case .sold, .sell, .sale: SaleRule.read(at, sentence)
      case .merged, .merge, .merger, .merges:
        MergerRule.read(at, sentence, parents: parents) { parties.contains($0) || $0 == registrant }
      default: []
      }
    }
  }

  private static let holding = WordKey("holding")
  private static let whollyOwned = WordKey("wholly-owned")
  private static let inInterest = WordKey("successor-in-interest")
  private static let changes: WordKeySet = [WordKey("changed"), WordKey("change"), WordKey("changing")]
  private static let words = WordKeySet(
    words: "changed change changing managed successor-in-interest holding wholly-owned")
  private static let managed = WordKey("managed")
  private static let former = WordKey("f")
}
