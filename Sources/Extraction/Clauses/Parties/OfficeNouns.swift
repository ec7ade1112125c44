/// Nouns of offices: president, director.
enum OfficeNouns {
  static func isOffice(_ word: Word) -> Bool {
    switch word {
    case .president, .officer, .officers, .director, .directors, .chairman, .chairwoman, .chair, .treasurer, .secretary,
      .controller, .counsel, .manager, .executive:
      true
    default: false
    }
  }
}
