internal import DealModel

/// Says what things in a picture are.
struct Marker {
  /// What a box is.
  func mark(of node: Scene.Node) -> Mark {
    var mark = mark(of: node.content)
    if case .entity(let card) = node.content, let earlier = card.earlierName { mark.title += ", before: \(earlier)" }
    if case .instrument(let instrument) = node.content, let earlier = instrument.earlier {
      mark.title += "; before: " + words(of: earlier)
    }
    return mark.with(node.mark)
  }

  private func mark(of content: Scene.Content) -> Mark {
    switch content {
    case .entity(let card):
      let entity = card.entity
      let role = card.isRegistrant ? "registrant, " : ""
      let notes = card.notes.isEmpty ? "" : ": " + card.notes.joined(separator: "; ")
      return Mark(
        id: "entity-\(entity.id)", styleClass: card.isRegistrant ? "party registrant" : "party",
        title: "\(entity.name) (\(role)\(words(entity.kind)))\(notes)",
        data: [("entity", entity.id), ("kind", entity.kind.rawValue)])
    case .roster(let roster):
      let id = roster.group.map { "group-\($0.id)" } ?? "list-\(roster.entities.first?.id ?? "")"
      var data = [("entity", list(roster.entities.map(\.id)))]
      if let group = roster.group { data.append(("group", group.id)) }
      return Mark(
        id: id, styleClass: "party list",
        title: "\(roster.title): \(roster.entities.map(\.name).joined(separator: "; "))", data: data)
    case .instrument(let instrument):
      return mark(of: instrument)
    }
  }

  private func mark(of instrument: Instrument) -> Mark {
    let first = instrument.first
    let count = instrument.agreements.count
    var title = count > 1 ? "\(count) × \(instrument.title)" : first.title
    if let date = first.date { title += ", \(DateWords.words(date))" }
    let exhibits = ExhibitNumbers.sorted(instrument.agreements.flatMap(\.exhibits))
    if !exhibits.isEmpty { title += " (exhibit \(exhibits.joined(separator: ", ")))" }
    let terms = first.terms.map(TermWords.figure)
    if !instrument.seriesTitles.isEmpty {
      title +=
        ": "
        + instrument.agreements.map { ([$0.title] + $0.terms.map(TermWords.figure)).joined(separator: ", ") }
        .joined(separator: "; ")
    } else if !terms.isEmpty {
      title += ": " + terms.joined(separator: "; ")
    }
    var data = [
      ("agreement", list(instrument.agreements.map(\.id))), ("kind", first.kind.rawValue),
    ]
    if !exhibits.isEmpty { data.append(("exhibit", exhibits.joined(separator: " "))) }
    return Mark(id: "agreement-\(first.id)", styleClass: "agreement", title: title, data: data)
  }

  /// Title, date and figures of an agreement.
  private func words(of agreement: Agreement) -> String {
    let figures = agreement.terms.map(TermWords.figure)
    return [[agreement.title, agreement.date.map(DateWords.words)].compactMap { $0 }.joined(separator: ", ")]
      .filter { !$0.isEmpty }.joined() + (figures.isEmpty ? "" : ": " + figures.joined(separator: "; "))
  }

  /// What a frame is.
  func mark(of frame: Scene.Frame, entities: [Entity], agreements: [Agreement]) -> Mark {
    let names = (entities.map(\.name) + agreements.map(\.title)).joined(separator: "; ")
    let members = entities.map(\.id) + agreements.map(\.id)
    var data: [(name: String, value: String)] = [("members", list(members))]
    if let group = frame.group { data.insert(("group", group.id), at: 0) }
    let id = frame.group.map { "group-\($0.id)" } ?? "frame-\(members.first ?? "")"
    return Mark(id: id, styleClass: "frame", title: "\(frame.title): \(names)", data: data).with(frame.mark)
  }

  /// What a line is.
  func mark(of line: Scene.Line) -> Mark {
    mark(of: line.meaning).with(line.mark)
  }

  private func mark(of meaning: Scene.Meaning) -> Mark {
    switch meaning {
    case .party(let roles, let entities, let instrument):
      let words = roles.map(\.rawValue).map { $0.split(separator: "_").joined(separator: " ") }
      let names = entities.map(\.name).joined(separator: "; ")
      return Mark(
        id: "party-\(instrument.first.id)-\(entities.first?.id ?? "")", styleClass: "party-line",
        title: "\(names): \(words.joined(separator: " and ")) under \(instrument.title)",
        data: [
          ("agreement", list(instrument.agreements.map(\.id))), ("party", list(entities.map(\.id))),
          ("role", roles.map(\.rawValue).joined(separator: " ")),
        ])
    case .agreement(let kind, let relations), .entity(let kind, let relations):
      return mark(of: relations, styleClass: "relation", words: kind.word)
    case .office(let relations):
      let words = relations.map { [$0.title, $0.event?.rawValue].compactMap { $0 }.joined(separator: ", ") }
      return mark(of: relations, styleClass: "relation office", words: words.joined(separator: "; "))
    }
  }

  private func mark(of relations: [Relation], styleClass: String, words: String) -> Mark {
    guard let first = relations.first else {
      return Mark(id: "signature", styleClass: styleClass, title: "signed for the registrant", data: [])
    }
    return Mark(
      id: "relation-\(first.id)", styleClass: styleClass, title: words.isEmpty ? first.kind.word : words,
      data: [
        ("relation", list(relations.map(\.id))), ("kind", first.kind.rawValue), ("from", first.from),
        ("to", first.to),
      ])
  }

  private func words(_ kind: Entity.Kind) -> String {
    switch kind {
    case .llc: "limited liability company"
    case .collective: "class, members not named"
    case .person: "individual"
    default: kind.rawValue.split(separator: "_").joined(separator: " ")
    }
  }

  /// Ids in one attribute, parted by spaces, as HTML does it with classes.
  private func list(_ ids: [String]) -> String {
    ids.joined(separator: " ")
  }
}

extension Mark {
  /// With what happened to the thing, in words, as a class and as `data-change`.
  fileprivate func with(_ change: ChangeMark?) -> Mark {
    guard let change else { return self }
    var mark = self
    mark.styleClass += " " + change.rawValue
    mark.data.append((name: "change", value: change.rawValue))
    if change != .unchanged { mark.title = "\(change.word): \(mark.title)" }
    return mark
  }
}
