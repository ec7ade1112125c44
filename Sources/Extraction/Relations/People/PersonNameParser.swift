internal import Names

/// The name of a person as it stands in the text.
struct PersonName {
  /// The tokens of the name without the form of address, with a suffix such as "Jr.".
  var tokens: Range<Int>
  /// The tokens with the form of address.
  var whole: Range<Int>
  /// The words of the name without the suffix.
  var words: [WordKey]
  /// "Mr.", "Dr.", "Messrs.": whether a form of address stands before.
  var isAddressed: Bool
  /// "Messrs.": whether the surnames of a list follow.
  var isPlural: Bool
  /// Whether the second of three words is an initial.
  var hasInitial = false
  /// How likely this is a person: 0.5 and more by itself, 0.3 where the context must decide.
  var likeness: Double
}

/// Reads names of people.
struct PersonNameParser {
  let lexed: Lexed
  let names: NameParser

  /// The name that starts at a token: in full, or a surname after a form of address.
  func name(at start: Int, before limit: Int) -> PersonName? {
    var at = start
    var isPlural = false
    while at < limit, lexed[at].isCapital, PersonNames.isHonorific(lexed[at].key), !lexed[at].isPossessive {
      isPlural = isPlural || Self.plurals.contains(lexed[at].key)
      at += 1
    }
    let isAddressed = at > start
    // "the Separation Date" is nobody's name.
    guard isAddressed || lexed.word(at - 1) != .the else { return nil }
    guard at < limit, lexed[at].isWord, lexed[at].isCapital,
      lexed[at].isInitial || !TitleWords.isFunction(lexed[at].word), !endsCompany(at)
    else { return nil }
    guard let run = names.name(at: at, before: min(limit, at + 8)), run.form == nil || isAddressed,
      !run.hasStrongForm,
      run.range.lowerBound == at
    else { return nil }
    let range = cut(run.range, after: isAddressed ? 1 : 2)
    var words = range.filter { lexed[$0].isWord }.map { lexed[$0].key }
    while words.count > 1, let last = words.last, PersonNames.isSuffix(last) { words.removeLast() }
    guard range.allSatisfy({ isNameWord($0) }), let last = range.last, !lexed[last].isInitial,
      words.count >= 2 || isAddressed
    else { return nil }
    let tokens = suffixed(range, before: limit)
    let text = lexed.string(range)
    let likeness = isAddressed ? 0.98 : PersonNames.likeness(text)
    guard likeness >= 0.3 else { return nil }
    return PersonName(
      tokens: tokens, whole: start..<tokens.upperBound, words: words, isAddressed: isAddressed,
      isPlural: isPlural,
      hasInitial: words.count == 3 && lexed[range.lowerBound + 1].isInitial, likeness: likeness)
  }

  /// "Inc." of a name that ended the sentence before.
  private func endsCompany(_ at: Int) -> Bool {
    lexed.string(at).hasSuffix(".") && Lexicon.legalForm(lexed, at: at, before: at + 1)?.form.isStrong ?? false
  }

  private static let plurals: WordKeySet = [WordKey("Messrs."), WordKey("Mmes."), WordKey("Mses.")]

  init(lexed: Lexed, names: NameParser) {
    self.lexed = lexed
    self.names = names
  }

  /// Whether a word can be part of a person's name: words of offices and parts of companies cannot.
  private func isNameWord(_ at: Int) -> Bool {
    let token = lexed[at]
    // "ALDER NAMES NEW TREASURER" of a headline
    return token.isWord && OfficeVerbs.sense(token.word, token.key) != .appoint && !OfficeWords.isHead(token.key)
      && !OfficeWords.isModifier(token.key)
      && !OfficeWords.isUnit(token.key)
  }

  /// Without the office that capital words after the name tell: "Jane Roe Senior Vice President".
  private func cut(_ run: Range<Int>, after least: Int) -> Range<Int> {
    // The comma before "Jr." is no word of the name.
    let range = run.lowerBound..<(run.first { lexed.kind($0) == .comma } ?? run.upperBound)
    for at in range.dropFirst(least)
    where OfficeWords.isHead(lexed[at].key) || OfficeWords.isModifier(lexed[at].key) {
      return range.lowerBound..<at
    }
    return range
  }

  /// "Jane Roe, Senior Vice President": the word belongs to the office behind it.
  func startsOffice(_ at: Int) -> Bool {
    OfficeWords.isModifier(lexed[at].key) && lexed[at + 1].isCapital
      && (OfficeWords.isModifier(lexed[at + 1].key) || OfficeWords.isHead(lexed[at + 1].key))
  }

  /// With ", Jr.", ", M.D., Ph.D." and the like.
  private func suffixed(_ range: Range<Int>, before limit: Int) -> Range<Int> {
    var end = range.upperBound
    guard !lexed[end - 1].isPossessive else { return range }
    while lexed.kind(end) == .comma, end + 1 < limit, lexed[end + 1].isWord, PersonNames.isSuffix(lexed[end + 1].key),
      !startsOffice(end + 1)
    {
      end += 2
    }
    return range.lowerBound..<end
  }
}
