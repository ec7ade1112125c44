internal import Names

/// What only some parties have behind their names: the day of a trust, the local of a union, the lawsuit of plaintiffs.
extension MemberDescriptions {
  /// "in the consolidated action", "in the case captioned": what a lawsuit is, and its name.
  func lawsuitEnd(_ start: Int, before limit: Int) -> Int? {
    let noun = span(start + 1, min(limit, start + 6)).first { ClassHeads.isLawsuit(lexed[$0].key) }
    return noun.map { captionEnd($0 + 1, before: limit) ?? $0 + 1 }
  }

  private func captionEnd(_ start: Int, before limit: Int) -> Int? {
    guard MemberDescriptions.captions.contains(lexed[start].key) else { return nil }
    return span(start + 1, min(limit, start + 16)).first { MemberDescriptions.versus.contains(lexed[$0].key) }.map {
      names.name(at: $0 + 1, before: limit)?.range.upperBound ?? $0 + 2
    }
  }

  private static let captions = WordKeySet(words: "captioned styled entitled")

  private static let versus = WordKeySet(words: "v vs versus")

  /// "the Roe Family Trust dated June 1, 2009, and Harrow Mills": the day of the trust, where the list goes on.
  func trustsDay(_ start: Int, _ member: PartyMember, before limit: Int) -> Int? {
    guard member.range.upperBound == start || lexed.kind(start - 1) == .comma,
      lexed.word(member.range.upperBound - 1) == .trust
    else { return nil }
    var at = start
    while at < start + 6, MemberDescriptions.trustWords.contains(lexed[at].key) || lexed.kind(at) == .slash { at += 1 }
    guard at > start, let day = DateParser(lexed: lexed).date(at: at, before: limit) else { return nil }
    let next = lexed.kind(day.end) == .comma ? day.end + 1 : day.end
    return lexed.word(next) == .and || lexed.word(next) == .as || lexed.kind(day.end) == .openParenthesis
      || lexed.kind(day.end) == .comma && names.name(at: next, before: limit)?.hasStrongForm == true
      ? day.end : nil
  }

  private static let trustWords = WordKeySet(
    words: "dated under agreement declaration of trust u a d t u/a/d u/d/t uad udt utd")

  /// ", husband and wife", ", as tenants by the entirety".
  func spousesEnd(_ start: Int) -> Int? {
    let isPair = MemberDescriptions.spouses.contains(lexed[start].key)
    guard isPair else { return nil }
    return lexed.word(start + 1) == .and && MemberDescriptions.spouses.contains(lexed[start + 2].key) ? start + 3 : nil
  }

  private static let spouses = WordKeySet(words: "husband wife")

  /// ", Local 12", ", AFL-CIO": which part of a union a party is.
  func localEnd(_ start: Int) -> Int? {
    if MemberDescriptions.unions.contains(lexed[start].key) { return start + 1 }
    guard lexed[start].key == MemberDescriptions.local, lexed[start].isCapital else { return nil }
    var at = start + 1
    while MemberDescriptions.localWords.contains(lexed[at].key) || lexed.kind(at) == .period { at += 1 }
    return lexed.kind(at) == .number ? at + 1 : nil
  }

  private static let local = WordKey("local")

  private static let unions = WordKeySet(words: "afl-cio clc")

  private static let localWords = WordKeySet(words: "no number union lodge")
}
