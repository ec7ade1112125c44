internal import DealModel
internal import Filings
internal import Names

/// All entities that a filing names, and the terms that stand for them.
struct EntityRegistry {
  private(set) var drafts: [EntityDraft] = []
  private var byKey: [String: Int] = [:]
  private var byFirstWord: [String: [Int]] = [:]
  private var terms: [String: [TermBinding]] = [:]
  /// Words that stand for several entities at once, in the order of the text that was read.
  private(set) var collectiveTerms: [CollectiveTerm] = []
  /// The company that files the report.
  var registrant: Int?

  /// What a defined term stands for from a place of the text on.
  private struct TermBinding {
    var document: Int
    var offset: Int
    var entities: [Int]
  }

  /// A word that stands for several entities: a defined term, or the noun of their common role.
  struct CollectiveTerm {
    /// The words without article, as printed.
    var words: String
    var entities: [Int]
    var place: Filing.Place
    /// Whether the filing defines it; else it only calls them so.
    var isDefined: Bool
  }

  // MARK: Entities

  /// The entity of a name, made where it is new.
  mutating func intern(_ printed: String, form: Entity.Kind?, place: Filing.Place?, rule: String) -> Int {
    let name = EntityRegistry.withoutSentenceStop(printed)
    let key = form == .collective ? ClassParser.key(of: name) : NameFolding.fold(name)
    if let index = byKey[key] {
      improve(resolved(index), name: name, place: place)
      return resolved(index)
    }
    let guess = form == nil || form == .corporation ? LegalForms.kind(ofName: name) : .other
    // "Federal Deposit Insurance Corporation" is an agency by its whole name.
    let kind = guess == .government ? guess : form ?? guess
    let index = drafts.count
    drafts.append(EntityDraft(name: name, key: key, kind: kind, places: place.map { [$0] } ?? [], rule: rule))
    byKey[key] = index
    let words = key.split(separator: " ")
    if let first = words.first { byFirstWord[String(first), default: []].append(index) }
    if words.count > 2, isInitials(name.prefix { $0 != " " }) {
      byFirstWord[String(words[1]), default: []].append(index)
    }
    return index
  }

  /// The entity that a name without a legal form is short for: "Ternbank" for Ternbank, N.A.
  ///
  /// - Parameters:
  ///   - name: The name without a legal form.
  ///   - others: Entities that stand in the same list under their full name: "Alder Gull" beside "Alder Gull
  ///     Securities Corp." is a name of its own.
  func shortForm(of name: String, beside others: Set<Int> = []) -> Int? {
    let key = NameFolding.fold(name)
    if let index = byKey[key] { return resolved(index) }
    guard let first = key.split(separator: " ").first, let candidates = byFirstWord[String(first)] else { return nil }
    let prefix = key + " "
    // "the Bank" is not short for Bank of Alder, N.A.
    let isAlone = candidates.count == 1 && first.count == key.count && OrganisationHeads.table[key: WordKey(key)] == nil
    var found: Int?
    for index in candidates where drafts[index].mergedInto == nil {
      let printed = drafts[index].name.prefix { $0 != " " }
      guard let rest = rest(of: drafts[index].key, printed: printed, after: prefix) else { continue }
      let isForm = LegalForms.table[phrase: String(rest)] != nil
      let most = isAlone ? EntityRegistry.mostLeftOut : 2
      guard isForm || rest.split(separator: " ").count <= most && !others.contains(index) else { continue }
      if let other = found, other != index {
        // A company of the same words and a form alone beats one with more words.
        if rest.split(separator: " ").count == 1, LegalForms.table[phrase: String(rest)] != nil { found = index }
        continue
      }
      found = index
    }
    return found
  }

  /// How many words the first word of a name may stand for without, where no other name begins with it: "Alder" for
  /// Alder Power Technologies, Inc.
  private static let mostLeftOut = 4

  /// What a name has beyond a short form; nothing where it starts otherwise.
  ///
  /// "Alder" is short for "R.J. Alder & Co." too.
  private func rest(of key: String, printed: Substring, after prefix: String) -> Substring? {
    if key.hasPrefix(prefix) { return key.dropFirst(prefix.count) }
    guard let space = key.firstIndex(of: " "), isInitials(printed) else { return nil }
    let named = key[space...].dropFirst()
    return named.hasPrefix(prefix) ? named.dropFirst(prefix.count) : nil
  }

  /// "R.J.", "J.": initials before a surname, and no "St.".
  private func isInitials(_ word: Substring) -> Bool {
    let stops = word.utf8.filter { $0 == UInt8(ascii: ".") }.count
    return stops > 0 && stops * 2 == word.utf8.count
  }

  /// The one entity whose name is this one and a legal form: Alder Trust LLC for "Alder Trust".
  func fullForm(of name: String) -> Int? {
    let key = NameFolding.fold(name)
    guard byKey[key] == nil else { return nil }
    let found = EntityRegistry.bankForms.compactMap { byKey["\(key) \($0)"].map(resolved) }
    return Set(found).count == 1 ? found.first : nil
  }

  /// The forms, folded, that banks and trust companies leave out of their short names.
  private static let bankForms = [
    "na", "n a", "national association", "fsb", "ssb", "ag", "plc", "sa", "nv", "se", "inc", "corp", "corporation",
    "llc", "ltd",
    "limited", "co", "company",
  ]

