internal import Names

/// Reads who gives whom notice that an agreement ends: "Harrow Mills received a notice from Elm Works that it is
/// terminating the Supply Agreement", "Harrow Mills notified Elm Works that it will terminate the Supply Agreement".
struct NoticeReader {
  let lexed: Lexed
  let lists: PartyListParser
  let subjects: SubjectParser

  /// The two sides of a notice that a sentence tells before the title of the agreement that ends.
  func sides(in sentence: Range<Int>, before title: Int) -> (subject: PartyList, other: PartyList)? {
    guard endsAgreement(span(sentence.lowerBound, title)) else { return nil }
    for at in span(sentence.lowerBound, title) {
      guard let (verb, name) = notified(at, before: title) ?? notice(at, before: title) else { continue }
      let other = lists.list(at: name, before: title)
      guard !other.members.isEmpty, let subject = subjects.subject(before: verb, from: sentence.lowerBound)
      else { continue }
      return (subject, other)
    }
    return nil
  }

  private func endsAgreement(_ range: Range<Int>) -> Bool {
    range.contains { at in
      switch lexed.word(at) {
      case .terminate, .terminated, .terminates, .terminating: true
      // "elected not to renew"
      case .not where lexed.word(at + 1) == .to: isRenewal(at + 2)
      case .not: isRenewal(at + 1)
      default: NoticeReader.ends.contains(lexed[at].key)
      }
    }
  }

  /// "renew the Supply Agreement", and not "renew its insurance".
  private func isRenewal(_ at: Int) -> Bool {
    lexed[at].key == NoticeReader.renew && (lexed.word(at + 1) == .the || lexed[at + 1].isCapital)
  }

  /// "notified Elm Works that", "was notified by Elm Works that": the start of the verb, and of who stands after it.
  private func notified(_ at: Int, before limit: Int) -> (verb: Int, name: Int)? {
    guard lexed.word(at) == .notified || NoticeReader.told.contains(lexed[at].key) else { return nil }
    if lexed.word(at + 1) == .by {
      switch lexed.word(at - 1) {
      case .was, .were: return (at - 1, at + 2)
      case .been where lexed.word(at - 2) == .has || lexed.word(at - 2) == .had: return (at - 2, at + 2)
      default: return nil
      }
    }
    return (lexed.word(at - 1) == .has || lexed.word(at - 1) == .also ? at - 1 : at, at + 1)
  }

  /// "received a written notice from Elm Works", "delivered notice of termination to Elm Works".
  private func notice(_ noun: Int, before limit: Int) -> (verb: Int, name: Int)? {
    guard NoticeReader.notices.contains(lexed[noun].key), !lexed[noun].isCapital,
      let verb = span(max(0, noun - 4), noun).last(where: { NoticeReader.verbs.contains(lexed[$0].key) })
    else { return nil }
    for at in span(noun + 1, min(limit, noun + 5)) {
      switch lexed.word(at) {
      case .from, .to: return (lexed.word(verb - 1) == .has ? verb - 1 : verb, at + 1)
      case .of: continue
      default: guard lexed[at].isWord, !lexed[at].isCapital else { return nil }
      }
    }
    return nil
  }

  private static let ends = WordKeySet(
    words: "termination cancel canceled cancelled cancellation nonrenewal "
      + "non-renewal")
  private static let renew = WordKey("renew")
  private static let told = WordKeySet(words: "advised informed")
  private static let notices = WordKeySet(words: "notice notices notification letter")
  private static let verbs = WordKeySet(words: "received gave given delivered provided sent")
}
