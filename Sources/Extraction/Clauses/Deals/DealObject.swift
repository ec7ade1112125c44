internal import DealModel
internal import Names

/// What an agreement is made to do, and with whom: "an agreement to sell the mill to Elm Works".
struct DealObject {
  /// The lists of the other sides, with their roles.
  var lists: [PartyList]
  /// What the party is that agreed to it.
  var subject: Party.Role
  /// The kind of the agreement, where its title does not tell it.
  var kind: Agreement.Kind
  var end: Int
}

/// Reads "to acquire …", "to sell … to", "to merge with" after the title of an agreement.
struct DealObjectParser {
  let lexed: Lexed
  let lists: PartyListParser

  func object(at start: Int, before limit: Int) -> DealObject? {
    guard lexed.word(start) == .to else { return nil }
    switch lexed.word(start + 1) {
    case .acquire, .purchase: return purchase(start + 2, before: limit)
    case .sell: return sale(start + 2, before: limit)
    case .be where lexed.word(start + 2) == .acquired && lexed.word(start + 3) == .by:
      guard var list = named(start + 4, .acquirer, before: limit) else { return nil }
      // "by Elm Holdings, a company formed by its management, and Oak Partners": one buys.
      list.members.removeLast(list.members.count - 1)
      return DealObject(lists: [list], subject: .target, kind: .merger, end: list.end)
    case .merge where lexed.word(start + 2) == .with:
      guard let list = named(start + 3, .target, before: limit) else { return nil }
      return DealObject(lists: [list], subject: .acquirer, kind: .merger, end: list.end)
    default: return nil
    }
  }

  private func purchase(_ start: Int, before limit: Int) -> DealObject? {
    var found: [PartyList] = []
    var kind: Agreement.Kind?
    var end = start
    if let direct = named(start, .target, before: limit) {
      found = [direct]
      kind = .merger
      end = direct.end
    }
    scan: for at in span(end, min(limit, start + 45)) where at >= end {
      if lexed.kind(at) == .period || lexed.kind(at) == .semicolon { break }
      switch lexed.word(at) {
      case .which, .that, .will, .whereby, .pursuant: break scan
      case .assets: kind = kind ?? .assetPurchase
      case .stock, .shares, .interest: kind = kind ?? .stockPurchase
      case .of where found.isEmpty:
        if let list = named(at + 1, kind == .assetPurchase ? .seller : .target, before: limit), list.members.count == 1
        {
          found.append(list)
          end = list.end
        }
      case .from:
        if let list = named(at + 1, .seller, before: limit) {
          found.append(list)
          end = list.end
          break scan
        }
      default: break
      }
    }
    guard !found.isEmpty else { return nil }
    let isCompany = kind == .merger
    return DealObject(
      lists: found, subject: isCompany ? .acquirer : .purchaser, kind: kind ?? .assetPurchase, end: end)
  }

  private func sale(_ start: Int, before limit: Int) -> DealObject? {
    var kind = Agreement.Kind.assetPurchase
    for at in span(start, min(limit, start + 45)) {
      if lexed.kind(at) == .period || lexed.kind(at) == .semicolon { return nil }
      switch lexed.word(at) {
      case .which, .that, .will, .whereby, .pursuant: return nil
      case .stock, .shares: kind = .stockPurchase
      case .to:
        guard let list = named(at + 1, .purchaser, before: limit) else { continue }
        return DealObject(lists: [list], subject: .seller, kind: kind, end: list.end)
      default: break
      }
    }
    return nil
  }

  /// A list of names with legal forms or definitions.
  private func named(_ at: Int, _ role: Party.Role, before limit: Int) -> PartyList? {
    let isKin = lists.classes.unnamedKin(at: at, before: limit) != nil
    guard lexed[at].isCapital || lexed.word(at) == .the || isKin else { return nil }
    var list = lists.list(at: at, before: limit)
    guard let first = list.members.first else { return nil }
    if case .name(let match) = first.reference {
      guard match.form != nil || !first.definitions.isEmpty else { return nil }
    } else if !isKin {
      return nil
    }
    for index in list.members.indices where list.members[index].roles.isEmpty { list.members[index].roles = [role] }
    return list
  }
}
