internal import DealModel
internal import Filings
internal import Names

/// "Alder (formerly known as Birch)", "Birch, now known as Alder": the new name and the old one.
enum FormerNameRule {
  static func read(_ at: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    var next = at + 1
    while lexed.word(next) == .known || lexed.word(next) == .as || lexed.word(next) == .named
      || lexed.word(next) == .called || lexed.kind(next) == .comma || lexed.kind(next) == .openQuote
    {
      next += 1
    }
    guard let old = sentence.reference(at: next), !old.isPossessive, let new = sentence.reference(before: at),
      isBeside(new.end..<at, lexed) || sentence.isDescribed(new, at: at), let first = new.entities.first,
      let second = old.entities.first,
      first != second, second != sentence.registrant,
      new.entities.count == 1
    else { return [] }
    return [
      Tie(
        kind: .formerly, from: first, to: second, rule: "formerly",
        place: new.range.lowerBound..<old.range.upperBound)
    ]
  }

  /// "Birch, now known as Alder", at "known"; "Birch (n/k/a Alder)", at the first letter.
  static func readNew(_ at: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard let (start, end) = newly(at, lexed), let new = sentence.reference(at: end), !new.isPossessive,
      let old = sentence.reference(before: start), !old.isPossessive, isBeside(old.end..<start, lexed),
      let first = new.entities.first, let second = old.entities.first, first != second
    else { return [] }
    return [
      Tie(
        kind: .formerly, from: first, to: second, rule: "formerly",
        place: old.range.lowerBound..<new.range.upperBound)
    ]
  }

  /// The words before a new name: "now known as", "now named", "n/k/a", "nka".
  private static func newly(_ at: Int, _ lexed: Lexed) -> (start: Int, end: Int)? {
    switch lexed.word(at) {
    case .known: lexed.word(at + 1) == .as ? (at - 1, at + 2) : nil
    case .named, .called: (at - 1, at + 1)
    default:
      if lexed.kind(at + 1) == .slash {
        lexed.string(at..<at + 5).lowercased() == "n/k/a" ? (at, at + 5) : nil
      } else {
        (at, at + 1)
      }
    }
  }

  /// "f/k/a Birch".
  static func readAbbreviation(_ at: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.string(at..<at + 5).lowercased() == "f/k/a" else { return [] }
    return read(at + 4, sentence, start: at)
  }

  private static func read(_ at: Int, _ sentence: TieSentence, start: Int) -> [Tie] {
    guard let old = sentence.reference(at: at + 1), let new = sentence.reference(before: start),
      isBeside(new.end..<start, sentence.lexed), let first = new.entities.first,
      let second = old.entities.first,
      first != second
    else { return [] }
    return [
      Tie(
        kind: .formerly, from: first, to: second, rule: "formerly",
        place: new.range.lowerBound..<old.range.upperBound)
    ]
  }

  /// A former name that the cover prints under its caption.
  static func enterCover(_ workspace: inout Workspace) {
    guard let former = workspace.filing.cover.formerName, let place = former.place,
      let registrant = workspace.registry.registrant, place.document == workspace.main.document
    else { return }
    let tokens = workspace.main.tokens(in: place.range)
    guard
      let match = NameParser(lexed: workspace.main).name(at: tokens.lowerBound, before: tokens.upperBound),
      match.form != nil
    else { return }
    let name = workspace.main.string(match.range)
    guard NameFolding.fold(name) != NameFolding.fold(workspace.registry.drafts[registrant].name) else {
      return
    }
    let printed = workspace.main.place(match.range)
    let old = workspace.registry.intern(name, form: match.form, place: printed, rule: "former_name")
    guard old != registrant else { return }
    workspace.relations.append(
      RelationDraft(kind: .formerly, from: registrant, to: old, rule: "former_name", places: [printed]))
  }

  private static func isBeside(_ gap: Range<Int>, _ lexed: Lexed) -> Bool {
    gap.count <= 3
      && gap.allSatisfy { at in
        switch lexed.word(at) {
        case .is, .was, .which: true
        default: lexed.kind(at) == .comma || lexed.kind(at) == .openParenthesis
        }
      }
  }
}
