package import DealModel

/// A word or phrase that names the part of a party.
package struct RoleWord: Sendable, Equatable {
  /// The part.
  package let role: Party.Role
  /// Whether it is said of several: "Lenders".
  package let isPlural: Bool
}

/// The words for the parts that parties play.
package enum RoleWords {
  /// Every phrase, in the singular and in the plural.
  package static let table = PhraseTable(
    PhraseList.entries(RoleWordData.text).flatMap { entry -> [(String, RoleWord)] in
      guard let role = Party.Role(rawValue: entry.tag) else { return [] }
      return [
        (entry.phrase, RoleWord(role: role, isPlural: false)),
        (plural(entry.phrase), RoleWord(role: role, isPlural: true)),
      ]
    })

  /// What a role word means under an agreement of a kind.
  ///
  /// Initial purchasers and sales agents of an offering are underwriters; who sells under a merger is the target's
  /// stockholder; purchasers of a business by merger are acquirers.
  package static func role(_ role: Party.Role, under kind: Agreement.Kind) -> Party.Role {
    switch (kind, role) {
    case (.underwriting, .purchaser): .underwriter
    case (.merger, .purchaser), (.stockholdersVoting, .purchaser): .acquirer
    case (.merger, .issuer): .target
    case (.merger, .seller), (.merger, .holder), (.stockholdersVoting, .holder): .stockholder
    case (.note, .purchaser), (.warrant, .purchaser), (.registrationRights, .purchaser),
      (.indenture, .purchaser):
      .holder
    default: role
    }
  }

  /// The plural of a phrase: of its last word, or of the word before "of".
  static func plural(_ phrase: String) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    let place = words.firstIndex(of: "of").map { $0 - 1 } ?? words.count - 1
    guard words.indices.contains(place) else { return phrase }
    let word = words[place]
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      words[place] = word.dropLast() + "ies"
    } else {
      words[place] = word + (["s", "x", "h"].contains(word.last) ? "es" : "s")
    }
    return words.joined(separator: " ")
  }
}
