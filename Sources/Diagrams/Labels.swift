internal import DealModel
internal import Graphviz
internal import Templates

/// What is written in boxes, frames and above the picture.
struct Labels {
  let style: PictureStyle

  /// The title block.
  func caption(_ caption: Caption, width: Double) -> Markup.Table {
    var rows = NameWrapping.lines(caption.title, width: width, most: 3).map { line in
      [cell(line, style.sizes.title, style.registrant.ink, bold: true)]
    }
    for detail in caption.details {
      rows += NameWrapping.lines(detail, width: width * 1.6, most: 2).map { line in
        [cell(line, style.sizes.subtitle, style.quiet)]
      }
    }
    rows.append([Markup.Cell(.space(height: 10))])
    return Markup.Table(rows: rows)
  }

  /// The name of a frame.
  func frame(_ title: String) -> Markup.Table {
    Markup.Table(
      rows: NameWrapping.lines(title, width: 14, most: 3).map { line in
        [cell(line, style.sizes.name, style.text, bold: true)]
      })
  }

  /// A party's name, and what is known of it in the deal.
  func party(_ card: Scene.PartyCard, subtitle: String?) -> Markup.Table {
    let isClass = card.entity.kind == .collective
    let size = card.isRegistrant ? style.sizes.registrant : style.sizes.name
    let color = card.isRegistrant ? style.onRegistrant : style.text
    let width = isClass ? 15.0 : card.isRegistrant ? 13.5 : 13.0
    let name = isClass ? Self.short(card.entity.name) : card.entity.name
    var rows = NameWrapping.lines(name, width: width, most: 5).map { line in
      [cell(line, size, color, bold: !isClass)]
    }
    if rows.isEmpty { rows = [[cell("(no name)", size, color)]] }
    for note in card.notes.prefix(4) + (subtitle.map { [$0] } ?? []) {
      rows += NameWrapping.lines(note, width: 19, most: 3).map { line in
        [cell(line, style.sizes.detail, card.isRegistrant ? style.quietOnRegistrant : style.quiet)]
      }
    }
    return lowered(rows)
  }

  /// A list of parties below its title.
  func roster(_ roster: Scene.Roster) -> Markup.Table {
    let count = roster.entities.count
    let columns = count > 60 ? 3 : count > 20 ? 2 : 1
    let shown = roster.entities.prefix(150)
    let height = (shown.count + columns - 1) / columns
    let title = "\(roster.title) (\(count))"
    var rows = [[cell(title, style.sizes.name, style.text, bold: true, align: .left, span: columns)]]
    for row in 0..<height {
      rows.append(
        (0..<columns).map { column in
          let index = column * height + row
          let name = index < shown.count ? shown[index].name : ""
          let line = NameWrapping.lines(name, width: 30, most: 1).first ?? ""
          return cell(line, style.sizes.detail, style.text, align: .left)
        })
    }
    if count > shown.count {
      rows.append([
        cell("and \(count - shown.count) more", style.sizes.detail, style.quiet, align: .left, span: columns)
      ])
    }
    return Markup.Table(rows: rows, padding: 2)
  }

  /// An agreement: exhibit number, title, date and headline figures.
  func instrument(_ instrument: Instrument, title: String) -> Markup.Table {
    let shade = instrument.family.shade(in: style)
    let agreements = instrument.agreements
    var rows: [[Markup.Cell]] = []
    let exhibits = ExhibitNumbers.caption(agreements.flatMap(\.exhibits))
    for line in NameWrapping.lines(exhibits ?? "", width: 24, most: 2) {
      rows.append([cell(line, style.sizes.caption, shade.ink)])
    }
    let name = agreements.count > 1 ? "\(Self.plural(title)) (\(agreements.count))" : title
    rows += NameWrapping.lines(Self.capitalized(name), width: 17, most: 4).map {
      [cell($0, style.sizes.name, style.text, bold: true)]
    }
    if let date = instrument.first.date {
      rows.append([cell(DateWords.words(date), style.sizes.detail, style.text)])
    }
    for term in TermWords.lines(Self.commonTerms(agreements)) {
      rows += NameWrapping.lines(term, width: 21, most: 3).map { [cell($0, style.sizes.detail, style.text)] }
    }
    if rows.isEmpty { rows = [[cell("(no title)", style.sizes.name, style.text)]] }
    return lowered(rows)
  }

  /// Rows with a little space above: the library sets text higher than the middle.
  private func lowered(_ rows: [[Markup.Cell]]) -> Markup.Table {
    Markup.Table(rows: [[Markup.Cell(.space(height: 3))]] + rows)
  }

  func cell(
    _ text: String, _ size: Double, _ color: UInt32, bold: Bool = false,
    align: Markup.Alignment = .center, span: Int = 1
  ) -> Markup.Cell {
    Markup.Cell(
      .text(Markup.Text(text, size: size, color: Color(color), bold: bold)), align: align, span: span)
  }

  /// The name of a class without what only a reader of the agreement can follow.
  static func short(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    if let open = words.firstIndex(where: { ["(as", "(each", "(collectively,"].contains($0) }), open > 0 {
      words.removeSubrange(open...)
    }
    let endings = [
      "listed on the signature pages thereto", "listed on the signature pages hereto",
      "named on the signature pages thereto", "named on the signature pages hereto", "named therein",
      "party thereto", "parties thereto",
    ]
    for ending in endings.map({ $0.split(separator: " ").map(String.init) })
    where words.count > ending.count + 1 && words.suffix(ending.count).elementsEqual(ending) {
      words.removeLast(ending.count)
    }
    if words.count > 1, words[0].lowercased() == "the" { words.removeFirst() }
    guard let first = words.first else { return name }
    words[0] = first.prefix(1).uppercased() + first.dropFirst()
    return words.joined(separator: " ")
  }

  /// The figures that all of several instruments have.
  private static func commonTerms(_ agreements: [Agreement]) -> [Term] {
    guard let first = agreements.first else { return [] }
    return first.terms.filter { term in
      agreements.allSatisfy { agreement in
        agreement.terms.contains { $0.kind == term.kind && TermWords.figure($0) == TermWords.figure(term) }
      }
    }
  }

  /// A title as it begins a line, also where the filing names it in the middle of a sentence.
  static func capitalized(_ title: String) -> String {
    title.prefix(1).uppercased() + title.dropFirst()
  }

  /// A title for several: `Warrants`, `Employment Agreements`.
  static func plural(_ title: String) -> String {
    guard let last = title.last, last.isASCII, last.isLetter, last.isLowercase else { return title }
    if last == "s" { return title }
    if last == "y", let before = title.dropLast().last, !"aeiou".contains(before) {
      return title.dropLast() + "ies"
    }
    return title + "s"
  }
}
