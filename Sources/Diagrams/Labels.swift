internal import DealModel
internal import Graphviz
internal import Templates

/// What is written in boxes, frames and above the picture.
struct Labels {
  let style: PictureStyle
  /// Which side of a comparison the words are those of.
  var view = DiffView()

  /// The title block.
  func caption(_ caption: Caption, width: Double) -> Markup.Table {
    var rows = NameWrapping.lines(caption.title, width: width, most: 3).map { line in
      [cell(line, style.sizes.title, style.registrant.ink, bold: true)]
    }
    for (index, detail) in caption.details.enumerated() {
      let color = caption.shownDetail.map { $0 == index ? style.text : style.changes.unchanged.ink }
      rows += NameWrapping.lines(detail, width: width * 1.6, most: 2).map { line in
        [cell(line, style.sizes.subtitle, color ?? style.quiet)]
      }
    }
    rows.append([Markup.Cell(.space(height: 10))])
    return Markup.Table(rows: rows)
  }

  /// The name of a frame.
  func frame(_ title: String, _ paint: Paint) -> Markup.Table {
    Markup.Table(
      rows: NameWrapping.lines(paint.signed(title), width: 14, most: 3).map { line in
        [cell(line, style.sizes.name, paint.text, bold: true)]
      })
  }

  /// A party's name, and what is known of it in the deal.
  func party(_ card: Scene.PartyCard, subtitle: String?, _ paint: Paint) -> Markup.Table {
    let isClass = card.entity.kind == .collective
    let size = card.isRegistrant ? style.sizes.registrant : style.sizes.name
    let width = isClass ? 15.0 : card.isRegistrant ? 13.5 : 13.0
    func lines(_ name: String, struck: Bool) -> [[Markup.Cell]] {
      NameWrapping.lines(isClass ? Self.short(name) : name, width: width, most: 5).map { line in
        [cell(line, size, paint.text, bold: !isClass, struck: struck)]
      }
    }
    var rows: [[Markup.Cell]] = []
    switch (card.earlierName, view.side) {
    case (let earlier?, .both):
      rows = lines(earlier, struck: true) + lines(paint.signed(card.entity.name), struck: false)
    case (let earlier?, .old): rows = lines(paint.signed(earlier), struck: false)
    default: rows = lines(paint.signed(card.entity.name), struck: paint.isStruck)
    }
    if rows.isEmpty { rows = [[cell("(no name)", size, paint.text)]] }
    for note in card.notes.prefix(4) + (subtitle.map { [$0] } ?? []) {
      rows += NameWrapping.lines(note, width: 19, most: 3).map { [cell($0, style.sizes.detail, paint.quiet)] }
    }
    return lowered(rows)
  }

  /// A list of parties below its title.
  func roster(_ roster: Scene.Roster, _ paint: Paint) -> Markup.Table {
    let count = roster.entities.count
    let columns = count > 60 ? 3 : count > 20 ? 2 : 1
    let shown = roster.entities.prefix(150)
    let height = (shown.count + columns - 1) / columns
    let title = "\(roster.title) (\(count))"
    var rows = [
      [cell(paint.signed(title), style.sizes.name, paint.text, bold: true, align: .left, span: columns)]
    ]
    for row in 0..<height {
      rows.append(
        (0..<columns).map { column in
          let index = column * height + row
          guard index < shown.count else { return cell("", style.sizes.detail, paint.text, align: .left) }
          let mark = roster.marks?[index]
          let own = Paint.of(mark, in: view, style: style, ordinary: paint)
          let line = NameWrapping.lines(own.signed(shown[index].name), width: 30, most: 1).first ?? ""
          let words = view.shows(mark) ? line : ""
          return cell(words, style.sizes.detail, own.text, align: .left, struck: own.isStruck)
        })
    }
    if count > shown.count {
      rows.append([
        cell("and \(count - shown.count) more", style.sizes.detail, paint.quiet, align: .left, span: columns)
      ])
    }
    return Markup.Table(rows: rows, padding: 2)
  }

