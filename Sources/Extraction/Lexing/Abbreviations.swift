internal import Names

/// Abbreviations whose full stop belongs to the word.
enum Abbreviations {
  private static let keys = WordKeySet(
    words: """
      inc corp co cos ltd bros mfg intl natl assn assoc dept govt univ no nos mr mrs ms dr messrs \
      jr sr st ste ave esq jan feb mar apr jun jul aug sept sep oct nov dec v vs etc sec art ltda cia \
      hon prof rev gen col lt capt comm del div pty pte pvt sdn bhd tbk
      """)

  static func contains(_ key: WordKey) -> Bool { keys.contains(key) }
}
