internal import DealModel
internal import Filings
internal import Names

/// Families of funds by their names: words that they share at the front, and the initials of those words.
///
/// "Larch, Pine & Oak VII, L.P.", "Larch, Pine & Oak Offshore VIII, L.P." and "LPO Management Corporation" are one.
struct NameFamilies {
  private struct Member {
    var entity: Int
    /// The name up to its numeral, its vehicle word or its legal form, folded.
    var stem: [String]
    /// The words of that as printed.
    var printed: [String]
    /// Whether a numeral or a word such as "Offshore" tells it from its kin.
    var isVehicle: Bool
    var initialsFirst: String?
  }

  static func find(_ workspace: Workspace, among core: Set<Int>) -> [GroupDraft] {
    let members = core.sorted().compactMap { member(workspace.registry, $0) }
    var families: [[Member]] = []
    var byWords: [String: Int] = [:]
    for member in members where member.stem.count > 1 {
      let words = "\(member.stem[0]) \(member.stem[1])"
      if let index = byWords[words] {
        families[index].append(member)
      } else {
        byWords[words] = families.count
        families.append([member])
      }
    }
    let byInitials = Dictionary(grouping: members.filter { $0.initialsFirst != nil }) { $0.initialsFirst ?? "" }
    return families.compactMap { group(of: $0, byInitials, workspace.registry) }
  }

  /// How many words two stems share at the front; none where only words that anybody may bear.
  private static func shared(_ a: [String], _ b: [String]) -> Int {
    let count = zip(a, b).prefix { $0 == $1 }.count
    return a.prefix(count).allSatisfy { common.contains($0) } ? 0 : count
  }

  private static func group(of family: [Member], _ byInitials: [String: [Member]], _ registry: EntityRegistry)
    -> GroupDraft?
  {
    guard family.contains(where: \.isVehicle), var words = family.first?.printed else { return nil }
    for member in family.dropFirst() { words = Array(words.prefix(shared(family[0].stem, member.stem))) }
    while let last = words.last, last == "&" || last.lowercased() == "and" { words.removeLast() }
    guard words.count > 1 else { return nil }
    var name = words.joined(separator: " ")
    while name.last == "," { name.removeLast() }
    let initials = NameFolding.initials(name)
    let kin = initials.count > 2 ? byInitials[initials] ?? [] : []
    let vehicles = family.filter(\.isVehicle)
    let isFamily = vehicles.count > 1 || vehicles.count == 1 && (family.count > 1 || !kin.isEmpty)
    guard isFamily else { return nil }
    let entities = Set(family.map(\.entity) + kin.map(\.entity)).sorted()
    return GroupDraft(
      name: name, members: entities, basis: .sharedName,
      rule: kin.isEmpty ? "shared_name" : "shared_initials",
      places: entities.compactMap { registry.drafts[$0].places.first })
  }

  /// What the name of an entity tells of its family; nothing for persons, classes and the registrant.
  private static func member(_ registry: EntityRegistry, _ entity: Int) -> Member? {
    let draft = registry.drafts[entity]
    switch draft.kind {
    case .person, .collective, .government, .bank: return nil
    default: break
    }
    guard draft.roles.isDisjoint(with: [.registrant, .coRegistrant]) else { return nil }
    var printed = draft.name.split(separator: " ").map(String.init)
    if printed.first?.lowercased() == "the" { printed.removeFirst() }
    let form = LegalForms.ending(printed.map { WordKey($0) }, before: printed.count)?.start ?? printed.count
    var stem: [String] = []
    var isVehicle = false
    for word in printed.prefix(form) {
      let bare = word.filter { $0 != "," }
      if Numerals.roman(bare) != nil || vehicles.contains(bare.lowercased())
        || bare.contains(where: \.isNumber)
      {
        isVehicle = true
        break
      }
      stem.append(bare == "&" ? "and" : bare.lowercased())
    }
    let first = printed.first ?? ""
    let isInitials = (3...6).contains(first.count) && first.allSatisfy { $0.isUppercase }
    return Member(
      entity: entity, stem: stem, printed: Array(printed.prefix(stem.count)), isVehicle: isVehicle,
      initialsFirst: isInitials ? first : nil)
  }

  /// Words that tell one fund of a family from another.
  private static let vehicles: Set<String> = [
    "offshore", "onshore", "parallel", "cayman", "co-invest", "co-investment", "coinvest", "institutional",
    "qp", "executive",
    "affiliates", "annex", "feeder", "aiv", "side", "international", "overseas",
  ]
  private static let common: Set<String> = [
    "bank", "of", "america", "new", "york", "american", "first", "national", "united", "states", "the",
    "global", "general",
    "and", "north", "south", "west", "east", "great", "capital", "credit",
  ]
}
