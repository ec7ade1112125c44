/// Companies formed to be merged: "Harrow Merger Sub, Inc.", "Elm Acquisition Corp.".
enum MergerSubs {
  static func isName(_ name: String) -> Bool {
    let name = name.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return parts.contains { holds(name, $0) } || name.suffix(4) == ending[...]
      || endings.contains { holds(name, $0) }
  }

  private static let parts = [
    "merger", "acquisition sub", "acquisition co", "acquisition, inc", "acquisition inc", "acquisition, llc",
    "acquisition llc", "acquisition limited",
  ].map { Array($0.utf8) }
  private static let endings = [
    " sub, inc", " sub inc", " sub, llc", " sub llc", " sub corp", " sub limited", " sub ltd",
  ].map {
    Array($0.utf8)
  }
  private static let ending = Array(" sub".utf8)

  private static func holds(_ name: [UInt8], _ part: [UInt8]) -> Bool {
    guard name.count >= part.count else { return false }
    return (0...name.count - part.count).contains { name[$0] == part[0] && name[$0...].starts(with: part) }
  }
}
