/// The report that tells of the deal, laid out as such reports were in plain text.
extension PlacementDeal {
  var text: String {
    var pages = [cover, items]
    pages.append(signatures)
    if dropped != .index { pages.append(index) }
    return pages.joined(separator: "\n\n<PAGE>\n\n")
  }

  // MARK: Pages

  private var cover: String {
    """
                           SECURITIES AND EXCHANGE COMMISSION
                                 Washington, D.C. 20549

                                        FORM 8-K

                                     CURRENT REPORT
                            under Section 13 or 15(d) of the
                            Securities Exchange Act of 1934

             Date of Report (Date of earliest event reported): \(date.words)

                              \(registrant.name)
                 (Exact name of registrant as specified in its charter)

              Delaware                     0-31415                  54-3210987
         (State or Other              (Commission File            (IRS Employer
         Jurisdiction of                  Number)              Identification No.)
         Incorporation)

                     9 Turnpike Lane, Ashford, Virginia 20190
                 (Address of Principal Executive Offices, with Zip Code)

    """
  }

  private var items: String {
    var lines = ["ITEM 5.           OTHER EVENTS.", ""]
    let paragraphs =
      dropped == .narrative ? ["The registrant files the papers that the list below names."] : narrative
    for paragraph in paragraphs {
      lines += Self.wrapped("                  " + paragraph, indent: 0, width: 80) + [""]
    }
    lines += [
      "ITEM 7.           FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND",
      "                  EXHIBITS", "",
    ]
    lines += ["                  (c) Exhibits.", ""]
    if dropped == .list {
      lines += ["                  The exhibit index names them.", ""]
    } else {
      for row in rows { lines += Self.row(row, indent: 18, width: 80) + [""] }
    }
    return lines.joined(separator: "\n")
  }

  private var signatures: String {
    """
                                       SIGNATURES

                      As the Securities Exchange Act of 1934 requires, the
    registrant has had this report signed on its behalf by the officer named below.

                                      \(registrant.name)

    Date: \(date.words)               By:      /s/ \(officer)
                                      Name:    \(officer)
                                      Title:   President
    """
  }

  private var index: String {
    var lines = ["                                     EXHIBIT INDEX", "", "<TABLE>", "<CAPTION>", ""]
    lines += ["    Exhibit No.   Description", "    -----------   -----------", "    <S>           <C>"]
    for row in rows { lines += Self.row(row, indent: 4, width: 96) + [""] }
    return (lines + ["</TABLE>", ""]).joined(separator: "\n")
  }

  // MARK: Wording

  private var isOne: Bool { purchasers.count == 1 }
  private var nouns: String { isOne ? noun : noun + "s" }

  private var narrative: [String] {
    let warrants = isOne ? "a \(years.words) performance warrant" : "\(years.words) performance warrants"
    let entities = isOne ? "such entity" : "such entities"
    return [
      "On \(date.words), the registrant issued an aggregate of \(shares) shares of the registrant's Series A Convertible "
        + "Preferred Stock, par value \(par) per share, at a price of \(price) per share to \(list(names(purchasers))), "
        + "pursuant to a \(purchaseTitle.words.lowercased()), dated as of \(date.words), among "
        + (style.namesRegistrantLast
          ? "\(entities) and the registrant. " : "the registrant and \(entities). ")
        + "The registrant also issued \(warrants) to the \(nouns) to acquire \(warrantShares) shares of common stock at "
        + "\(exercisePrice) per share.",
      "In addition, the \(nouns) became \(isOne ? "a party" : "parties") to an \(rightsTitle.lowercased()), dated as of "
        + "\(earlier.words), among \(holders).",
    ]
  }

  private var holders: String {
    list(withRegistrant([funds[0].name, affiliates, strategic.name, others]))
  }

  private var rows: [(number: String, description: String)] {
    var rows: [(number: String, description: String)] = []
    for (position, purchaser) in purchasers.enumerated() {
      let holder = (style.hasSlip && position == purchasers.count - 1 ? "and " : "") + purchaser.name
      rows.append(
        (
          warrantNumbers[position],
          style.datesFollowHolder
            ? "\(warrantTitle) for common stock of the registrant issued to \(holder), dated \(date.words)."
            : "\(warrantTitle), dated \(date.words), to purchase the registrant's common stock issued to \(holder)"
        ))
    }
    let everybody = list(withRegistrant(names(purchasers)))
    let word = purchasers.count == 1 ? "between" : "among"
    rows.append((otherNumbers[0], "\(purchaseTitle.words), dated as of \(date.words), \(word) \(everybody)."))
    rows.append(
      (
        otherNumbers[1],
        "Amendment No. \(amendment), dated \(date.words), to \(style.isCertain ? "that certain" : "the") \(rightsTitle), dated "
          + "as of \(earlier.words), among \(holders)."
      ))
    rows.append((otherNumbers[2], "Joinder Agreement, dated \(date.words), between \(everybody)."))
    let senders = "from \(list(["the registrant"] + names(funds) + [manager.name]))"
    let addressees = "to \(list(names(purchasers)))"
    let letter = style.sendersFirst ? "\(senders) \(addressees)" : "\(addressees) \(senders)"
    rows.append((otherNumbers[3], "Board Letter, dated \(date.words), \(letter)."))
    rows.append((otherNumbers[4], "Press release, dated \(date.words)."))
    return order.map { rows[$0] }
  }

  private func names(_ parties: [Firm]) -> [String] { parties.map(\.name) }

  private func withRegistrant(_ names: [String]) -> [String] {
    style.namesRegistrantLast ? names + ["the registrant"] : ["the registrant"] + names
  }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let comma = style.hasSerialComma && names.count > 2 ? "," : ""
    return "\(names.dropLast().joined(separator: ", "))\(comma) and \(last)"
  }

  // MARK: Lines

  private static func row(_ row: (number: String, description: String), indent: Int, width: Int) -> [String] {
    let hanging = indent + 14
    var lines = wrapped(row.description, indent: hanging, width: width)
    guard let first = lines.first else { return [] }
    let number = String(repeating: " ", count: indent) + row.number
    lines[0] =
      number + String(repeating: " ", count: max(2, hanging - number.count)) + first.drop { $0 == " " }
    return lines
  }

  /// Fills lines word by word; white space at the start of the text stays.
  private static func wrapped(_ text: String, indent: Int, width: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin + text.prefix { $0 == " " }
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = margin
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return lines + [line]
  }
}
