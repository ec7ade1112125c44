/// States and countries in which registrants are incorporated, as covers print them.
enum Jurisdictions {
  /// The places in `range` where one is named, in capitals or not.
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i].isLetter, i == range.lowerBound || !bytes[i - 1].isAlphanumeric,
        let end = name(bytes, i, range.upperBound)
      {
        // "Delaware" in a street or a sentence is followed by more; in a cell it stands alone.
        if isAlone(bytes, i..<end, range) { found.append(i..<end) }
        i = end
      } else {
        i += 1
      }
    }
    return found
  }

  private static func isAlone(_ bytes: [UInt8], _ name: Range<Int>, _ range: Range<Int>) -> Bool {
    var n = name.upperBound
    while n < range.upperBound,
      bytes[n] == 32 || bytes[n] == UInt8(ascii: "-") || bytes[n] == UInt8(ascii: ".")
    { n += 1 }
    let endsCell =
      n >= range.upperBound || bytes[n] == 9 || bytes[n] == 10 || bytes[n] == UInt8(ascii: "(")
      || bytes[n].isDigit
    var b = name.lowerBound
    while b > range.lowerBound, bytes[b - 1] == 32 { b -= 1 }
    let beginsCell =
      b <= range.lowerBound || bytes[b - 1] == 9 || bytes[b - 1] == 10 || bytes[b - 1] == UInt8(ascii: ":")
    return endsCell && beginsCell
  }

  private static func name(_ bytes: [UInt8], _ i: Int, _ end: Int) -> Int? {
    for name in names[Int(bytes[i].lowered) - 97] {
      guard i + name.count <= end else { continue }
      var n = 0
      while n < name.count, bytes[i + n].lowered == name[n] || (name[n] == 32 && bytes[i + n].isWhiteSpace) {
        n += 1
      }
      if n == name.count, i + n >= end || !bytes[i + n].isAlphanumeric { return i + n }
    }
    return nil
  }

  /// The names by their first letter, the longest first.
  private static let names: [[[UInt8]]] = {
    var names = [[[UInt8]]](repeating: [], count: 26)
    for name in list.split(separator: ";") {
      let bytes = Array(name.utf8).filter { $0 != 10 }
      let trimmed = Array(bytes.drop { $0 == 32 })
      if let first = trimmed.first, first.isLower { names[Int(first) - 97].append(trimmed) }
    }
    return names.map { $0.sorted { $0.count > $1.count } }
  }()

  private static let list = """
    alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;district of columbia;florida;georgia;\
    hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;\
    mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;\
    north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;\
    vermont;virginia;washington;west virginia;wisconsin;wyoming;puerto rico;commonwealth of puerto rico;\
    commonwealth of pennsylvania;commonwealth of virginia;commonwealth of massachusetts;state of delaware;\
    state of new york;state of nevada;canada;ontario;quebec;british columbia;alberta;nova scotia;manitoba;\
    saskatchewan;new brunswick;ontario, canada;british columbia, canada;alberta, canada;quebec, canada;\
    bermuda;cayman islands;the cayman islands;british virgin islands;marshall islands;republic of the marshall islands;\
    netherlands;the netherlands;netherlands antilles;curacao;ireland;england and wales;england;united kingdom;scotland;\
    switzerland;luxembourg;grand duchy of luxembourg;panama;republic of panama;liberia;republic of liberia;israel;\
    jersey;jersey, channel islands;guernsey;isle of man;germany;france;spain;sweden;norway;denmark;finland;italy;\
    belgium;austria;australia;new zealand;japan;singapore;hong kong;china;people's republic of china;india;mexico;\
    brazil;argentina;chile;south africa;bahamas;barbados;united states;united states of america;mauritius;malta;cyprus
    """
}
