/// States, territories and countries as places of organisation ("a Delaware corporation").
package enum Jurisdictions {
  /// Every spelling, with the name that is printed.
  package static let table: PhraseTable<String> = {
    var entries: [(String, String)] = []
    for row in PhraseList.entriesAndPlain(JurisdictionData.text) {
      let name = row.tag.isEmpty ? row.phrase : row.tag
      entries.append((row.phrase, name))
      if !row.tag.isEmpty { entries.append((row.tag, name)) }
    }
    return PhraseTable(entries)
  }()

  /// The printed name of a jurisdiction, from a spelling of it as a whole.
  package static func name(of spelling: String) -> String? {
    table[phrase: spelling]
  }
}
