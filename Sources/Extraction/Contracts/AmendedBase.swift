internal import DealModel
internal import Filings
internal import Names

/// Finds the agreement that an amendment changes: "that certain Supply Agreement, dated as of May 2, 2011".
struct AmendedBase {
  let lexed: Lexed
  private let parser: AgreementClauseParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    parser = AgreementClauseParser(lexed)
  }

  /// The first dated agreement that the opening of an amendment names.
  func mention(from start: Int) -> AgreementMention? {
    let limit = min(lexed.count, start + AmendedBase.reach)
    for at in start..<max(start, limit) {
      guard opens(at), let title = parser.bases.title(near: at + 1, before: limit) else { continue }
      var mentions: [AgreementMention] = []
      let found = parser.clause(of: title, origin: .preamble, before: limit, into: &mentions)
      let mention = mentions[found.index]
      guard mention.kind != .amendment, title.range.count > 1, mention.date?.hasDay ?? false else { continue }
      return mention
    }
    return nil
  }

  /// How many words of an opening are looked at.
  private static let reach = 700

  private func opens(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .certain: lexed.word(at - 1) == .that
    case .the: lexed.word(at - 1) == .to || lexed.word(at - 1) == .amends
    case .a, .an: lexed.word(at - 1) == .into || lexed.word(at - 1) == .to
    default: false
    }
  }
}