  /// An agreement: exhibit number, title, date and headline figures.
  func instrument(_ instrument: Instrument, title: String, _ paint: Paint) -> Markup.Table {
    let agreements = instrument.agreements
    var rows: [[Markup.Cell]] = []
    let exhibits = ExhibitNumbers.caption(agreements.flatMap(\.exhibits))
    for line in NameWrapping.lines(exhibits ?? "", width: 24, most: 2) {
      rows.append([cell(line, style.sizes.caption, paint.ink)])
    }
    let name = agreements.count > 1 ? "\(Self.plural(title)) (\(agreements.count))" : title
    rows += titles(instrument, Self.capitalized(name), paint)
    for line in dates(instrument) { rows.append([cell(line, style.sizes.detail, paint.text)]) }
    if !instrument.seriesTitles.isEmpty { return lowered(rows + series(instrument.agreements, paint)) }
    for line in terms(instrument) {
      rows += NameWrapping.lines(line, width: 21, most: 3).map { [cell($0, style.sizes.detail, paint.text)] }
    }
    if rows.isEmpty { rows = [[cell("(no title)", style.sizes.name, paint.text)]] }
    return lowered(rows)
  }

  /// A line for each series of notes: its title, which tells the rate and the year, and its principal.
  private func series(_ notes: [Agreement], _ paint: Paint) -> [[Markup.Cell]] {
    let most = 24
    var rows = notes.prefix(most).flatMap { note -> [[Markup.Cell]] in
      let principal = note.terms.filter { $0.kind == .principal }.map(TermWords.figure)
      let line = principal.count == 1 ? "\(note.title): \(principal[0])" : note.title
      return NameWrapping.lines(line, width: 30, most: 2).map { [cell($0, style.sizes.detail, paint.text)] }
    }
    if notes.count > most { rows.append([cell("and \(notes.count - most) more", style.sizes.detail, paint.quiet)]) }
    return rows
  }

  /// The title; of one that changed, on a picture of both sides, the old one struck through before the new one.
  private func titles(_ instrument: Instrument, _ title: String, _ paint: Paint) -> [[Markup.Cell]] {
    func lines(_ title: String, struck: Bool) -> [[Markup.Cell]] {
      NameWrapping.lines(title, width: 17, most: 4).map {
        [cell($0, style.sizes.name, paint.text, bold: true, struck: struck)]
      }
    }
    guard let earlier = instrument.earlier?.title, earlier != instrument.first.title else {
      return lines(paint.signed(title), struck: paint.isStruck)
    }
    switch view.side {
    case .both: return lines(Self.capitalized(earlier), struck: true) + lines(paint.signed(title), struck: false)
    case .old: return lines(paint.signed(Self.capitalized(earlier)), struck: false)
    case .new: return lines(paint.signed(title), struck: false)
    }
  }

  /// The date, on a picture of both sides with the one that it had before.
  private func dates(_ instrument: Instrument) -> [String] {
    let date = instrument.first.date.map(DateWords.words)
    guard let earlier = instrument.earlier, earlier.date != instrument.first.date else {
      return date.map { [$0] } ?? []
    }
    let before = earlier.date.map(DateWords.words)
    switch view.side {
    case .both: return ["\(before ?? TermWords.unstated) →", date ?? TermWords.unstated]
    case .old: return before.map { [$0] } ?? []
    case .new: return date.map { [$0] } ?? []
    }
  }

  /// The headline figures, on a picture of both sides with those that were others before.
  private func terms(_ instrument: Instrument) -> [String] {
    let terms = Self.commonTerms(instrument.agreements)
    guard let earlier = instrument.earlier?.terms else { return TermWords.lines(terms) }
    switch view.side {
    case .both: return TermWords.lines(terms, earlier: earlier)
    case .old: return TermWords.lines(earlier)
    case .new: return TermWords.lines(terms)
    }
  }

  /// Rows with a little space above: the library sets text higher than the middle.
  private func lowered(_ rows: [[Markup.Cell]]) -> Markup.Table {
    Markup.Table(rows: [[Markup.Cell(.space(height: 3))]] + rows)
  }

  func cell(
    _ text: String, _ size: Double, _ color: UInt32, bold: Bool = false,
    align: Markup.Alignment = .center, span: Int = 1, struck: Bool = false
  ) -> Markup.Cell {
    var content = Markup.Text(text, size: size, color: Color(color), bold: bold, struck: struck)
    // A line through the minus would hide it.
    let sign = ChangeMark.removed.sign + " "
    if struck, text.hasPrefix(sign) { (content.lead, content.string) = (sign, String(text.dropFirst(sign.count))) }
    return Markup.Cell(.text(content), align: align, span: span)
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
