package import DealModel

/// A legal form of organisations, as a spelling of it means it.
package struct LegalForm: Sendable, Equatable {
  /// What an organisation of this form is.
  package let kind: Entity.Kind
  /// How much its spelling proves.
  package let strength: Strength

  /// How much a spelling proves.
  package enum Strength: String, Sendable {
    /// After capitalised words, it makes a name: "Inc.".
    case strong
    /// Only in capitals or with stops, since its letters are also a word or a person's initials: "AS", "SE".
    case capitals
    /// A word of common language; it counts only where it is capitalised: "Company", "Trust".
    case weak
  }
}

/// The spellings of legal forms, after the ELF code list (ISO 20275) and United States usage.
package enum LegalForms {
  /// Every spelling with its form.
  package static let table = PhraseTable(
    PhraseList.entriesAndPlain(LegalFormData.text).compactMap { entry -> (String, LegalForm)? in
      let tag = PhraseList.words(entry.tag)
      guard tag.count == 2, let kind = Entity.Kind(rawValue: tag[0]),
        let strength = LegalForm.Strength(rawValue: tag[1])
      else { return nil }
      return (entry.phrase, LegalForm(kind: kind, strength: strength))
    })

  /// The longest legal form that the words before `end` end with: where it starts, and what it means.
  ///
  /// A name that is nothing but a form has none.
  package static func ending(_ keys: [WordKey], before end: Int) -> (start: Int, form: LegalForm)? {
    let end = min(end, keys.count)
    var start = max(1, end - 8)
    while start < end {
      if let match = table.longestMatch(keys, from: start, to: end), start + match.count == end {
        return (start, match.value)
      }
      start += 1
    }
    return nil
  }
}
