internal import DealModel
internal import Names

/// Who does what a verb of the sentence says.
extension TieSentence {
  /// Who does what a verb says: the company before it, with nothing but a description between.
  ///
  /// Who acts through a subsidiary acts with it.
  func subjects(before verb: Int) -> [CompanyReference] {
    let start = verbStart(verb)
    // "it has agreed to": whom the sentence began with.
    if lexed.word(start - 1) == .it, let bearer = relative(before: start - 1) { return [bearer] }
    // "Elm, before it acquired": whoever was named last.
    if lexed.word(start - 1) == .it, TieSentence.times.contains(lexed[start - 2].key) {
      return named(before: start - 2).map { [$0] } ?? []
    }
    if lexed.word(start - 1) == .it, let first = references.first(where: { !$0.isPossessive }),
      first.end < start, first.entities.count == 1
    {
      return [first]
    }
    guard let nearest = reference(before: start) else { return [] }
    if let named = outside(nearest, before: start) { return [named] }
    guard
      let last = nearest.isPossessive
        ? kin(of: nearest, before: start) ?? stranger(to: nearest, before: start) : nearest
    else { return [] }
    if nearest.isPossessive, actsThrough(last.range.lowerBound),
      let acting = reference(before: last.range.lowerBound), !acting.isPossessive
    {
      return [acting, last]
    }
    let subject = described(last, before: start) ?? last
    guard isDescription(subject.end..<start) || nearest.isPossessive else { return [] }
    if let owner = owner(before: subject.range.lowerBound),
      isSubsidiary(owner.range.upperBound..<subject.range.lowerBound), actsThrough(owner.range.lowerBound),
      let acting = named(before: owner.range.lowerBound)
        ?? (owner.isPossessive ? owner : nil)
    {
      return [acting, subject]
    }
    // "Alder, through Birch, LLC, a subsidiary, closed": both.
    if lexed.word(subject.range.lowerBound - 1) == .through, subject.end < start,
      let acting = named(before: subject.range.lowerBound), subject.range.lowerBound - acting.end <= 3
    {
      return [acting, subject]
    }
    return [subject]
  }

  /// Of "Birch (f/k/a Alder) acquired": Birch, before the brackets.
  private func outside(_ bracketed: CompanyReference, before start: Int) -> CompanyReference? {
    guard lexed.kind(bracketed.end) == .closeParenthesis, bracketed.end + 1 == start,
      let open = span(max(range.lowerBound, bracketed.range.lowerBound - 8), bracketed.range.lowerBound).last(where: {
        lexed.kind($0) == .openParenthesis
      }),
      let named = reference(before: open), named.end == open, !named.isPossessive
    else { return nil }
    return named
  }

  /// Of "Birch, Inc., which announced that it": Birch.
  private func relative(before it: Int) -> CompanyReference? {
    guard let nearest = reference(before: it),
      let which = span(nearest.end, min(it, nearest.end + 2)).first(where: { lexed.word($0) == .which }),
      it - which <= 8
    else { return nil }
    return nearest.isPossessive ? nil : nearest
  }

  /// Of "Birch, Inc., its wholly owned subsidiary, acquired": Birch.
  private func kin(of owner: CompanyReference, before start: Int) -> CompanyReference? {
    guard lexed.kind(start - 1) == .comma, owner.range.upperBound < start - 1,
      isSubsidiary(owner.range.upperBound..<start - 1), let child = reference(before: owner.range.lowerBound),
      !child.isPossessive, lexed.kind(child.end) == .comma, child.end + 1 == owner.range.lowerBound
    else { return nil }
    return child
  }

