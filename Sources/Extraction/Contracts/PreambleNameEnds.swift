internal import DealModel
internal import Filings
internal import Names

/// Where the name of a party ends in a preamble that the grammar of names does not know to its end.
///
/// A preamble prints the short name in brackets or the sort of party right behind the name. So words that may stand
/// inside a name belong to it up to there: "The Roe Foundation for the Arts ("Foundation")".
extension PreambleMemberParser {
  /// A name up to the bracket or the description behind it, where only words of a name lie between.
  func extended(_ match: NameMatch, before limit: Int) -> NameMatch {
    let end = match.range.upperBound
    if let longer = ofPlace(match, before: limit) ?? withState(match, before: limit) ?? ofTown(match) { return longer }
    let isNumbered = lexed.kind(end) == .number && lexed.word(end - 1) == .trust
    let isAbroad = lexed.kind(end) == .openParenthesis && nameWord(end, before: limit) != nil
    guard !match.hasStrongForm || isNumbered, isAbroad || !isClosed(end, before: limit) else { return match }
    if lexed.word(end) == .of, PersonNames.likeness(lexed.string(match.range)) >= 0.5 { return match }
    var at = end
    while let next = nameWord(at, before: min(limit, end + 14)) {
      at = next
      // "The Ministry of Transport of the Republic of Alder" on a line of its own.
      let isLine =
        lexed.word(end) == .of && lexed.kind(at) == .lineEnd && lexed.kind(match.range.lowerBound - 1) == .lineEnd
      guard isLast(at - 1), isLine || isClosed(at, before: limit) || isPlace(end, at) || endsInForm(end..<at) else {
        continue
      }
      return NameMatch(
        range: match.range.lowerBound..<at, form: form(in: end..<at) ?? match.form, hasStrongForm: match.hasStrongForm)
    }
    return match
  }

  /// "Harrow Corporation of America", "Tern Company of the West" before a bracket or a description.
  private func ofPlace(_ match: NameMatch, before limit: Int) -> NameMatch? {
    var at = match.range.upperBound
    guard match.form != nil, lexed.word(at) == .of, !lexed[at - 1].flags.contains(.abbreviation),
      lexed.word(at - 1) == .corporation || lexed.word(at - 1) == .company || lexed.word(at - 1) == .bank
    else { return nil }
    at += lexed.word(at + 1) == .the ? 2 : 1
    let first = at
    while at < min(limit, first + 4), lexed[at].isWord, lexed[at].isCapital { at += 1 }
    guard at > first, isClosed(at, before: limit) || lexed.word(at) == .and || lexed.kind(at) == .lineEnd else {
      return nil
    }
    return NameMatch(range: match.range.lowerBound..<at, form: match.form, hasStrongForm: match.hasStrongForm)
  }

  /// "Mercy Hospital of Alder" before a conjunction or brackets; before a state the town is an address.
  private func ofTown(_ match: NameMatch) -> NameMatch? {
    let of = match.range.upperBound
    guard match.form == nil, match.range.count > 1, lexed.word(of) == .of, lexed[of + 1].isCapital,
      lexed.word(of + 2) == .and || lexed.kind(of + 2) == .openParenthesis,
      Lexicon.isOrganisation(lexed.string(match.range))
    else { return nil }
    return NameMatch(range: match.range.lowerBound..<of + 2, form: nil, hasStrongForm: false)
  }

  /// "City of Alder, Arkansas (the "City")".
  private func withState(_ match: NameMatch, before limit: Int) -> NameMatch? {
    let comma = match.range.upperBound
    guard match.form == nil, lexed.kind(comma) == .comma, match.range.count > 2,
      match.range.prefix(2).contains(where: { PreambleMemberParser.places.contains(lexed[$0].key) }),
      let place = Lexicon.jurisdiction(lexed, at: comma + 1), isClosed(comma + 1 + place.count, before: limit)
    else { return nil }
    return NameMatch(range: match.range.lowerBound..<comma + 1 + place.count, form: nil, hasStrongForm: false)
  }

  private static let places = WordKeySet(words: "city town county village borough township")

  /// A public body without the company that "and" puts beside it: "Harrow Port Authority and Tern Foods LLC".
  private func withoutNeighbour(_ match: NameMatch) -> NameMatch {
    guard match.hasStrongForm, let and = match.range.first(where: { lexed.word($0) == .and }),
      (match.range.lowerBound..<and).contains(where: { NameWords.isPublicBody(lexed[$0].key) }),
      let tail = names.name(at: and + 1, before: match.range.upperBound), tail.hasStrongForm
    else { return match }
    return NameMatch(range: match.range.lowerBound..<and, form: nil, hasStrongForm: false)
  }

