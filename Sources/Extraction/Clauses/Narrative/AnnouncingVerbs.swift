internal import Filings
internal import Names

/// Verbs that say what happens to an agreement: entered into, terminated, amended, issued.
enum AnnouncingVerbs {
  struct Verb {
    var kind: AgreementMention.Verb
    /// The verb itself.
    var index: Int
    /// The first of its auxiliaries and adverbs: "has also entered".
    var start: Int
    /// The first token of its object.
    var end: Int
    /// The day that stands between its subject and it, or it and its object: "has signed, on May 5, 2031, a lease".
    var day: PrintedDate?
    /// The other side, where it stands right behind the verb: "issued to Jane Roe a note", "purchased from Harrow a note".
    var others: PartyList?
  }

  static func find(in sentence: Range<Int>, _ lexed: Lexed) -> [Verb] {
    var found: [Verb] = []
    for at in sentence {
      guard let (kind, end) = verb(at, lexed) else { continue }
      var start = at
      // "X and Y agreed to terminate": the subject stands before "agreed".
      if [.terminate, .amend, .extend, .enter].contains(lexed.word(at)), lexed.word(at - 1) == .to,
        lexed.word(at - 2) == .agreed
      {
        start = at - 2
      }
      // "executed and delivered to Tern Bank, N.A. a Guaranty"
      if lexed.word(at) == .delivered, lexed.word(at - 1) == .and { start = at - 2 }
      // "was issued a warrant"
      if kind == .bought || kind == .entered, lexed.isPassive(at) { start = at - 1 }
      while start > sentence.lowerBound {
        // "jointly and severally issued"
        if lexed.word(start - 1) == .severally, lexed.word(start - 2) == .and { start -= 3 }
        guard start > sentence.lowerBound,
          isAuxiliary(lexed.word(start - 1)) || lexed[start - 1].key == mutually
        else { break }
        start -= 1
      }
      var verb = Verb(kind: kind, index: at, start: start, end: end)
      let dates = DateParser(lexed: lexed)
      if let before = dates.day(before: start, from: sentence.lowerBound + 1, besidesSubject: true) {
        verb.day = before.date
        verb.start = lexed.kind(before.start - 1) == .comma ? before.start - 1 : before.start
      } else if let after = dates.day(at: lexed.kind(end) == .comma ? end + 1 : end, before: sentence.upperBound) {
        verb.day = after.date
        verb.end = lexed.kind(after.end) == .comma ? after.end + 1 : after.end
      }
      found.append(verb)
    }
    return found
  }

