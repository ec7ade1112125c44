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
  ///
  /// - Parameters:
  ///   - ranges: The stretches.
  ///   - standing: Stretches in which only what holds is read, and not what happens.
  ///   - month: The month of the report.
  mutating func read(_ ranges: [Range<Int>], standing: [Range<Int>], month: Int?) -> [Tie] {
    var sentences = read(ranges)
    sentences += read(standing).map {
      var sentence = $0
      sentence.tellsEvents = false
      return sentence
    }
    var ties: [Tie] = []
    for sentence in sentences {
      let isPast = PastTime.isPast(sentence.range, lexed, month: month)
      ties += self.standing(sentence).filter { $0.kind != .acquires || !isPast && sentence.tellsEvents }
    }
    // Who owns whom decides what a merger means.
    var parents: [Int: Int] = [:]
    for tie in ties where tie.kind == .subsidiaryOf && parents[tie.from] == nil {
      parents[tie.from] = tie.to
    }
    ties = SubsidiaryRule.settle(
      ties, parents: parents, isPartner: { parties.contains($0) || $0 == registrant }, isKin: isKin)
    for sentence in sentences where sentence.tellsEvents {
      ties += events(sentence, parents, isPast: PastTime.isPast(sentence.range, lexed, month: month))
    }
    return ties
  }

  private mutating func read(_ ranges: [Range<Int>]) -> [TieSentence] {
    var sentences: [TieSentence] = []
    for range in ranges.flatMap({ Sentences.ranges(in: lexed, $0) }) where mayTell(range) {
      let references = companies.references(in: range)
      guard !references.isEmpty else { continue }
      sentences.append(
        TieSentence(lexed: lexed, range: range, references: references, registrant: registrant))
    }
    return sentences
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
        TieReader.words.contains(lexed[at].key) || SaleRule.isDisposal(lexed[at].key)
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

  /// What happens: acquisitions and mergers; in a sentence of the past only what is still to come.
  private func events(_ sentence: TieSentence, _ parents: [Int: Int], isPast: Bool) -> [Tie] {
    sentence.range.flatMap { at -> [Tie] in
      if isPast, !sentence.hasWord([.will, .would], in: sentence.verbStart(at)..<at) { return [] }
      switch lexed.word(at) {
      case .acquired, .acquire, .acquires, .acquisition, .purchased, .purchase, .purchases:
        return AcquisitionRule.read(at, sentence)
      case .sold, .sell, .sale: return SaleRule.read(at, sentence)
      case .merged, .merge, .merger, .merges:
        return MergerRule.read(
          at, sentence, parents: parents, isPartner: { parties.contains($0) || $0 == registrant }, isKin: isKin)
      default:
        if SaleRule.isDisposal(lexed[at].key) { return SaleRule.read(at, sentence) }
        return AcquisitionRule.isNoun(lexed[at].key) ? AcquisitionRule.read(at, sentence) : []
      }
    }
  }

  /// Whether the names of two companies begin with the same word.
  private func isKin(_ first: Int, _ second: Int) -> Bool {
    let words = [first, second].map { company in
      let name =
        companies.newcomers.name(of: company).map { lexed.string($0) } ?? companies.registry.drafts[company].name
      return NameFolding.fold(name).split(separator: " ").first
    }
    return words[0] == words[1]
  }

  private static let holding = WordKey("holding")
  private static let whollyOwned = WordKey("wholly-owned")
  private static let inInterest = WordKey("successor-in-interest")
  private static let changes: WordKeySet = [WordKey("changed"), WordKey("change"), WordKey("changing")]
  private static let words = WordKeySet(
    words: "acquisitions exchange exchanged changed change changing managed successor-in-interest holding wholly-owned")
  private static let managed = WordKey("managed")
  private static let former = WordKey("f")
}
