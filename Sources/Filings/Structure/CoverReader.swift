/// Reads the cover page: what the form asks for, by its captions and by the shape of the values.
struct CoverReader {
  private let blocks: Blocks
  /// The indices of the blocks that make up the cover.
  private let indices: Range<Int>
  private let end: Int
  private var bytes: [UInt8] { blocks.bytes }

  static func read(
    _ blocks: Blocks, items: [Item], facts: [InlineFact], signatories: [String]
  ) -> Cover {
    // The cover ends with the first item; a report without items is all cover within reason.
    let end = items.first?.headingPlace.range.lowerBound ?? min(blocks.bytes.count, 12_000)
    let reader = CoverReader(blocks: blocks, indices: 0..<blocks.index(at: end), end: end)
    var cover = Cover()
    guard reader.hasCover else { return cover }
    cover.place = blocks.place(0..<end)
    cover.registrants = reader.registrants()
    cover.eventDate = reader.eventDate()
    let numbers = CoverNumber.hyphenated(blocks.bytes, 0..<end)
    cover.fileNumbers = reader.printed(CoverNumber.fileNumbers(blocks.bytes, of: numbers))
    cover.employerIdentificationNumbers = reader.printed(CoverNumber.employerNumbers(of: numbers))
    cover.jurisdictions = reader.jurisdictions(ofSeveral: cover.registrants.count > 1)
    cover.formerName = reader.formerName()
    cover.securities = RegisteredSecurities.read(blocks, reader.indices)
    reader.complete(&cover, with: facts)
    if cover.registrants.isEmpty { cover.registrants = reader.registrants(named: signatories) }
    return cover
  }

  /// Whether there is a cover: a caption of one.
  private var hasCover: Bool {
    let range = 0..<end
    return ByteSearch.contains("date of report", in: bytes, range)
      || ByteSearch.contains("exact name of", in: bytes, range)
      || ByteSearch.contains("earliest event", in: bytes, range)
      || ByteSearch.contains("current report", in: bytes, range)
  }

  /// The blocks of the cover in which one of the phrases stands, in order.
  private func indices(with phrases: StaticString...) -> [Int] {
    var found = Set<Int>()
    let end = indices.isEmpty ? 0 : blocks.ranges[indices.upperBound - 1].upperBound
    for phrase in phrases {
      var i = 0
      while let next = ByteSearch.first(phrase, in: bytes, i..<end) {
        let index = blocks.index(at: next)
        found.insert(index)
        i = blocks.ranges[index].upperBound
      }
    }
    return found.sorted()
  }

  // MARK: Registrants

  private func registrants() -> [Filing.Printed<String>] {
    var names: [Filing.Printed<String>] = []
    for index in indices(with: "exact name", "name of registrant") {
      let block = blocks.ranges[index]
      guard
        let caption = ByteSearch.first("exact name", in: bytes, block)
          ?? ByteSearch.first("name of registrant", in: bytes, block)
      else { continue }
      var before = block.lowerBound..<caption
      while let last = before.last, !bytes[last].isAlphanumeric, bytes[last] < 0x80,
        bytes[last] != UInt8(ascii: ".")
      {
        before = before.lowerBound..<last
      }
      if isName(before) {
        names.append(blocks.printed(before))
      } else if let range = name(above: index) {
        for cell in cells(range) where isName(cell) { names.append(blocks.printed(cell)) }
      } else if let colon = (caption..<block.upperBound).first(where: { bytes[$0] == UInt8(ascii: ":") }),
        isName((colon + 1)..<block.upperBound)
      {
        names.append(blocks.printed((colon + 1)..<block.upperBound))
      }
    }
    var seen = Set<String>()
    return names.filter { seen.insert($0.value.uppercased()).inserted }
  }