  /// The name at a token, also one that opens as the grammar of names does not know: "1st Tern Bancorp", "24/7 Harrow",
  /// "A&B Tern, Inc.".
  func name(at start: Int, before limit: Int) -> NameMatch? {
    if let match = names.name(at: start, before: limit) {
      return atPlace(match, before: limit) ?? withoutNeighbour(match)
    }
    if let first = opening(at: start), let rest = names.name(at: first, before: limit), rest.range.lowerBound == first,
      rest.form != nil || isClosed(rest.range.upperBound, before: limit)
        || Lexicon.isOrganisation(lexed.string(rest.range))
    {
      return NameMatch(range: start..<rest.range.upperBound, form: rest.form, hasStrongForm: rest.hasStrongForm)
    }
    return bracketed(at: start, before: limit) ?? inSmallLetters(at: start, before: limit)
  }

  /// "Harrow at Castle Creek, L.P.", "Shops on the Green, LLC": a name that a small word ties to a place and a legal form.
  private func atPlace(_ match: NameMatch, before limit: Int) -> NameMatch? {
    let end = match.range.upperBound
    guard match.form == nil, match.range.count <= 3, lexed.word(end) == .at || lexed.word(end) == .on,
      !lexed[end].isCapital,
      PersonNames.likeness(lexed.string(match.range)) < 0.5,
      !match.range.contains(where: { isRoleWord($0) || PreambleWords.isOfficer(lexed[$0].key) }),
      let rest = names.name(at: lexed.word(end + 1) == .the ? end + 2 : end + 1, before: limit), rest.hasStrongForm
    else { return nil }
    return NameMatch(range: match.range.lowerBound..<rest.range.upperBound, form: rest.form, hasStrongForm: true)
  }

  /// Where the capital words of a name start that opens with figures or with a letter and an ampersand.
  private func opening(at start: Int) -> Int? {
    if lexed.word(start) == .a, lexed[start].isCapital, lexed.kind(start + 1) == .ampersand { return start + 2 }
    guard lexed.kind(start) == .number else { return nil }
    if lexed.kind(start + 1) == .slash, lexed.kind(start + 2) == .number { return start + 3 }
    return lexed[start + 1].isCapital ? start + 1 : nil
  }

  /// What stands before a bracket with a short name or a description, where it ends in a legal form.
  ///
  /// "drugtern.com, inc. ("Tern")", "24/7 Harrow, Inc., a Delaware corporation".
  private func bracketed(at start: Int, before limit: Int) -> NameMatch? {
    var at = start
    while at < min(limit, start + 9) {
      switch lexed.kind(at) {
      case .word, .number:
        if isFunction(lexed.word(at)) { return nil }
      case .slash, .dash, .other, .ampersand:
        if lexed.text.bytes[Int(lexed[at].start)] == UInt8(ascii: "_") { return nil }
      case .comma: if lexed.legalForm(at: at + 1) == nil { return nil }
      default: return nil
      }
      // Of words in small letters only a form that is an abbreviation makes a name: "charitable corporation" is none.
      if at > start, let form = Lexicon.legalForm(lexed, at: at, before: limit), form.form.isStrong,
        lexed[start].isCapital || lexed[at].isCapital || !PreambleWords.describes(lexed[at].key),
        isClosed(at + form.count, before: limit)
      {
        return NameMatch(range: start..<at + form.count, form: form.form.kind, hasStrongForm: true)
      }
      at += 1
    }
    return nil
  }

