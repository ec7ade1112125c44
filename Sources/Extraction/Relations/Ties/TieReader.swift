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
      for var tie in self.standing(sentence) where tie.kind != .acquires || !isPast && sentence.tellsEvents {
        tie.isOfDeal = sentence.tellsEvents
        ties.append(tie)
      }
    }
    // Who owns whom decides what a merger means.
    var parents: [Int: Int] = [:]
    for tie in ties where tie.kind == .subsidiaryOf && parents[tie.from] == nil {
      parents[tie.from] = tie.to
    }
    ties = SubsidiaryRule.settle(
      ties, parents: parents, isPartner: { parties.contains($0) || $0 == registrant }, isKin: isKin)
    for sentence in sentences where sentence.tellsEvents {
      ties += events(sentence, parents, isPast: PastTime.isPast(sentence.range, lexed, month: month), month: month)
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

  private func mayTell(_ range: Range<Int>) -> Bool { range.contains { TieVerbs.sense(at: $0, lexed) != nil } }

  /// What holds whenever it was said.
  private func standing(_ sentence: TieSentence) -> [Tie] {
    sentence.range.flatMap { at -> [Tie] in
      switch TieVerbs.sense(at: at, lexed) {
      case .subsidiary: SubsidiaryRule.read(at, sentence)
      case .unit: SubsidiaryRule.readUnit(at, sentence)
      case .founding: SubsidiaryRule.readFounding(at, sentence)
      case .affiliate: AffiliateRule.read(at, sentence)
      case .successor: SuccessorRule.read(at, sentence)
      case .predecessor: SuccessorRule.readPredecessor(at, sentence)
      case .formerName: FormerNameRule.read(at, sentence)
      case .abbreviatedFormerName: FormerNameRule.readAbbreviation(at, sentence)
      case .newName: FormerNameRule.readNew(at, sentence)
      case .renamed: NameChangeRule.readRenamed(at, sentence)
      case .nameChange: NameChangeRule.read(at, sentence)
      case .manager: ManagerRule.read(at, sentence)
      case .managed: ManagerRule.readVerb(at, sentence)
      case .managing: ManagerRule.readActive(at, sentence)
      case .parent: ParentRule.read(at, sentence)
      case .owner: ParentRule.readOwner(at, sentence)
      case .owned: ParentRule.readOwned(at, sentence)
      case .owning: ParentRule.readOwning(at, sentence)
      case .replacing: ReplacementRule.read(at, sentence)
      case .acquisition, .exchange, .merger, .sale, .disposal, .transfer, .tender, nil: []
      }
    }
  }

  /// What happens: acquisitions and mergers; in a sentence of the past only what is still to come.
  private func events(_ sentence: TieSentence, _ parents: [Int: Int], isPast: Bool, month: Int?) -> [Tie] {
    sentence.range.flatMap { at -> [Tie] in
      guard let sense = TieVerbs.sense(at: at, lexed), sense.isEvent else { return [] }
      if isPast, !sentence.hasWord([.will, .would], in: sentence.verbStart(at)..<at) { return [] }
      // "was acquired by Elm in 2019"
      if PastTime.isOfYear(behind: at, before: sentence.end, lexed, month: month) { return [] }
      switch sense {
      case .merger:
        return MergerRule.read(
          at, sentence, parents: parents, isPartner: { parties.contains($0) || $0 == registrant },
          isBank: { isBank(name(of: $0)) }, isKin: isKin, isOneName: isOneName
        ).filter { !isReorganised($0) }.filter {
          $0.kind != .acquires || $0.to == registrant || !MergerSubs.isName(name(of: $0.to))
        }
      case .sale, .disposal: return SaleRule.read(at, sentence)
      case .transfer: return TransferRule.read(at, sentence)
      case .exchange: return AcquisitionRule.readExchange(at, sentence)
      case .tender: return TenderRule.read(at, sentence, parents: parents)
      default: return AcquisitionRule.read(at, sentence)
      }
    }
  }

  /// Whether the names of two companies begin with the same word.
  private func isKin(_ first: Int, _ second: Int) -> Bool {
    NameKin.areKin(name(of: first), name(of: second))
  }

  /// Who gets a holding company of its own is bought by nobody.
  private func isReorganised(_ tie: Tie) -> Bool {
    tie.kind == .acquires && isOneName(tie.from, tie.to)
  }

  private func isOneName(_ first: Int, _ second: Int) -> Bool {
    NameKin.isOneName(name(of: first), name(of: second))
  }

  /// "Tern State Bank", but not "Tern Interim Bank", which is there to be merged.
  private func isBank(_ name: String) -> Bool {
    let words = NameFolding.fold(name).split(separator: " ")
    return words.contains("bank") && !words.contains("interim") && !MergerSubs.isName(name)
  }

  private func name(of company: Int) -> String {
    companies.newcomers.name(of: company).map { lexed.string($0) } ?? companies.registry.drafts[company].name
  }
}