  /// The names on a cover without captions: those that sign the report, as the cover prints them.
  private func registrants(named signatories: [String]) -> [Filing.Printed<String>] {
    for index in indices {
      for cell in cells(blocks.ranges[index]) where !cell.isEmpty && cell.count < 200 {
        let name = blocks.letters(cell, limit: 200)
        if signatories.contains(where: {
          Array($0.utf8).filter(\.isLetter).map(\.lowered).elementsEqual(name.utf8)
        }) {
          return [blocks.printed(cell)]
        }
      }
    }
    return []
  }

  /// The name in the blocks above a caption, which may be broken over two lines.
  private func name(above index: Int) -> Range<Int>? {
    var first = index - 1
    while first >= 0, !isName(blocks.ranges[first]), index - first < 3 { first -= 1 }
    guard first >= 0, isName(blocks.ranges[first]) else { return nil }
    let last = first
    while first > 0, continuesName(blocks.ranges[first - 1], blocks.ranges[first]) { first -= 1 }
    return blocks.ranges[first].lowerBound..<blocks.ranges[last].upperBound
  }

  private func isName(_ range: Range<Int>) -> Bool {
    let range = ByteSearch.trimmed(bytes, range)
    guard range.count >= 2, range.count <= 400, range.contains(where: { bytes[$0].isLetter }) else {
      return false
    }
    for phrase: StaticString in [
      "date of report", "earliest event", "securities exchange act", "current report", "form 8-k",
      "commission",
      "washington, d.c", "(state or", "check the appropriate",
    ] where ByteSearch.contains(phrase, in: bytes, range) {
      return false
    }
    if bytes[range.lowerBound] == UInt8(ascii: "("), bytes[range.upperBound - 1] == UInt8(ascii: ")") {
      return false
    }
    if let date = PrintedDate.first(in: bytes, range: range), range.count - date.range.count < 6 {
      return false
    }
    return true
  }

  /// Whether a name that is printed below goes on one in the line above.
  private func continuesName(_ above: Range<Int>, _ below: Range<Int>) -> Bool {
    let above = ByteSearch.trimmed(bytes, above)
    guard isName(above), let last = above.last, let first = below.first else { return false }
    if bytes[last] == UInt8(ascii: ",") || bytes[last] == UInt8(ascii: "&")
      || bytes[last] == UInt8(ascii: "-")
    {
      return true
    }
    if bytes[first].isLower || bytes[first] == UInt8(ascii: "&") { return true }
    for word: StaticString in [" and", " of", " for", " the"]
    where ByteSearch.matches(
      bytes, at: above.upperBound - word.utf8CodeUnitCount, end: above.upperBound, word)
    {
      return true
    }
    let below = ByteSearch.trimmed(bytes, below)
    for form: StaticString in [
      "inc", "inc.", "llc", "l.l.c.", "l.p.", "corporation", "corp.", "company", "trust", "limited",
    ]
    where below.count == form.utf8CodeUnitCount
      && ByteSearch.matches(bytes, at: below.lowerBound, end: below.upperBound, form)
    {
      return true
    }
    return false
  }

  private func cells(_ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound where i == range.upperBound || bytes[i] == 9 {
      cells.append(start..<i)
      start = i + 1
    }
    return cells
  }

  /// The former name above its caption; a former address is none.
  private func formerName() -> Filing.Printed<String>? {
    for index in indices(with: "former name") where index > 0 {
      let block = blocks.ranges[index]
      guard let caption = ByteSearch.first("former name", in: bytes, block) else { continue }
      for range in [block.lowerBound..<caption, blocks.ranges[index - 1]] {
        var value = ByteSearch.trimmed(bytes, range)
        while let last = value.last, bytes[last] == UInt8(ascii: "(") || bytes[last].isWhiteSpace {
          value = value.lowerBound..<last
        }
        guard isName(value), !value.contains(where: { bytes[$0].isDigit }) else { continue }
        switch blocks.letters(value) {
        case "na", "notapplicable", "none", "nochange", "same": return nil
        default: break
        }
        if ByteSearch.contains("telephone", in: bytes, value)
          || ByteSearch.contains("address", in: bytes, value)
        {
          continue
        }
        return blocks.printed(value)
      }
    }
    return nil
  }

