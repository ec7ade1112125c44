package import DealModel

/// A noun for members of a class that the filing may leave unnamed: "the lenders party thereto".
package struct ClassHead: Sendable, Equatable {
  /// The part that such members play, where the noun tells.
  package let role: Party.Role?
  /// Whether it is written in the plural.
  package let isPlural: Bool
}

/// The nouns that head classes, and the wording that tells a class from a name.
package enum ClassHeads {
  /// Every noun, in the plural and in the singular.
  package static let table = PhraseTable(
    PhraseList.entries(nouns).flatMap { entry -> [(String, ClassHead)] in
      let role = Party.Role(rawValue: entry.tag)
      return [
        (RoleWords.plural(entry.phrase), ClassHead(role: role, isPlural: true)),
        (entry.phrase, ClassHead(role: role, isPlural: false)),
      ]
    })

  /// Words that may stand before the noun of a class and make no name of it: "the several", "certain other".
  package static let openings = PhraseIndex(PhraseList.words(openingWords))

  /// Words that follow the noun of a class: "party thereto", "named therein".
  package static let followings = PhraseIndex(PhraseList.words(followingWords))

  /// Whether the words name a class whose members are not named.
  ///
  /// After an article or quantifier in lower case, a class noun must come within five words; otherwise nothing but
  /// such openings stands before it, and nothing but what belongs to a class after it.
  package static func isCollective(_ name: String) -> Bool {
    let words = name.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
    let keys = words.map { WordKey($0) }
    guard let first = words.first else { return false }
    let isOpened = openings.number(of: keys[0]) != nil
    let isOpenedSmall = isOpened && first.first?.isLowercase ?? false
    for place in keys.indices.prefix(7) {
      guard let match = table.longestMatch(keys, from: place, to: keys.count) else {
        if openings.number(of: keys[place]) != nil { continue }
        if isOpenedSmall, place < 6 { continue }
        return false
      }
      let end = place + match.count
      let isIndefinite = keys[0] == WordKey("a") || keys[0] == WordKey("an") || keys[0] == WordKey("each")
      guard match.value.isPlural || isIndefinite else {
        if isOpenedSmall || openings.number(of: keys[place]) != nil { continue }
        return false
      }
      if isOpenedSmall { return true }
      return end == keys.count || followings.number(of: keys[end]) != nil || words[end].hasPrefix("(")
    }
    return false
  }

  private static let nouns = """
    lender: lender; bank; financial institution; lending institution; creditor; banking institution; conduit lender; commitment party
    purchaser: purchaser; investor; buyer; subscriber; accredited investor; institutional investor
    underwriter: underwriter; initial purchaser; dealer; sales agent
    stockholder: stockholder; shareholder; member; partner; founder; limited partner; stockholder party
    holder: holder; noteholder; securityholder; security holder; warrantholder; bondholder; debentureholder; unitholder; optionholder; record holder
    guarantor: guarantor; subsidiary guarantor; guaranteeing subsidiary; pledgor; grantor
    borrower: borrower; subsidiary borrower; loan party; credit party; obligor
    seller: seller; vendor; selling stockholder; selling shareholder; transferor
    agent: agent; co-agent; arranger; bookrunner; managing agent; placement agent
    trustee: trustee
    employee: employee; officer; executive; director; participant; executive officer
    party: subsidiary; affiliate; entity; individual; person; fund; investment fund; company; party; counterparty; signatory; insurer; trust; partnership; family member; vehicle
    """

  private static let openingWords = """
    the certain its their his her various several other each all any a an some such these those several many named unnamed existing initial additional new remaining
    respective subsidiary domestic foreign direct indirect principal significant selling former current of our one more two three four five six seven eight nine ten both
    wholly-owned wholly owned material institutional accredited private qualified outside non-employee independent majority minority consenting participating lending financial
    """

  private static let followingWords = """
    party parties named listed identified signatory signatories thereto therein hereto from who whose that as of affiliated and or referred thereof under set described defined
    specified appearing executing signing which whom in on participating holding managed advised controlled
    """
}