  private static func verb(_ at: Int, _ lexed: Lexed) -> (AgreementMention.Verb, Int)? {
    switch lexed.word(at) {
    case .entered, .entering, .enter, .enters:
      return lexed.word(at + 1) == .into ? (.entered, at + 2) : nil
    case .executed, .signed:
      // "duly executed", "executed by": no finite verb.
      return lexed.word(at + 1) == .by || lexed.word(at - 1) == .be ? nil : (.entered, at + 1)
    case .terminate where lexed.word(at - 1) == .to && lexed.word(at - 2) == .agreed:
      return (.terminated, at + 1)
    case .amend where lexed.word(at - 1) == .to && lexed.word(at - 2) == .agreed && isArticle(lexed.word(at + 1)):
      return (.amended, at + 1)
    // "agreed to extend the term of their Supply Agreement"
    case .extend
    where lexed.word(at - 1) == .to && lexed.word(at - 2) == .agreed
      && (isArticle(lexed.word(at + 1)) || lexed[at + 1].isCapital):
      return (.amended, at + 1)
    case .terminated, .terminate, .terminating, .terminates:
      // "will terminate upon the commencement of": it ends by itself.
      let isIntransitive = [.by, .upon, .on, .at, .in].contains(lexed.word(at + 1))
      return lexed.word(at - 1) == .be || lexed.word(at - 1) == .to || isIntransitive ? nil : (.terminated, at + 1)
    case .amended where lexed.word(at - 1) != .as && lexed.word(at - 1) != .an && lexed.word(at - 1) != .the:
      if lexed.word(at + 1) == .and, lexed.word(at + 2) == .restated {
        return isArticle(lexed.word(at + 3)) ? (.amended, at + 3) : nil
      }
      return isArticle(lexed.word(at + 1)) ? (.amended, at + 1) : nil
    case .extended where isArticle(lexed.word(at + 1)) && lexed.word(at + 1) != .a && lexed.word(at + 1) != .an:
      return (.amended, at + 1)
    case .amends, .amending:
      return (.amended, lexed.word(at + 1) == .and ? at + 3 : at + 1)
    case .restated where isArticle(lexed.word(at + 1)) && lexed.word(at - 1) != .and:
      return (.amended, at + 1)
    case .replaced, .replacing, .replaces, .supersedes, .superseded, .superseding:
      return lexed.word(at + 1) == .by ? nil : (.replaced, at + 1)
    case .issued where lexed.isPassive(at), .granted where lexed.isPassive(at):
      return isArticle(lexed.word(at + 1)) || lexed.word(at + 1) == .warrants ? (.bought, at + 1) : nil
    case .purchased, .acquired, .received:
      return lexed.isPassive(at) || lexed.word(at + 1) == .by ? nil : (.bought, at + 1)
    case .issued, .sold, .issue, .issues, .sells, .sell:
      return lexed.word(at + 1) == .by || lexed.word(at + 1) == .under ? nil : (.issued, at + 1)
    // "delivered to Tern Bank, N.A. a Guaranty", "delivered a guaranty to"
    case .delivered:
      let isTo = lexed.word(at + 1) == .to && lexed[at + 2].isCapital
      return isTo || lexed.word(at + 1) == .a || lexed.word(at + 1) == .an ? (.issued, at + 1) : nil
    // "have agreed upon the terms of a forbearance agreement"
    case .agreed where terms(at + 1, lexed) != nil:
      return terms(at + 1, lexed).map { (.entered, $0) }
    // "agreed to a second amendment"
    case .agreed where lexed.word(at + 1) == .to && (lexed.word(at + 2) == .a || lexed.word(at + 2) == .an):
      return (.entered, at + 2)
    case .assumed:
      return (.assumed, at + 1)
    // "adopted a stockholder rights plan"
    case .adopted where isRightsPlan(from: at + 1, lexed), .approved where isRightsPlan(from: at + 1, lexed):
      return (.entered, at + 1)
    case .consummated, .closed, .completed:
      // "closed on a mortgage loan from Tern Bank"
      let object = lexed.word(at + 1) == .on ? at + 2 : at + 1
      return isContract(from: object, lexed) ? (.entered, object) : nil
    case .announced:
      // "announced the signing of an agreement"
      let noun = lexed.word(at + 1) == .the ? at + 2 : at + 1
      return announced.contains(lexed[noun].key) && lexed.word(noun + 1) == .of ? (.entered, noun + 2) : nil
    default: return others[lexed[at].key].flatMap { rarer($0, at, lexed) }
    }
  }

  /// Verbs that are told apart by their keys alone.
  private enum Rarer { case obtained, financed, renewed, executing, awarded, reached }

  private static let others = WordKeyTable<Rarer>([
    (WordKey("obtained"), .obtained), (WordKey("secured"), .obtained), (WordKey("financed"), .financed),
    (WordKey("funded"), .financed), (WordKey("refinanced"), .financed), (WordKey("renewed"), .renewed),
    (WordKey("executing"), .executing), (WordKey("awarded"), .awarded), (WordKey("reached"), .reached),
  ])

