internal import DealModel
internal import Filings
internal import Names

/// Who acts in the opening of a text of items.
struct OpeningSubject {
  private let lexed: Lexed
  private let drafts: [EntityDraft]

  init(_ lexed: Lexed, _ drafts: [EntityDraft]) {
    self.lexed = lexed
    self.drafts = drafts
  }

  static func isFirstPerson(_ word: Word) -> Bool { word == .our || word == .us || word == .we }

  /// The organisation that the text names first, where it is the subject: "On May 2, 2011, Harrow International
  /// ("Harrow") entered into".
  func actor() -> Int? {
    guard let named = drafts.indices.filter({ isCompany(drafts[$0]) }).min(by: { start($0) < start($1) }),
      let place = drafts[named].places.first
    else { return nil }
    let name = lexed.firstToken(from: place.range.lowerBound)
    return hasBoard(name) || !isObject(name) && verb(after: place) != nil ? named : nil
  }

  /// "the credit agreement with Tern Bank was terminated": no subject; but "a subsidiary of Harrow Mills entered into".
  func isObject(_ name: Int) -> Bool {
    if lexed.word(name - 1) == .of, lexed.word(name - 2) == .subsidiary { return false }
    return switch lexed.word(name - 1) {
    case .with, .to, .from, .by, .of, .between, .among, .for, .under: true
    default: false
    }
  }

  /// "The Board of Directors of Harrow Petroleum declared": who acts through its board.
  private func hasBoard(_ name: Int) -> Bool {
    lexed.word(name - 1) == .of && lexed.word(name - 2) == .directors && lexed.word(name - 3) == .of
  }

  /// The verb of which a name, alone or at the head of a list, is the subject.
  func verb(after name: Filing.Place) -> Int? {
    let direct = afterBrackets(lexed.firstToken(from: name.range.upperBound))
    if acts(direct) { return direct }
    let first = lexed.firstToken(from: name.range.lowerBound)
    let list = PartyListParser(lexed).list(at: first, before: min(lexed.count, first + OpeningSubject.longestList))
    let verb = lexed.kind(list.end) == .comma ? list.end + 1 : list.end
    return acts(verb) ? verb : nil
  }

  /// "On May 2, 2011, Harrow entered into": capital words without a legal form at the head of a sentence, which act.
  func shortName(before place: Filing.Place?) -> Range<Int>? {
    for at in opening(before: place) {
      switch lexed.word(at) {
      case .entered, .completed, .consummated, .issued, .sold, .executed, .acquired, .borrowed:
        break
      default: continue
      }
      guard let name = CapitalRun.name(ending: at, lexed), opensClause(name.lowerBound) else { continue }
      return name
    }
    return nil
  }

  /// Whether a subject can stand at a token: behind the comma of a date, or at the head of a sentence.
  private func opensClause(_ at: Int) -> Bool {
    switch lexed.kind(at - 1) {
    case .comma: lexed.kind(at - 2) == .number
    case .period, .lineEnd: true
    default: false
    }
  }

  /// "the Company", "the Registrant" where it acts before any organisation is named: a report whose registrant
  /// the text does not name, so that it stands as the text calls it.
  func unnamedCompany(before place: Filing.Place?) -> Range<Int>? {
    for at in opening(before: place) {
      switch lexed.word(at) {
      case .partnership where lexed.word(at - 1) != .the:
        // "the Operating Partnership"
        guard lexed[at].isCapital, lexed[at - 1].isCapital, lexed.word(at - 2) == .the, !lexed[at].isPossessive,
          acts(at + 1)
        else { continue }
        return at - 2..<at + 1
      case .company, .registrant, .corporation, .partnership, .trust:
        let hasArticle = lexed.word(at - 1) == .the
        // "Registrant acquired": by its capital.
        guard hasArticle || lexed.word(at) == .registrant && lexed[at].isCapital, !lexed[at].isPossessive,
          acts(at + 1) || leads(at, hasArticle)
            || lexed.kind(at + 1) == .openParenthesis && lexed.matches(at + 2, .as, .successor)
        else { continue }
        return (hasArticle ? at - 1 : at)..<at + 1
      default: continue
      }
    }
    return nil
  }

  /// "the Company, Alder Fund LLC and Jane Roe entered into": the first of those who act.
  private func leads(_ at: Int, _ hasArticle: Bool) -> Bool {
    guard lexed.kind(at + 1) == .comma || lexed.word(at + 1) == .and else { return false }
    let list = PartyListParser(lexed).list(
      at: hasArticle ? at - 1 : at, before: min(lexed.count, at + OpeningSubject.longestList))
    return list.members.count > 1 && acts(list.end)
  }

  private static let longestList = 160

  /// "the Company" anywhere in a text that names no company and defines no term for one.
  func calledCompany() -> Range<Int>? {
    let company = opening(before: nil).first { at in
      [.company, .registrant, .partnership].contains(lexed.word(at)) && lexed[at].isCapital
        && lexed.word(at - 1) == .the && lexed.kind(at - 2) != .openParenthesis
        && (lexed[at].isPossessive || !(lexed[at + 1].isWord && lexed[at + 1].isCapital))
    }
    return company.map { $0 - 1..<$0 + 1 }
  }

  /// "the Company" where it is another than who acts: "Birch Retail notified the Company that".
  func counterparty(of actor: Int) -> Range<Int>? {
    guard let place = drafts[actor].places.first else { return nil }
    let verb = afterBrackets(lexed.firstToken(from: place.range.upperBound))
    let isTold = OpeningSubject.told.contains(lexed[verb].key)
    guard isTold || acts(verb) else { return nil }
    for at in span(verb + 1, min(lexed.count, verb + 30)) {
      switch lexed.word(at) {
      // What follows is no longer what the actor does.
      case .that, .which, .who, .whereby, .under: return nil
      case .company where lexed[at].isCapital && lexed.word(at - 1) == .the && !lexed[at].isPossessive:
        return isTold && at == verb + 2 || lexed.word(at - 2) == .with ? at - 1..<at + 1 : nil
      default: if lexed.kind(at) == .comma || lexed.kind(at) == .period { return nil }
      }
    }
    return nil
  }

  private static let told = WordKeySet(words: "notified informed advised sued")

  /// "We entered into" before any name.
  func isToldByUs(before place: Filing.Place?) -> Bool {
    opening(before: place).contains { lexed.word($0) == .we && acts($0 + 1) }
  }

  private func isCompany(_ draft: EntityDraft) -> Bool {
    switch draft.kind {
    case .corporation, .llc, .limitedPartnership, .trust, .other: !draft.places.isEmpty
    default: false
    }
  }

  private func start(_ entity: Int) -> Int { drafts[entity].places.first?.range.lowerBound ?? .max }

  private func opening(before place: Filing.Place?) -> Range<Int> {
    span(0, place.map { lexed.firstToken(from: $0.range.lowerBound) } ?? lexed.count)
  }

  private func afterBrackets(_ start: Int) -> Int {
    let at = lexed.kind(start) == .comma ? start + 1 : start
    guard lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: at + 30) else { return start }
    return lexed.kind(close + 1) == .comma ? close + 2 : close + 1
  }

  func acts(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .entered, .executed, .signed, .issued, .sold, .completed, .consummated, .closed, .terminated, .amended,
      .announced, .acquired, .purchased, .borrowed, .has, .also, .and, .agreed, .granted, .received, .have,
      .is, .was, .will:
      true
    default: false
    }
  }
}
