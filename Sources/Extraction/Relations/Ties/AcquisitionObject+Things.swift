internal import Names

/// Things that companies are named after, and that are bought from them.
extension AcquisitionObject {
  /// "Alder Tower, an office building", "with Alder Tower LP to acquire Alder Tower": what a seller is named after.
  static func isThing(_ target: CompanyReference, _ opening: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    if lexed.word(opening - 2) == .to, let before = sentence.reference(before: opening - 2), before.end == opening - 2,
      before.entities == target.entities, before.range.count > target.range.count
    {
      return true
    }
    guard lexed.legalForm(at: target.range.upperBound - 1)?.isStrong != true, lexed.kind(target.end) == .comma,
      lexed.word(target.end + 1) == .a || lexed.word(target.end + 1) == .an
    else {
      return false
    }
    let description = span(target.end + 2, min(sentence.end, target.end + 10)).prefix {
      lexed[$0].isWord && lexed.word($0) != .of && lexed.word($0) != .that && lexed.word($0) != .which
    }
    return description.last.map { things.contains(lexed[$0].key) } ?? false
  }

  private static let things = WordKeySet(
    words: """
      building buildings property hotel resort tower complex community center centre warehouse mall portfolio plant mine \
      vessel ship rig casino campus apartments
      """)
}