  /// Of "Birch, Inc., an affiliate of our largest stockholder, acquired": Birch.
  private func stranger(to owner: CompanyReference, before start: Int) -> CompanyReference? {
    let at = owner.range.lowerBound
    guard lexed.kind(start - 1) == .comma, owner.range.upperBound < start - 1,
      span(owner.range.upperBound, start - 1).allSatisfy({ lexed[$0].isWord && !lexed[$0].isCapital }),
      let named = reference(before: at), !named.isPossessive, lexed.kind(named.end) == .comma,
      lexed.word(named.end + 1) == .a || lexed.word(named.end + 1) == .an, at - named.end <= 8,
      span(named.end + 1, at).allSatisfy({ lexed[$0].isWord && !lexed[$0].isCapital })
    else { return nil }
    return named
  }

  /// Whom a verb is told of: its subject, or who stands before "which".
  func bearer(of verb: Int) -> CompanyReference? {
    let start = verbStart(verb)
    guard lexed.word(start - 1) == .which || lexed.word(start - 1) == .that else { return subjects(before: verb).last }
    let end = lexed.kind(start - 2) == .comma ? start - 2 : start - 1
    guard let bearer = reference(before: end), bearer.end == end, !bearer.isPossessive else { return nil }
    return bearer
  }

  /// Of "Birch, Inc., a subsidiary of Alder, will", and of "Birch, Inc., whose parent is Alder, will": Birch and not Alder.
  private func described(_ owner: CompanyReference, before start: Int) -> CompanyReference? {
    let of =
      lexed.word(owner.range.lowerBound - 1) == .the ? owner.range.lowerBound - 2 : owner.range.lowerBound - 1
    guard owner.end < start, let subject = reference(before: of), !subject.isPossessive,
      lexed.kind(subject.end) == .comma
    else { return nil }
    let gap = subject.end..<of
    switch lexed.word(of) {
    case .of:
      guard hasWord([.subsidiary, .affiliate, .division, .parent], in: gap) || isApposition(gap, closedAt: owner.end)
      else { return nil }
    // "a company wholly owned by Alder,"
    case .by:
      guard gap.count <= 16, lexed.kind(owner.end) == .comma, TieSentence.owning.contains(lexed[of - 1].key)
      else { return nil }
    case .for: guard gap.contains(where: { lexed[$0].key == TieSentence.holding }) else { return nil }
    // "Birch, Inc., formerly known as Alder, Inc.,"
    case .as, .formerly:
      guard gap.count <= 4, lexed.word(of) == .formerly || lexed.word(of - 1) == .known, lexed.kind(owner.end) == .comma
      else { return nil }
    // "Birch Fund, L.P., whose general partner is Birch GP, LLC,"
    case .is: guard gap.count <= 7, hasWord([.whose], in: gap), lexed.kind(owner.end) == .comma else { return nil }
    default: return nil
    }
    return subject
  }

  /// "Elm, a competitor of the Company,": what Elm is to another.
  private func isApposition(_ gap: Range<Int>, closedAt end: Int) -> Bool {
    guard gap.count <= 10, lexed.kind(end) == .comma else { return false }
    switch lexed.word(gap.lowerBound + 1) {
    case .a, .an: return gap.dropFirst(2).allSatisfy { lexed[$0].isWord && !lexed[$0].isCapital }
    default: return false
    }
  }

  /// The subsidiary that is meant by "the registrant's wholly-owned subsidiary, Birch, Inc.".
  func possessed(by owner: CompanyReference) -> CompanyReference? {
    guard owner.isPossessive else { return nil }
    // "its Birch, Inc. subsidiary"
    if let child = exact(at: owner.range.upperBound), let last = row(startingWith: child).last, !last.isPossessive,
      lexed.word(last.end) == (last.range == child.range ? .subsidiary : .subsidiaries)
    {
      return child
    }
    let place = firstPlace(from: owner.range.upperBound + 1)
    guard place < references.count,
      isSubsidiary(owner.range.upperBound..<references[place].range.lowerBound)
    else { return nil }
    return references[place]
  }

  private func actsThrough(_ at: Int) -> Bool { hasWord([.through], in: max(range.lowerBound, at - 3)..<at) }
}