  // MARK: Event date

  /// The earliest of the dates beside the captions for it.
  private func eventDate() -> Filing.Printed<String>? {
    var dates: [PrintedDate] = []
    for index in indices(with: "date of report", "earliest event", "date of event") {
      let block = blocks.ranges[index]
      var found = PrintedDate.all(in: bytes, range: block)
      if found.isEmpty {
        for near in [index + 1, index - 1, index + 2] where indices.contains(near) {
          found = PrintedDate.all(in: bytes, range: blocks.ranges[near])
          if !found.isEmpty { break }
        }
      } else if index + 1 < blocks.count {
        // `July 8, 2002` / `(June 28, 2002)`.
        let next = ByteSearch.trimmed(bytes, blocks.ranges[index + 1])
        if let date = PrintedDate.first(in: bytes, range: next), next.count - date.range.count <= 4 {
          found.append(date)
        }
      }
      dates += found
    }
    let whole = dates.filter(\.hasDay)
    guard let date = (whole.isEmpty ? dates : whole).min(by: { $0.iso < $1.iso }) ?? dateAlone() else {
      return nil
    }
    return Filing.Printed(date.iso, at: blocks.place(date.range))
  }

  /// The date of a cover without captions: it stands alone on a line.
  private func dateAlone() -> PrintedDate? {
    for index in indices {
      let block = ByteSearch.trimmed(bytes, blocks.ranges[index])
      if let date = PrintedDate.first(in: bytes, range: block), date.hasDay,
        block.count - date.range.count <= 4
      {
        return date
      }
    }
    return nil
  }

  // MARK: Numbers and states

  /// Values as printed, each once.
  private func printed(_ places: [Range<Int>]) -> [Filing.Printed<String>] {
    var seen = Set<String>()
    return places.map(blocks.printed).filter { seen.insert($0.value).inserted }
  }

  /// Where the registrants are incorporated: with one of them, what stands at the first caption for it.
  private func jurisdictions(ofSeveral: Bool) -> [Filing.Printed<String>] {
    var places: [Range<Int>] = []
    for index in indices(with: "jurisdiction", "(state", "of incorporation") {
      let block = blocks.ranges[index]
      let from = blocks.ranges[max(0, index - 3)].lowerBound
      for place in Jurisdictions.all(in: bytes, from..<block.upperBound) where !places.contains(place) {
        places.append(place)
      }
      if !ofSeveral, !places.isEmpty { break }
    }
    return printed(places)
  }

  // MARK: Tagged facts

  /// Fills in what the text did not give from the facts that the filer tagged.
  private func complete(_ cover: inout Cover, with facts: [InlineFact]) {
    func value(_ name: String) -> Filing.Printed<String>? {
      guard let fact = facts.first(where: { $0.name == name }) else { return nil }
      if let hidden = fact.hiddenValue { return Filing.Printed(hidden) }
      guard fact.text.upperBound <= bytes.count else { return nil }
      return blocks.printed(fact.text)
    }
    if cover.registrants.isEmpty, let name = value("EntityRegistrantName") { cover.registrants = [name] }
    if cover.eventDate == nil, let date = value("DocumentPeriodEndDate") {
      let bytes = Array(date.value.utf8)
      if let iso = PrintedDate.first(in: bytes, range: 0..<bytes.count)?.iso {
        cover.eventDate = Filing.Printed(iso, at: date.place)
      }
    }
    if cover.fileNumbers.isEmpty, let number = value("EntityFileNumber") { cover.fileNumbers = [number] }
    if cover.jurisdictions.isEmpty, let state = value("EntityIncorporationStateCountryCode") {
      cover.jurisdictions = [state]
    }
    if cover.employerIdentificationNumbers.isEmpty, let number = value("EntityTaxIdentificationNumber") {
      cover.employerIdentificationNumbers = [number]
    }
  }
}
