internal import Filings
internal import Names

/// Names that the grammar of names does not know, in a place where a party must stand.
///
/// A short name in brackets, or the sort of party behind a comma, belongs to a party. Where the one before has its own,
/// the words between are the name of a further one, however it is written: "1-800-HARROW.COM, INC. ("Harrow")",
/// "President and Fellows of Alder College, a Maine corporation".
extension PreambleMemberParser {
  /// The party that stands at a token by what follows its name, whatever the words of the name are.
  func unknown(at start: Int, before limit: Int) -> PartyMember? {
    var first = afterLabels(start, .conjunction, before: limit)
    if lexed.word(first) == .the, lexed[first + 1].isCapital { first += lexed[first].isCapital ? 0 : 1 }
    guard let end = endOfUnknown(first, before: min(limit, first + 16)), isNamedBySign(end, before: limit) else {
      return nil
    }
    let range = first..<end
    guard isUnknownName(range) else { return nil }
    let form = (range.lowerBound + 1..<end).last { lexed.legalForm(at: $0)?.isStrong == true }
    let kind = form.flatMap { Lexicon.legalForm(lexed, at: $0, before: end)?.form.kind }
    let match = NameMatch(range: range, form: kind, hasStrongForm: false)
    return PartyMember(reference: .name(match), range: range)
  }

  /// The token after capital words, figures, signs and the small words between them.
  private func endOfUnknown(_ first: Int, before limit: Int) -> Int? {
    guard lexed.word(first) != .and else { return nil }
    guard lexed[first].isCapital || lexed.kind(first) == .number || lexed.kind(first) == .other else { return nil }
    var at = first
    var end: Int?
    while at < limit {
      let token = lexed[at]
      switch token.kind {
      case .word
      where token.isCapital || token.flags.contains(.abbreviation) || !token.flags.contains(.spaceBefore) && at > first:
        end = at + 1
      case .word where PreambleMemberParser.links.contains(token.key): break
      case .number: end = at + 1
      case .period where !lexed[at + 1].flags.contains(.spaceBefore): break
      case .dash where !lexed[at + 1].flags.contains(.spaceBefore): break
      case .ampersand, .slash: break
      case .other where !isUnderscore(at): if !token.flags.contains(.spaceBefore) { end = at + 1 }
      case .comma where lexed.legalForm(at: at + 1)?.isStrong == true: break
      default: return end
      }
      at += 1
    }
    return nil
  }

  /// Whether a short name of one party, or its sort, follows.
  private func isNamedBySign(_ end: Int, before limit: Int) -> Bool {
    switch sign(at: end, before: limit) {
    case .definition:
      guard lexed.kind(end) == .openParenthesis else { return true }
      guard let close = lexed.closing(end, before: min(limit, end + 60)),
        case .single? = definitions.definitions(open: end, close: close).first?.scope
      else { return false }
      return true
    case .description:
      return lexed.kind(end) == .comma
        && (isArticle(end + 1) || lexed.word(end + 1) == .as && lexed.word(end + 3) == .by)
    case .address: return lexed.kind(end) == .comma && lexed[end + 1].isWord
    case .none, .separator, .end: return false
    }
  }

  private func isArticle(_ at: Int) -> Bool { lexed.word(at) == .a || lexed.word(at) == .an }

  /// Whether words can be a name: no role, class, place, date, or title of an agreement.
  private func isUnknownName(_ range: Range<Int>) -> Bool {
    guard let last = range.last, !range.allSatisfy({ isRoleWord($0) || !lexed[$0].isWord }),
      !ClassHeads.isHead(lexed[last].key), !AgreementTitles.isHead(lexed[last].key) || lexed.word(last) == .trust,
      Lexicon.jurisdiction(lexed, at: range.lowerBound).map({ $0.count < range.count }) ?? true,
      range.contains(where: { lexed[$0].isWord && lexed[$0].isCapital && lexed[$0].end - lexed[$0].start > 2 })
    else { return false }
    if range.count == 1, PreambleWords.isLabel(lexed[last].key) || lexed.legalForm(at: last) != nil { return false }
    return !range.contains {
      switch lexed.word($0) {
      case .agreement, .exhibit, .schedule, .annex, .whereas, .parties, .party, .dated, .page, .source, .now, .between,
        .this:
        true
      default: PreambleWords.isAddress(lexed[$0].key) || isRegistration($0) || isLaw($0)
      }
    }
  }

  /// Small words within names.
  private static let links = WordKeySet(
    words:
      "of and for the in des de del della di da do dos du la le les et und y e el los las z von van der den für per "
      + "zu zur")
}