  func entity(named name: String) -> Int? {
    byKey[NameFolding.fold(name)].map(resolved)
  }

  func resolved(_ index: Int) -> Int {
    var index = index
    while let next = drafts[index].mergedInto { index = next }
    return index
  }

  /// Prefers the mixed-case form of a name, and the fuller one.
  private mutating func improve(_ index: Int, name: String, place: Filing.Place?) {
    let old = drafts[index].name
    if old != name, drafts[index].kind == .collective {
      // The fullest form names the class.
      if name.utf8.count > old.utf8.count, name.utf8.count <= 200 {
        drafts[index].name = name
        drafts[index].add(alias: old)
        if let place { drafts[index].places.insert(place, at: 0) }
        if drafts[index].places.count > EntityDraft.mostPlaces { drafts[index].places.removeLast() }
        return
      }
      drafts[index].add(alias: name)
    } else if old != name {
      if EntityRegistry.isBetter(name, than: old) {
        drafts[index].name = name
        if let place { drafts[index].places.insert(place, at: 0) }
        if drafts[index].places.count > EntityDraft.mostPlaces { drafts[index].places.removeLast() }
        return
      }
    }
    if let place { drafts[index].add(place: place) }
  }

  /// A name without the full stop of the sentence that it ends: "Alder LLC." has none of its own, as "Alder Inc." has.
  private static func withoutSentenceStop(_ name: String) -> String {
    guard name.hasSuffix("."), let form = name.split(separator: " ").last, unstopped.contains(form) else { return name }
    return String(name.dropLast())
  }

  private static let unstopped: Set<Substring> = [
    "LLC.", "LP.", "LLP.", "LLLP.", "PLLC.", "PLC.", "plc.", "SA.", "AG.", "NV.", "BV.", "SE.", "AB.", "NA.", "KG.",
    "GmbH.",
  ]

  /// Whether one spelling of a name is the one to print: mixed case before capitals, then with "The", then the
  /// longer.
  private static func isBetter(_ new: String, than old: String) -> Bool {
    let newMixed = new.unicodeScalars.contains { $0.properties.isLowercase }
    let oldMixed = old.unicodeScalars.contains { $0.properties.isLowercase }
    if newMixed != oldMixed { return newMixed }
    let newComma = new.contains(","), oldComma = old.contains(",")
    if newComma != oldComma { return newComma }
    return false
  }

  mutating func update(_ index: Int, _ change: (inout EntityDraft) -> Void) {
    change(&drafts[resolved(index)])
  }

  /// Makes two entities one; the first stays.
  mutating func merge(_ from: Int, into to: Int) {
    let from = resolved(from)
    let to = resolved(to)
    guard from != to else { return }
    let old = drafts[from]
    drafts[from].mergedInto = to
    drafts[to].add(alias: old.name)
    for alias in old.aliases { drafts[to].add(alias: alias) }
    for place in old.places { drafts[to].add(place: place) }
    drafts[to].roles.formUnion(old.roles)
    if drafts[to].jurisdiction == nil { drafts[to].jurisdiction = old.jurisdiction }
    if registrant == from { registrant = to }
  }

  // MARK: Terms

  /// Binds a defined term to entities from a place on.
  mutating func define(_ term: String, as entities: [Int], at place: Filing.Place) {
    guard !entities.isEmpty else { return }
    let key = NameFolding.fold(term)
    guard !key.isEmpty else { return }
    var unique: [Int] = []
    for entity in entities where !unique.contains(entity) { unique.append(entity) }
    terms[key, default: []].append(
      TermBinding(document: place.document, offset: place.range.lowerBound, entities: unique))
    if unique.count == 1 { drafts[resolved(unique[0])].add(alias: term) }
    note(term, standsFor: unique, at: place, isDefined: true)
  }

  /// Keeps a word that stands for several entities.
  mutating func note(_ words: String, standsFor entities: [Int], at place: Filing.Place, isDefined: Bool) {
    guard entities.count > 1 else { return }
    collectiveTerms.append(CollectiveTerm(words: words, entities: entities, place: place, isDefined: isDefined))
  }

  /// The one entity that a defined term shortens the name of: "Alder Bankers Trust" for Alder Bankers Trust Corporation.
  func entity(abbreviatedAs term: String, at place: Filing.Place) -> Int? {
    guard let found = entities(of: term, document: place.document, offset: place.range.lowerBound), found.count == 1,
      let full = found.first, drafts[full].name.hasPrefix(term + " ") || drafts[full].name.hasPrefix(term + ",")
    else { return nil }
    return full
  }

  /// What a term stands for at a place: its latest definition before it in the document, else the first after.
  func entities(of term: String, document: Int, offset: Int) -> [Int]? {
    guard let bindings = terms[NameFolding.fold(term)] else { return nil }
    var best: TermBinding?
    for binding in bindings where binding.document == document {
      if binding.offset <= offset {
        if let known = best, known.offset <= offset, binding.offset < known.offset { continue }
        best = binding
      } else if best == nil {
        best = binding
      }
    }
    return (best ?? bindings.first).map { $0.entities.map(resolved) }
  }
}
