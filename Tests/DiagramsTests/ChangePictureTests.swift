import DealModel
import PictureTesting
import Testing

@testable import Diagrams

/// Pictures of what changed between two graphs.
@Suite struct ChangePictureTests {
  private func elements(
    _ side: DiffView.Side, _ unchanged: DiffView.Unchanged = .ghost, of union: Union = .edited
  ) throws -> [SVGElement] {
    let view = DiffView(side: side, unchanged: unchanged)
    return try readSVG(try DiagramRenderer.render(union, view: view, format: .svg).bytes)
  }

  /// The geometry of each group, without its paint.
  private func places(_ elements: [SVGElement]) -> [String: [String]] {
    var places: [String: [String]] = [:]
    for element in elements {
      guard let id = element.inside.last, id != "picture-caption" else { continue }
      for name in ["points", "d", "cx", "cy", "rx", "ry"] {
        if let value = element.attributes[name] { places[id, default: []].append("\(name) \(value)") }
      }
    }
    return places
  }

  private func words(of id: String, in elements: [SVGElement]) -> [String] {
    elements.filter { $0.name == "text" && $0.inside.last == id }.map(\.text)
  }

  @Test(arguments: DiffView.Unchanged.allCases)
  func `nothing moves between the old, the new and the picture of both`(_ unchanged: DiffView.Unchanged) throws {
    let both = places(try elements(.both, unchanged))
    #expect(both.count > 20)
    for side in [DiffView.Side.old, .new] {
      let places = places(try elements(side, unchanged))
      #expect(places.count > 15)
      for (id, place) in places { #expect(both[id] == place, "\(side): \(id)") }
    }
  }

  @Test func `each side lacks what is on the other alone`() throws {
    let ids = try DiffView.Side.allCases.map { side in Set(try elements(side).compactMap { $0.attributes["id"] }) }
    let (both, old, new) = (ids[0], ids[1], ids[2])
    #expect(both == old.union(new))
    #expect(both.subtracting(old).contains("agreement-board-letter-2002-06-28"))
    #expect(both.subtracting(new).contains("agreement-joinder-agreement-2002-06-28"))
    #expect(both.subtracting(new).contains("entity-reuters-holdings-switzerland-sa"))
  }

  @Test func `a mark is told by a sign, a class, an attribute and in words`() throws {
    let elements = try elements(.both)
    let letter = try #require(elements.first { $0.attributes["id"] == "agreement-board-letter-2002-06-28" })
    #expect(letter.attributes["data-change"] == "added")
    #expect(letter.attributes["class"] == "agreement added")
    #expect(words(of: "agreement-board-letter-2002-06-28", in: elements).contains("+ Board Letter"))
    let title = elements.first { $0.name == "title" && $0.inside.last == "entity-reuters-holdings-switzerland-sa" }
    #expect(title?.text.hasPrefix("Removed: Reuters") == true)
    let minus = words(of: "entity-reuters-holdings-switzerland-sa", in: elements).joined(separator: " ")
    #expect(minus.hasPrefix("− "))
  }

  @Test func `what was otherwise before is told with what it is now`() throws {
    let id = "agreement-securities-purchase-agreement-2002-06-28"
    let both = words(of: id, in: try elements(.both)).joined(separator: " ")
    #expect(both.contains("May 1, 2002 → June 28, 2002"))
    #expect(both.contains("15,000 shares → 20,000 shares at $1,000 per share"))
    let old = words(of: id, in: try elements(.old)).joined(separator: " ")
    #expect(old.contains("May 1, 2002 15,000 shares at $1,000 per share") && !old.contains("→"))
    let new = words(of: id, in: try elements(.new)).joined(separator: " ")
    #expect(new.contains("June 28, 2002 20,000 shares at $1,000 per share") && !new.contains("→"))
    let renamed = "entity-wcas-management-corporation"
    #expect(words(of: renamed, in: try elements(.both)) == ["WCAS Advisers, Inc.", "~ WCAS Management", "Corporation"])
    #expect(words(of: renamed, in: try elements(.old)) == ["~ WCAS Advisers, Inc."])
  }

  @Test func `a line to a frame that lost a member is changed, one to a frame with a stranger is not drawn`() throws {
    var union = Union.edited
    let gone = "cvc-ii-partners-l-l-c"
    union.entities[gone] = .removed
    for agreement in union.graph.agreements {
      for party in agreement.parties where party.entity == gone {
        union.parties[.init(agreement: agreement.id, entity: gone, role: party.role)] = .removed
      }
    }
    let subject = Subject(union, includeOptional: false)
    let scene = SceneBuilder.scene(of: subject, title: nil)
    let toFrames = scene.lines.filter { if case .frame = $0.to { true } else { false } }
    #expect(toFrames.contains { $0.mark == .changed })
    // Who stays, but is no party any more, is not hidden behind one line.
    union.entities[gone] = nil
    let apart = SceneBuilder.scene(of: Subject(union, includeOptional: false), title: nil)
    #expect(
      apart.lines.contains { line in
        guard line.mark == .removed, case .party(_, let entities, _) = line.meaning else { return false }
        return entities.map(\.id) == [gone]
      })
  }

  @Test func `the legend counts what came, went, changed and stayed`() throws {
    let legend = try elements(.both).filter { $0.name == "text" }.map(\.text)
    #expect(legend.contains("+ Added: 1 agreement, 3 lines"))
    #expect(legend.contains { $0.hasPrefix("− Removed: 1 party, 1 agreement, ") })
    #expect(legend.contains("~ Changed: 1 party, 1 agreement"))
    #expect(legend.contains { $0.hasPrefix("Unchanged: ") })
  }

  @Test func `what did not change can be left out, and is then led to only by what did`() throws {
    let all = Set(try elements(.both).compactMap { $0.attributes["id"] })
    let changes = Set(try elements(.both, .hide).compactMap { $0.attributes["id"] })
    #expect(changes.isStrictSubset(of: all))
    #expect(changes.contains("agreement-board-letter-2002-06-28"))
    #expect(!changes.contains("agreement-warrant-2002-06-28"))
    #expect(!changes.contains("entity-the-other-investors-as-defined-therein"))
  }
}

extension Union {
  /// The first deal, with one of each sort of change.
  fileprivate static let edited: Union = {
    var union = Union(graph: .savvis)
    (union.oldFilings, union.newFilings) = (union.graph.filings, union.graph.filings)
    union.entities["reuters-holdings-switzerland-sa"] = .removed
    union.entities["wcas-management-corporation"] = .changed
    union.earlierNames["wcas-management-corporation"] = "WCAS Advisers, Inc."
    for agreement in union.graph.agreements {
      let whole: ChangeMark? =
        switch agreement.kind {
        case .boardLetter: .added
        case .joinder: .removed
        default: nil
        }
      union.agreements[agreement.id] = whole
      for party in agreement.parties {
        let gone: ChangeMark? = party.entity == "reuters-holdings-switzerland-sa" ? .removed : nil
        union.parties[.init(agreement: agreement.id, entity: party.entity, role: party.role)] = whole ?? gone
      }
      guard agreement.kind == .securitiesPurchase else { continue }
      var earlier = agreement
      earlier.date = "2002-05-01"
      earlier.terms[0].value = "15000"
      union.agreements[agreement.id] = .changed
      union.earlierAgreements[agreement.id] = earlier
    }
    for relation in union.graph.relations where relation.kind == .joins { union.relations[relation.id] = .removed }
    return union
  }()
}
