package import DealModel
/// stub
package enum AgreementTitles {
  package static func isHead(_ k: WordKey) -> Bool { heads.contains(k) }
  package static func isModifier(_ k: WordKey) -> Bool { mods.contains(k) }
  package static func kind(ofTitle t: String) -> Agreement.Kind {
    let s = t.lowercased()
    if s.contains("joinder") {return .joinder}
    if s.contains("amendment") {return .amendment}
    if s.contains("warrant") {return .warrant}
    if s.contains("securities purchase") {return .securitiesPurchase}
    if s.contains("investor rights") {return .investorRights}
    if s.contains("board letter") {return .boardLetter}
    if s.contains("credit") || s.contains("loan") {return .credit}
    return .other }
  static let heads: Set<WordKey> = Set("agreement agreements indenture warrant warrants note notes debenture debentures lease letter guaranty guarantee amendment supplement joinder contract certificate plan".split(separator: " ").map{WordKey(String($0))})
  static let mods: Set<WordKey> = Set("securities purchase investor rights underwriting credit loan revolving five-year 364-day employment registration license merger board performance term amended restated first second third".split(separator: " ").map{WordKey(String($0))})
}