  /// "tern interactive ("tern")", "7-Harrow ("Harrow")": up to four words whose short name repeats one of them.
  private func inSmallLetters(at start: Int, before limit: Int) -> NameMatch? {
    guard lexed[start].isWord, !lexed[start].isCapital, lexed[start - 1].flags.isDisjoint(with: .capital) else {
      return nil
    }
    var at = start
    while at < min(limit, start + 4), lexed[at].isWord, !isFunction(lexed.word(at)) { at += 1 }
    guard at > start, lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: min(limit, at + 8)),
      let term = definitions.definitions(open: at, close: close).first, case .single = term.scope,
      term.tokens.allSatisfy({ token in
        (start..<at).contains { lexed[$0].key == lexed[token].key && lexed[$0].isCapital == lexed[token].isCapital }
      }),
      (start..<at).allSatisfy({ !ClassHeads.isHead(lexed[$0].key) && !isRoleWord($0) })
    else { return nil }
    return NameMatch(range: start..<at, form: nil, hasStrongForm: false)
  }

  private func isFunction(_ word: Word) -> Bool {
    switch word {
    case .of, .in, .for, .from, .at, .being, .under, .and, .or, .by, .with, .as, .on, .between, .among, .is, .are,
      .dated, .a, .an, .the, .to, .its, .each, .this, .that, .these, .such, .which, .all:
      true
    default: false
    }
  }

  /// A name without the heading that runs into it: "SUPPLY AGREEMENT Harrow Mills, Inc.".
  private func withoutHeading(_ match: NameMatch) -> NameMatch {
    let heading = match.range.dropLast().last {
      switch lexed.word($0) {
      case .agreement, .contract, .lease, .amendment: true
      default: false
      }
    }
    guard let heading, match.form != nil, heading + 1 < match.range.upperBound - 1 else { return match }
    return NameMatch(range: heading + 1..<match.range.upperBound, form: match.form, hasStrongForm: match.hasStrongForm)
  }

  /// "Harrow Moteurs S.A." of "Harrow Moteurs S.A., Société Anonyme": a legal form and what its letters mean.
  private func onceFormed(_ match: NameMatch) -> NameMatch {
    guard match.hasStrongForm, let comma = match.range.last(where: { lexed.kind($0) == .comma }),
      lexed.legalForm(at: comma - 1)?.isStrong == true || lexed[comma - 1].flags.contains(.abbreviation),
      let form = Lexicon.legalForm(lexed, at: comma + 1, before: match.range.upperBound), form.count > 1,
      comma + 1 + form.count == match.range.upperBound, !lexed[comma + 1].flags.contains(.abbreviation),
      comma - match.range.lowerBound > 1
    else { return match }
    return NameMatch(range: match.range.lowerBound..<comma, form: match.form, hasStrongForm: true)
  }

  /// "Harrow Textiles" of "Harrow Textiles 9 Fir Street": a name without the address that no comma parts from it.
  private func beforeStreet(_ match: NameMatch) -> NameMatch {
    // "Harrow 55 Court Street LLC" is one name.
    guard !match.hasStrongForm, let street = match.range.dropFirst().first(where: opensAddress) else { return match }
    let form = form(in: match.range.lowerBound..<street)
    return NameMatch(range: match.range.lowerBound..<street, form: form, hasStrongForm: false)
  }

  /// "Harrow Mills Limited" of "Harrow Mills Limited ABN 11 222 333 444": a name without its number in a register.
  private func beforeRegister(_ match: NameMatch) -> NameMatch {
    let number = match.range.dropFirst(2).first {
      lexed.kind($0) == .number && PreambleMemberParser.registers.contains(lexed[$0 - 1].key)
    }
    guard let number, let form = form(in: match.range.lowerBound..<number - 1) else { return match }
    return NameMatch(range: match.range.lowerBound..<number - 1, form: form, hasStrongForm: true)
  }

  static let registers = WordKeySet(words: "abn acn arbn cin uen crn nif rfc cnpj cuit")

  /// "Harrow Agency" of "Harrow Agency of Alder, Ohio": a name without its town.
  private func beforeTown(_ match: NameMatch) -> NameMatch {
    let end = match.range.upperBound
    guard match.form == nil, match.range.count > 3, lexed.word(end - 2) == .of, lexed.kind(end) == .comma,
      Lexicon.jurisdiction(lexed, at: end + 1) != nil, !isSchool(end - 3),
      !PreambleMemberParser.places.contains(lexed[end - 3].key), lexed.word(end - 3) != .bank
    else { return match }
    return NameMatch(range: match.range.lowerBound..<end - 2, form: nil, hasStrongForm: false)
  }

  /// Whether a noun is one of those whose "of" goes on with the name: University of Alder.
  func isSchool(_ at: Int) -> Bool { PreambleListParser.schools.contains(lexed[at].key) }

  /// "9 Fir Street", "Unit 5", "Flat B".
  private func opensAddress(_ at: Int) -> Bool {
    if PreambleMemberParser.rooms.contains(lexed[at].key) {
      return lexed.kind(at + 1) == .number || lexed[at + 1].isWord && lexed[at + 1].end - lexed[at + 1].start == 1
    }
    guard lexed.kind(at) == .number, !isSeries(lexed[at]), lexed[at].end - lexed[at].start <= 5 else { return false }
    return (at + 1..<at + 5).contains {
      lexed[$0].isCapital
        && (AddressWords.isAddressWord(lexed[$0].key) || PreambleWords.isAddress(lexed[$0].key)
          || PreambleMemberParser.houses.contains(lexed[$0].key))
    }
  }

  private static let rooms = WordKeySet(words: "unit suite flat floor room level apartment building")
  private static let houses = WordKeySet(words: "building tower house centre plaza court square")

  /// A name without the form of address before it, and without a heading that runs into it.
  func addressed(_ match: NameMatch) -> NameMatch {
    let match = beforeTown(beforeStreet(beforeRegister(onceFormed(withoutHeading(match)))))
    // "Prof. Dr. Jane Roe"
    var first = match.range.lowerBound
    guard match.form == nil else { return match }
    while match.range.upperBound - first > 2, PersonNames.isHonorific(lexed[first].key) { first += 1 }
    return NameMatch(range: first..<match.range.upperBound, form: nil, hasStrongForm: match.hasStrongForm)
  }

  /// Whether a bracket with a short name or a description starts at a token.
  private func isClosed(_ at: Int, before limit: Int) -> Bool {
    switch sign(at: at, before: limit) {
    case .definition, .description, .address: true
    case .none, .separator, .end: false
    }
  }

  /// The token after a word, sign or legal form that may go on with a name.
  private func nameWord(_ at: Int, before limit: Int) -> Int? {
    guard at < limit else { return nil }
    let token = lexed[at]
    switch token.kind {
    case .word:
      switch token.word {
      case .of, .the, .for: return at + 1
      case .and, .or, .by, .with, .as, .on, .between, .among, .is, .are, .dated, .hereinafter, .having, .whose:
        return nil
      // "Harrow Dairy" over "Guarantor(s): Jane Roe"
      case _ where lexed.kind(at + 1) == .openParenthesis && isPlural(at + 1): return nil
      default: return token.isCapital ? at + 1 : nil
      }
    case .number: return token.end - token.start <= 4 || token.isCapital || isSeries(token) ? at + 1 : nil
    case .ampersand, .slash, .dash: return lexed[at + 1].isCapital ? at + 1 : nil
    case .other where lexed.text.bytes[Int(token.start)] == UInt8(ascii: "!"):
      // "Tern! Inc.", "Tern!, Inc."
      return token.flags.contains(.spaceBefore) ? nil : at + 1
    case .other: return !token.flags.contains(.spaceBefore) && lexed[at + 1].isCapital ? at + 1 : nil
    case .comma:
      return names.legalForm(at: at + 1, before: limit).flatMap { $0.form.isStrong ? at + 1 + $0.count : nil }
    case .openParenthesis:
      // "Harrow Holdings (No. 2) Limited"
      if let close = lexed.closing(at, before: min(limit, at + 5)), lexed.legalForm(at: close + 1) != nil,
        lexed.kind(close - 1) == .number
      {
        return close + 1
      }
      // "Tern Bank (USA)"
      return lexed.kind(at + 2) == .closeParenthesis && lexed[at + 1].isCapital
        && Lexicon.jurisdiction(lexed, at: at + 1) != nil ? at + 3 : nil
    case .openQuote:
      // John "Jack" Roe, Jane "The Jet" Roe
      guard let close = (at + 2...at + 4).first(where: { lexed.kind($0) == .closeQuote }), lexed[close + 1].isCapital
      else { return nil }
      return (at + 1..<close).allSatisfy { lexed[$0].isWord && lexed[$0].isCapital } ? close + 1 : nil
    default: return nil
    }
  }

  /// The number of a series: "2011-A".
  func isSeries(_ token: Token) -> Bool {
    lexed.text.bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: "-"))
  }

  private func isLast(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .of, .the, .for: false
    default:
      lexed[at].isWord || lexed.kind(at) == .closeParenthesis || lexed.kind(at) == .number
        || lexed[at].flags.contains(.abbreviation)
    }
  }

  /// "of Oregon" and no more.
  private func isPlace(_ start: Int, _ end: Int) -> Bool {
    guard lexed.word(start) == .of, let place = Lexicon.jurisdiction(lexed, at: start + 1) else { return false }
    guard start + 1 + place.count == end, !lexed[end].isCapital else { return false }
    return lexed.kind(end) != .comma || !lexed[end + 1].isCapital
  }

  private func endsInForm(_ range: Range<Int>) -> Bool {
    range.count > 1 && range.last.flatMap { lexed.legalForm(at: $0)?.isStrong } ?? false
  }

  private func form(in range: Range<Int>) -> Entity.Kind? {
    range.last.flatMap { Lexicon.legalForm(lexed, at: $0, before: $0 + 1)?.form.kind }
  }
}