  private static func rarer(_ verb: Rarer, _ at: Int, _ lexed: Lexed) -> (AgreementMention.Verb, Int)? {
    // "financed the purchase with a loan from Tern Bank"
    if verb == .financed {
      return span(at + 1, at + 12).first { lexed.word($0) == .with && isArticle(lexed.word($0 + 1)) }
        .map { (.entered, $0 + 1) }
    }
    // "was awarded a contract by", "awarded the Company a contract"
    if verb == .awarded { return isOfContract(at, lexed) ? (.entered, at + 1) : nil }
    guard isArticle(lexed.word(at + 1)) else { return nil }
    switch verb {
    case .obtained: return lexed.isPassive(at) ? nil : (.bought, at + 1)
    case .renewed: return (.amended, at + 1)
    // "by executing a Supplemental Indenture", "reached an agreement in principle with"
    case .executing, .reached: return (.entered, at + 1)
    case .financed, .awarded: return nil
    }
  }

  /// Whether what is awarded is a contract, and no prize or shares.
  private static func isOfContract(_ verb: Int, _ lexed: Lexed) -> Bool {
    span(verb + 1, verb + 14).first { contracts.contains(lexed[$0].key) || lexed.kind($0) == .period }
      .map { lexed.kind($0) != .period } ?? false
  }

  private static let contracts = WordKeySet(words: "contract contracts agreement order lease")

  /// Whether a verb stands before who gets what: "awarded the Company a contract".
  static func takesIndirectObject(_ verb: Int, _ lexed: Lexed) -> Bool {
    others[lexed[verb].key] == .awarded && !lexed.isPassive(verb)
  }

  /// "upon the terms of", "on the principal terms of" before an agreement.
  private static func terms(_ at: Int, _ lexed: Lexed) -> Int? {
    guard lexed.word(at) == .upon || lexed.word(at) == .on || lexed.word(at) == .to else { return nil }
    return span(at + 1, at + 5).first { lexed[$0].key == termsNoun && lexed.word($0 + 1) == .of }.map { $0 + 2 }
  }

  private static let termsNoun = WordKey("terms")

  /// "consummated a Securities Purchase Agreement": whether a contract, and no sale, is the object.
  private static func isContract(from start: Int, _ lexed: Lexed) -> Bool {
    guard lexed.word(start) == .a || lexed.word(start) == .an else { return false }
    for at in span(start + 1, start + 8) {
      guard lexed[at].isWord || lexed.kind(at) == .dollar || lexed.kind(at) == .number else { return false }
      switch lexed.word(at) {
      case .agreement, .agreements, .indenture, .lease, .contract, .facility: return true
      case .of, .under, .pursuant, .with, .to, .for, .on, .in, .from, .by: return false
      default: if lexed[at].key == loan { return true }
      }
    }
    return false
  }

  private static func isRightsPlan(from start: Int, _ lexed: Lexed) -> Bool {
    guard lexed.word(start) == .a || lexed.word(start) == .an else { return false }
    return span(start + 1, start + 6).contains { lexed.word($0) == .plan && lexed[$0 - 1].key == rights }
  }

  private static let rights = WordKey("rights")
  private static let loan = WordKey("loan")
  private static let mutually = WordKey("mutually")
  private static let announced = WordKeySet(words: "signing execution")

  /// Whether the verb's subject are parties: "amends" and "replacing" have agreements for one.
  static func takesParties(_ word: Word) -> Bool {
    switch word {
    case .amends, .amending, .replacing, .replaces, .supersedes, .superseding, .restates, .terminating, .terminates:
      false
    default: true
    }
  }

  private static func isArticle(_ word: Word) -> Bool {
    switch word {
    case .the, .its, .their, .our, .that, .an, .a, .certain, .each: true
    default: false
    }
  }

  private static func isAuxiliary(_ word: Word) -> Bool {
    switch word {
    case .has, .have, .had, .also, .previously, .each, .will, .both, .simultaneously, .concurrently, .thereby,
      .separately, .would, .shall, .may:
      true
    default: false
    }
  }
}
