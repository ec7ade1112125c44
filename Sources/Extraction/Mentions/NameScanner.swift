internal import DealModel
internal import Filings
internal import Names

/// Finds organisations by their legal form all over the main document, and the terms defined for them.
struct NameScanner {
  let lexed: Lexed
  private let lists: PartyListParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    lists = PartyListParser(lexed)
  }

  /// Enters every name with a legal form, and every name that a term is defined for.
  func scan(_ range: Range<Int>, _ workspace: inout Workspace) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard lexed[at].isCapital || lexed[at].kind == .number,
        lexed.word(at) != .the || lexed[at + 1].isCapital || lexed[at + 1].kind == .number,
        let match = lists.names.name(at: at, before: range.upperBound)
      else {
        at += 1
        continue
      }
      enter(match, range, &workspace)
      at = max(match.range.upperBound, at + 1)
    }
  }

  private func enter(_ match: NameMatch, _ range: Range<Int>, _ workspace: inout Workspace) {
    guard !isDefinedTerm(match.range), !isLaw(match.range.upperBound) else { return }
    let text = lexed.string(match.range)
    let described = lists.list(at: match.range.lowerBound, before: min(range.upperBound, match.range.upperBound + 80))
    let member = described.members.first
    let definitions = (member?.range == match.range ? ownTerms(described) : []).filter {
      !$0.isAgreement(lexed)
        && !($0.hasArticle(lexed) && ThingTerms.isThing($0.tokens, behind: match.range.upperBound, lexed))
    }
    let isNamed =
      match.hasStrongForm || isCompanyName(match, definitions, member) || definitions.contains { $0.isCompany(lexed) }
      || !definitions.isEmpty && described.members.count == 1 && enters(described.end)
      || !definitions.isEmpty && (Lexicon.isOrganisation(text) || PersonNames.likeness(text) > 0.5)
    guard isNamed, !isTitle(match.range), !isTradeName(match),
      match.hasStrongForm || !ThingTerms.isLaw(lexed[match.range.upperBound - 1].key),
      !isKnown(text, match, workspace.registry)
    else { return }
    let index = workspace.registry.intern(
      text, form: match.form, place: lexed.place(match.range), rule: "legal_form")
    for definition in definitions {
      workspace.registry.define(definition.term, as: [index], at: lexed.place(definition.tokens))
    }
    guard let member, member.range == match.range else { return }
    if let jurisdiction = member.jurisdiction {
      workspace.registry.update(index) { if $0.jurisdiction == nil { $0.jurisdiction = jurisdiction } }
    }
    workspace.descriptions.append(Description(entity: index, member: member, place: lexed.place(match.range)))
  }
}

extension NameScanner {
  /// The terms defined for the first member: its own, and those that take in its subsidiaries, too: "(together with its
  /// subsidiaries, the "Company")".
  private func ownTerms(_ list: PartyList) -> [Definition] {
    guard let member = list.members.first else { return [] }
    let end = list.members.count > 1 ? list.members[1].range.lowerBound : list.end
    // "Birch Corp. and John Doe (together, the "Sellers")": read from the last of them, the term seems its own.
    let isOwner = ownsClass(member.range.lowerBound)
    let own = member.definitions.filter { term in
      !term.isPluralRole(lexed) && !(isOwner && term.tokens.suffix(1).contains { ClassHeads.isHead(lexed[$0].key) })
    }
    return own
      + list.definitions.filter { $0.tokens.upperBound <= end && ($0.takesInOwn(lexed) || $0.isCompany(lexed)) }
  }

  /// "the stockholders of Birch LLC (the "Sellers")": whether a class is told by the name, so that a term for several is
  /// the class's.
  private func ownsClass(_ start: Int) -> Bool {
    lexed.word(start - 1) == .of
      && (max(0, start - 4)..<max(0, start - 1)).contains { ClassHeads.isHead(lexed[$0].key) }
  }

  /// A name with a form that other words share ("Limited", "Company", "Trust"), which a term, an owner or the form itself
  /// at the end of several capital words shows to be one.
  private func isCompanyName(_ match: NameMatch, _ definitions: [Definition], _ member: PartyMember?) -> Bool {
    guard match.form != nil, match.range.count > 1 else { return false }
    let isOwned = member?.range == match.range && member?.owner != nil
    return !definitions.isEmpty || isOwned || hasBoard(match)
      || match.range.count > 2
        && (lexed[match.range.upperBound - 1].key == NameScanner.limited || enters(match.range.upperBound))
  }

  /// Whether a name is the defined term of an entity: a term behind it is that of whom it describes.
  private func isKnown(_ text: String, _ match: NameMatch, _ registry: EntityRegistry) -> Bool {
    let place = lexed.place(match.range)
    guard match.form == nil else { return registry.entity(abbreviatedAs: text, at: place) != nil }
    return registry.entities(of: text, document: place.document, offset: place.range.lowerBound) != nil
  }

  /// "(the "Alder SPA")": a term in its brackets, and no name.
  private func isDefinedTerm(_ range: Range<Int>) -> Bool {
    guard lexed.kind(range.lowerBound - 1) == .openQuote, lexed.kind(range.upperBound) == .closeQuote else {
      return false
    }
    let before = lexed.word(range.lowerBound - 2) == .the ? range.lowerBound - 3 : range.lowerBound - 2
    return lexed.kind(before) == .openParenthesis && lexed.kind(range.upperBound + 1) == .closeParenthesis
  }

  /// "Harrow Mills, LLC, dba Quill Yarn Fund,": another name of who stands before, unless it has a form of its own.
  private func isTradeName(_ match: NameMatch) -> Bool {
    !match.hasStrongForm && lexed.word(match.range.lowerBound - 1) == .dba
  }

  /// "Delaware General Corporation" before "Law".
  private func isLaw(_ end: Int) -> Bool { lexed[end].isCapital && lexed[end].key == NameScanner.law }

  /// "Restated Limited Liability Company" before "Agreement": the words of a title.
  private func isTitle(_ range: Range<Int>) -> Bool {
    guard lexed.word(range.upperBound) == .agreement, lexed[range.upperBound].isCapital else { return false }
    return lexed.word(range.upperBound - 1) == .company && lexed.word(range.upperBound - 2) == .liability
      || lexed[range.upperBound - 1].key == NameScanner.venture
  }

  /// "the Board of Directors of Harrow Petroleum Company".
  private func hasBoard(_ match: NameMatch) -> Bool {
    let start = match.range.lowerBound
    return lexed.word(start - 1) == .of && lexed.word(start - 2) == .directors && lexed.word(start - 3) == .of
  }

  /// "Harrow Education Company entered into".
  private func enters(_ at: Int) -> Bool {
    lexed.matches(lexed.word(at) == .has ? at + 1 : at, .entered, .into)
  }

  private static let limited = WordKey("limited")
  private static let venture = WordKey("venture")
  private static let law = WordKey("law")
}

/// What stands after a name: whose subsidiary it is, what it was called before, whom it succeeds.
struct Description {
  var entity: Int
  var member: PartyMember
  var place: Filing.Place
}
