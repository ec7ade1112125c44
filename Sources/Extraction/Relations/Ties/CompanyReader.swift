internal import DealModel
internal import Filings
internal import Names

/// Finds the companies in a sentence that the filing is known to name.
struct CompanyReader {
  let lexed: Lexed
  let registry: EntityRegistry
  private let lists: PartyListParser
  /// Terms that take in a row of companies, (collectively, the "Sellers"), and those of new companies.
  private var rows: [String: [Int]] = [:]
  private(set) var newcomers: Newcomers

  init(_ lexed: Lexed, _ registry: EntityRegistry) {
    self.lexed = lexed
    self.registry = registry
    newcomers = Newcomers(first: registry.drafts.count)
    lists = PartyListParser(lexed)
  }

  /// The companies of a sentence, in its order.
  mutating func references(in sentence: Range<Int>) -> [CompanyReference] {
    var found: [CompanyReference] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      // Brackets that define a term name nobody anew.
      if DefinitionBrackets.opens(lexed, at: at, before: sentence.upperBound),
        let close = lexed.closing(at, before: sentence.upperBound)
      {
        bind(at, close, to: found)
        at = close + 1
        continue
      }
      guard let reference = reference(at: at, before: sentence.upperBound, after: found) else {
        at += 1
        continue
      }
      found.append(reference)
      at = max(reference.range.upperBound, at + 1)
    }
    return found
  }

  /// Remembers a term for all companies of the row that ends at its brackets, or for the new company before them.
  private mutating func bind(_ open: Int, _ close: Int, to found: [CompanyReference]) {
    guard let last = found.last, last.range.upperBound == open else { return }
    guard lexed.word(open + 1) == .collectively || lexed.word(open + 1) == .together || isPlural(open..<close) else {
      if last.entities.count == 1, !last.isPossessive, let term = unquoted(open, close) { rows[term] = last.entities }
      guard last.entities.count == 1, last.entities[0] >= newcomers.first, !last.isPossessive else { return }
      for term in DefinitionParser(lexed: lexed).definitions(open: open, close: close) {
        rows[term.term] = last.entities
      }
      return
    }
    var entities = last.entities
    var start = last.range.lowerBound
    for reference in found.dropLast().reversed() {
      guard start - reference.end <= 2, !reference.isPossessive else { break }
      entities = reference.entities + entities
      start = reference.range.lowerBound
    }
    guard entities.count > 1 else { return }
    for term in DefinitionParser(lexed: lexed).definitions(open: open, close: close) {
      rows[term.term] = entities
    }
  }

  /// "(the "Funds")", "(the "Sellers")": a term for more than one.
  private func isPlural(_ brackets: Range<Int>) -> Bool {
    guard let last = brackets.last(where: { lexed[$0].isWord }) else { return false }
    return CompanyReader.plurals.contains(lexed[last].key)
  }

  private static let plurals = WordKeySet(
    words: "funds sellers purchasers buyers investors borrowers guarantors lenders companies subsidiaries entities "
      + "partnerships trusts banks targets")

  /// "(Parent)", "(Merger Sub)": a term without quotes that no company's name holds.
  private func unquoted(_ open: Int, _ close: Int) -> String? {
    let words = lexed.word(open + 1) == .the ? open + 2..<close : open + 1..<close
    guard !words.isEmpty, words.count <= 2, words.allSatisfy({ lexed[$0].isWord && lexed[$0].isCapital }),
      !isPlace(words), !isOwnTerm(words)
    else { return nil }
    let place = lexed.place(words)
    let term = lexed.string(words)
    return registry.entities(of: term, document: place.document, offset: place.range.lowerBound) == nil
      && registry.shortForm(of: term) == nil ? term : nil
  }

  private mutating func reference(at start: Int, before limit: Int, after found: [CompanyReference])
    -> CompanyReference?
  {
    switch lexed.word(start) {
    case .our, .we, .us:
      guard let registrant = registry.registrant else { return nil }
      return CompanyReference(
        range: start..<start + 1, end: start + 1, entities: [registrant],
        isPossessive: lexed.word(start) == .our)
    case .its:
      // "Its general partner is" speaks of whom the sentence before named, its subsidiaries are mostly the registrant's.
      guard !lexed[start].isCapital || !found.isEmpty || opensSubsidiary(start) else { return nil }
      // What was named last, outside of brackets and of what only describes it.
      guard
        let owner =
          (buyer(through: start, found) ?? seller(of: start, found) ?? bearer(found, before: start)
          ?? antecedent(kinless(found, before: start)))?
          .entities
          ?? registry.registrant.map({ [$0] })
      else {
        return nil
      }
      return CompanyReference(range: start..<start + 1, end: start + 1, entities: owner, isPossessive: true)
    default: break
    }
    guard lexed[start].isCapital || lexed.word(start) == .the || lexed[start].kind == .number,
      let range = range(at: start, before: limit), !isPlace(range), let entities = entities(range)
    else { return nil }
    return CompanyReference(
      range: range, end: bracketEnd(range.upperBound, before: limit), entities: entities,
      isPossessive: lexed[range.upperBound - 1].isPossessive)
  }

  /// "Alder's obligations are guaranteed by its parent": Alder's.
  private func bearer(_ found: [CompanyReference], before its: Int) -> CompanyReference? {
    guard lexed.word(its - 1) == .by, let last = found.last, last.isPossessive, its - last.end <= 12,
      lexed.word(last.range.lowerBound) != .our, lexed.word(last.range.lowerBound) != .its
    else { return nil }
    return last
  }

  private func opensSubsidiary(_ its: Int) -> Bool {
    (its + 1..<its + 6).contains { lexed.word($0) == .subsidiary || lexed.word($0) == .subsidiaries }
  }

  /// Without the company that is "an affiliate of its general partner": whose partner it is was named before.
  private func kinless(_ found: [CompanyReference], before its: Int) -> [CompanyReference] {
    guard let last = found.last, !last.isPossessive, lexed.word(its - 1) == .of,
      lexed.word(its - 2) == .affiliate || lexed.word(its - 2) == .affiliates,
      lexed.kind(last.end) == .comma, its - last.end <= 5
    else { return found }
    return found.dropLast()
  }

  /// "Alder acquired Birch through its subsidiary": who acts through somebody, and not what is bought.
  private func buyer(through its: Int, _ found: [CompanyReference]) -> CompanyReference? {
    guard lexed.word(its - 1) == .through, lexed.word(its - 2) != .acting, let (first, last) = ends(of: found),
      (max(first.end, last.range.lowerBound - 80)..<last.range.lowerBound).contains(where: {
        TieVerbs.sense(at: $0, lexed) == .acquisition
      })
    else { return nil }
    return first
  }

  /// "Alder agreed with Elm to sell its subsidiary": who sells, and not whom it sells to.
  private func seller(of its: Int, _ found: [CompanyReference]) -> CompanyReference? {
    guard let (first, last) = ends(of: found) else { return nil }
    let to = lexed.word(last.range.lowerBound - 1) == .the ? last.range.lowerBound - 2 : last.range.lowerBound - 1
    guard lexed.word(to) == .to || lexed.word(to) == .with,
      (max(first.end, its - 60)..<its).contains(where: { TieVerbs.sense(at: $0, lexed) == .sale })
    else { return nil }
    return first
  }

  /// The first and the last company that are named, where they are two.
  private func ends(of found: [CompanyReference]) -> (first: CompanyReference, last: CompanyReference)? {
    guard let first = found.first(where: { !$0.isPossessive }), let last = found.last(where: { !$0.isPossessive }),
      first.end <= last.range.lowerBound
    else { return nil }
    return (first, last)
  }

  /// The company that "its" stands for: of "Birch, Inc., a subsidiary of Alder," Birch.
  private func antecedent(_ found: [CompanyReference]) -> CompanyReference? {
    guard let place = found.lastIndex(where: { !$0.isPossessive }) else { return nil }
    let last = found[place]
    // "Birch, L.P., of which Alder is the general partner, through its": Birch's.
    let which = lexed.word(last.range.lowerBound - 1) == .the ? last.range.lowerBound - 2 : last.range.lowerBound - 1
    if lexed.word(which) == .which, lexed.word(which - 1) == .of || lexed.word(which - 1) == .in,
      let described = found[..<place].last(where: { !$0.isPossessive })
    {
      return described
    }
    // "Birch, Inc., formerly known as Alder, Inc., through its": Birch's.
    if isFormerName(last), let described = found[..<place].last(where: { !$0.isPossessive }),
      last.range.lowerBound - described.end <= 6
    {
      return described
    }
    let of = lexed.word(last.range.lowerBound - 1) == .the ? last.range.lowerBound - 2 : last.range.lowerBound - 1
    guard lexed.word(of) == .of, lexed.word(of - 1) == .subsidiary,
      let described = found[..<place].last(where: { !$0.isPossessive }),
      lexed.kind(described.end) == .comma, of - described.end <= 14, lexed.kind(last.end) == .comma
    else { return last }
    return described
  }

  /// "formerly Alder", "formerly known as Alder", "f/k/a Alder".
  private func isFormerName(_ reference: CompanyReference) -> Bool {
    let at = reference.range.lowerBound - 1
    return lexed.word(at) == .formerly || lexed.word(at) == .as && lexed.word(at - 1) == .known
      || lexed.word(at) == .fka
      || lexed.kind(at - 1) == .slash && lexed.kind(at - 3) == .slash
  }

  /// The tokens of a name or a term: a name in its whole length, with an article or without.
  private func range(at start: Int, before limit: Int) -> Range<Int>? {
    guard let member = lists.members.member(at: start, before: limit) else {
      // "1st Birch", where that is somebody's term.
      return lists.names.isOrdinal(start) && start + 1 < limit ? start..<start + 2 : nil
    }
    switch member.reference {
    case .collective: return nil
    case .name, .term: return member.range
    }
  }

  /// "Delaware" is no short form of "Delaware Mills, Inc.".
  private func isPlace(_ range: Range<Int>) -> Bool {
    Lexicon.jurisdiction(lexed, at: range.lowerBound).map { $0.count >= range.count } ?? false
  }

  /// The companies that a name or term stands for; a name by its form that the filing has nowhere else is entered.
  private mutating func entities(_ range: Range<Int>) -> [Int]? {
    let text = lexed.string(range)
    let place = lexed.place(range)
    let found: [Int]
    if let row = rows[text] ?? (lexed.word(range.lowerBound) == .the ? rows[lexed.string(range.dropFirst())] : nil) {
      found = row
    } else if let known = registry.entities(
      of: text, document: place.document, offset: place.range.lowerBound)
    {
      found = known
    } else if let known = registry.entity(named: text) {
      found = [known]
    } else {
      if isOwnTerm(range) {
        guard range.count <= 2 else { return nil }
        found = registry.registrant.map { [$0] } ?? []
      } else {
        if let known = registry.shortForm(of: text) {
          found = [known]
        } else {
          guard isNewName(range) else { return nil }
          return [newcomers.enter(range, text)]
        }
      }
    }
    let companies = found.filter {
      $0 >= newcomers.first || registry.drafts[$0].kind != .person && registry.drafts[$0].kind != .collective
    }
    return companies.isEmpty ? nil : companies
  }

  /// "the Company", "Registrant", and "the Surviving Corporation", which is nobody's name: but "Oak Wire Company" is one.
  private func isOwnTerm(_ range: Range<Int>) -> Bool {
    switch lexed.word(range.upperBound - 1) {
    case .company, .registrant, .corporation: range.count <= 2 || lexed.word(range.lowerBound) == .the
    case .partnership: range.count <= 2 && registrantKind == .limitedPartnership
    case .trust: range.count <= 2 && registrantKind == .trust
    default: false
    }
  }

  private var registrantKind: Entity.Kind? { registry.registrant.map { registry.drafts[$0].kind } }

  /// "Birch (Ireland) Limited": a name by its form, though the form is also a word.
  private func isNewName(_ range: Range<Int>) -> Bool {
    if isDescribed(range) || isOwner(range) { return true }
    guard range.count > 1, let match = lists.names.name(at: range.lowerBound, before: range.upperBound) else {
      return false
    }
    return match.form != nil && match.range.upperBound == range.upperBound
  }

  /// "Birch Bio, a Nevada corporation", "Birch Tools, a wholly owned subsidiary of": a name by what it is said to be.
  private func isDescribed(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard range.count > 1, range.count <= 5, range.allSatisfy({ lexed[$0].isCapital }), lexed.word(end - 1) == .unknown,
      lexed.kind(end) == .comma, lexed.word(end + 1) == .a || lexed.word(end + 1) == .an
    else { return false }
    for at in end + 2..<end + 9 {
      switch lexed.word(at) {
      case .corporation, .company, .partnership:
        return !lexed[at + 1].isWord || lexed.word(at + 1) == .and || lexed.word(at + 1) == .with
      case .subsidiary, .division: return lexed.word(at + 1) == .of
      default:
        guard lexed[at].isWord, lexed.word(at) != .of,
          !lexed[at].isCapital || Lexicon.jurisdiction(lexed, at: at) != nil
        else { return false }
      }
    }
    return false
  }

  /// "an affiliate of Alder Capital Partners", "a subsidiary of Birch Industries": whose it is, by its last word.
  private func isOwner(_ range: Range<Int>) -> Bool {
    guard range.count > 1, range.count <= 4, lexed.word(range.lowerBound - 1) == .of,
      range.allSatisfy({ lexed[$0].isCapital && lexed[$0].isWord }), let last = range.last,
      CompanyReader.firms.contains(lexed[last].key)
    else { return false }
    let noun = range.lowerBound - 2
    return lexed.word(noun) == .affiliate || lexed.word(noun) == .subsidiary
      || lexed.word(noun) == .company && lexed[noun - 1].key == CompanyReader.portfolio
  }

  private static let portfolio = WordKey("portfolio")
  private static let firms = WordKeySet(
    words: "partners capital holdings industries ventures group management advisors equity investments energy "
      + "enterprises pharmaceuticals technologies properties financial bancorp bank resources")

  /// The token after definitions in brackets.
  private func bracketEnd(_ start: Int, before limit: Int) -> Int {
    var end = start
    while DefinitionBrackets.opens(lexed, at: end, before: limit), let close = lexed.closing(end, before: limit) {
      end = close + 1
    }
    return end
  }
}
