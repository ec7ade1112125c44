/// What a capitalised name is, when it is no party to anything.
package enum Demotion: String, Sendable {
  /// A statute, a rule or a form: "Securities Act", "Rule 144A".
  case law
  /// A stock exchange or market.
  case exchange
  /// A regulator as such.
  case regulator
  /// A rating agency.
  case rater
  /// An auditor.
  case auditor
  /// A law firm.
  case counsel
  /// A news or document service.
  case service
  /// A concept, an index, a rate, a time: "Effective Time", "LIBOR".
  case concept
}

/// Heads and names that make a capitalised run something other than a party.
package enum Demotions {
  /// Words at the end of a run, or before a number: "Act", "Section".
  package static let heads = PhraseTable(PhraseList.entries(headText).compactMap(entry))

  /// Whole names.
  package static let bodies = PhraseTable(PhraseList.entriesAndPlain(bodyText).compactMap(entry))

  private static func entry(_ row: (phrase: String, tag: String)) -> (String, Demotion)? {
    Demotion(rawValue: row.tag).map { (row.phrase, $0) }
  }

  /// What a name is if it is no party: a body of the list, or a run with a head of the list at its end or its start.
  package static func of(_ name: String) -> Demotion? {
    let keys = WordKey.words(of: name)
    let start = keys.first == WordKey("the") ? 1 : 0
    if let body = bodies.longestMatch(keys, from: start, to: keys.count) {
      if start + body.count == keys.count { return body.value }
      let form = LegalForms.ending(keys, before: keys.count)
      if let form, start + body.count >= form.start { return body.value }
    }
    if isLaw(name, keys) { return .law }
    for place in keys.indices.dropFirst(start) {
      if let head = heads.longestMatch(keys, from: place, to: keys.count), place + head.count == keys.count {
        return head.value
      }
    }
    return nil
  }

  /// Whether a head of the law is followed by a number or a year: "Rule 144A", "Act of 1933".
  private static func isLaw(_ name: String, _ keys: [WordKey]) -> Bool {
    guard name.utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return false }
    let isNumbered = name.split(whereSeparator: \.isWhitespace).map { $0.utf8.contains { 0x30...0x39 ~= $0 } }
    guard isNumbered.count == keys.count else { return false }
    return keys.indices.contains { place in
      guard let head = heads.longestMatch(keys, from: place, to: keys.count), head.value == .law else {
        return false
      }
      var next = place + head.count
      if next < keys.count, keys[next] == WordKey("of") { next += 1 }
      return next < keys.count && isNumbered[next]
    }
  }

  private static let headText = """
    law: Act; Acts; Rule; Rules; Section; Sections; Regulation; Regulations; Form; Code; Item; Items; Article; Articles; Chapter; Title; Schedule; Exhibit; Annex; Appendix; Statute; Law; Laws; Ordinance
      Release No.; Accounting Standard; Accounting Standards; Topic; Paragraph; Clause; Part; Proposition; Public Law; Directive; Treaty; Constitution; Amendment; Interpretation; SFAS; FASB Statement
    exchange: Stock Exchange; Stock Market; Exchange; Bulletin Board; Global Select Market; Global Market; Capital Market; National Market; National Market System; Smallcap Market
    concept: Time; Date; Day; Period; Event; Price; Rate; Ratio; Amount; Value; Shares; Share; Stock; Options; Notes; Securities; Units; Rights; Warrants; Closing; Effective Time; Closing Date; Effective Date; Transaction
      Transactions; Offering; Merger; Business; Assets; Liabilities; Consideration; Default; Termination; Proceeds; Obligations; Interest; Index; Proposal; Meeting; Annual Meeting; Special Meeting; Statement; Statements; Report; Reports; Conditions
      Indebtedness; Expenses; Fees; Taxes; Damages; Losses; Claims; Products; Property; Premises; Facilities; Collateral; Documents; Material Adverse Effect; Change of Control; Change in Control; Good Reason; Cause; Disability
    """

  private static let bodyText = """
    exchange: NYSE; New York Stock Exchange; Nasdaq; NASDAQ Stock Market; Nasdaq National Market; Nasdaq Global Market; Nasdaq Global Select Market; Nasdaq Capital Market; Nasdaq SmallCap Market; American Stock Exchange; AMEX; NYSE American
      NYSE MKT; NYSE Arca; NYSE Amex; OTC Bulletin Board; OTC Markets; OTC Markets Group; OTCQB; OTCQX; Pink Sheets; Toronto Stock Exchange; TSX; TSX Venture Exchange; London Stock Exchange; AIM; Pacific Stock Exchange; Pacific Exchange
      Chicago Stock Exchange; Boston Stock Exchange; Philadelphia Stock Exchange; Euronext; Euronext Paris; Euronext Amsterdam; Frankfurt Stock Exchange; Deutsche Börse; Tokyo Stock Exchange; Hong Kong Stock Exchange; Stock Exchange of Hong Kong
      Australian Securities Exchange; ASX; Tel Aviv Stock Exchange; Luxembourg Stock Exchange; Irish Stock Exchange; Singapore Exchange; SIX Swiss Exchange; Swiss Exchange; Cboe; Chicago Board Options Exchange; Chicago Mercantile Exchange; Canadian Securities Exchange
      Depository Trust Company; The Depository Trust Company; DTC; Cede & Co.; Euroclear; Clearstream; Nasdaq OMX; BATS; Intercontinental Exchange
    regulator: Securities and Exchange Commission; SEC; Commission; Federal Trade Commission; FTC; Department of Justice; DOJ; Food and Drug Administration; FDA; Federal Communications Commission; FCC; Internal Revenue Service; IRS
      Federal Reserve Board; Board of Governors of the Federal Reserve System; Federal Deposit Insurance Corporation; FDIC; Office of the Comptroller of the Currency; OCC; Office of Thrift Supervision; OTS; FINRA; NASD; National Association of Securities Dealers
      Financial Industry Regulatory Authority; Federal Energy Regulatory Commission; FERC; Environmental Protection Agency; EPA; European Commission; PCAOB; Public Company Accounting Oversight Board; Financial Accounting Standards Board; FASB; CFIUS
      Committee on Foreign Investment in the United States; Patent and Trademark Office; United States Patent and Trademark Office; European Medicines Agency; EMA; Public Utilities Commission; Public Utility Commission; Department of Labor; Occupational Safety and Health Administration
      Secretary of State; Nuclear Regulatory Commission; Surface Transportation Board; Court of Chancery; Delaware Court of Chancery; Bankruptcy Court; United States Bankruptcy Court; Supreme Court; District Court; Court of Appeals; NASAA; Centers for Medicare & Medicaid Services
    rater: Moody's; Moody's Investors Service; Moody's Investors Service, Inc.; Standard & Poor's; Standard & Poor's Ratings Services; Standard & Poor's Ratings Group; Standard & Poor's Corporation; S&P; S&P Global Ratings; Fitch; Fitch Ratings; Fitch IBCA; Fitch Investors Service
      Duff & Phelps Credit Rating; DBRS; A.M. Best; Kroll Bond Rating Agency; KBRA; Thomson BankWatch; Institutional Shareholder Services; ISS; Glass Lewis; Egan-Jones
    auditor: PricewaterhouseCoopers; Price Waterhouse; Coopers & Lybrand; Deloitte & Touche; Deloitte; Deloitte Touche Tohmatsu; Ernst & Young; KPMG; KPMG Peat Marwick; Peat Marwick; Arthur Andersen; Grant Thornton; BDO; BDO Seidman; BDO USA; McGladrey; RSM US; McGladrey & Pullen
      Crowe Horwath; Crowe; Moss Adams; Marcum; EisnerAmper; CohnReznick; J.H. Cohn; Plante & Moran; Baker Tilly; Withum; WithumSmith+Brown; Mayer Hoffman McCann; UHY; MaloneBailey; Singer Lewak; Squar Milner; Friedman; Weinberg & Company; Rothstein Kass; Malone Bailey
    counsel: Skadden, Arps, Slate, Meagher & Flom; Sullivan & Cromwell; Davis Polk & Wardwell; Simpson Thacher & Bartlett; Latham & Watkins; Kirkland & Ellis; Cravath, Swaine & Moore; Wachtell, Lipton, Rosen & Katz; Jones Day; Gibson, Dunn & Crutcher; Weil, Gotshal & Manges
      Cleary, Gottlieb, Steen & Hamilton; Shearman & Sterling; Wilson Sonsini Goodrich & Rosati; Cooley; Cooley Godward; Fenwick & West; Morrison & Foerster; O'Melveny & Myers; Paul, Weiss, Rifkind, Wharton & Garrison; Debevoise & Plimpton; Sidley Austin; Mayer Brown; Ropes & Gray
      Goodwin Procter; Hogan & Hartson; Hogan Lovells; White & Case; Vinson & Elkins; Baker Botts; Baker & McKenzie; Fried, Frank, Harris, Shriver & Jacobson; Willkie Farr & Gallagher; Akin Gump Strauss Hauer & Feld; King & Spalding; Alston & Bird; Hunton & Williams; McGuireWoods
      Morgan, Lewis & Bockius; Pillsbury Winthrop; Dechert; Proskauer Rose; Kramer Levin; Schulte Roth & Zabel; Bracewell; Richards, Layton & Finger; Morris, Nichols, Arsht & Tunnell; Potter Anderson & Corroon; Brobeck, Phleger & Harrison; Gunderson Dettmer; DLA Piper; Greenberg Traurig; Foley & Lardner
    service: PR Newswire; Business Wire; GlobeNewswire; Marketwired; Dow Jones Newswires; Bloomberg; Reuters; EDGAR; Edgar Online; Donnelley Financial; Merrill Corporation; Workiva; Broadridge; D.F. King; Innisfree; MacKenzie Partners; Georgeson; Okapi Partners; Morrow Sodali; Wall Street Journal
    concept: LIBOR; SOFR; EURIBOR; Prime Rate; Federal Funds Rate; GAAP; IFRS; EBITDA; S&P 500; Dow Jones; Russell 2000; Common Stock; Preferred Stock; Board of Directors; Audit Committee; Compensation Committee; Nominating Committee; Internet; Memorial Day; Labor Day; Christmas; New Year
    """
}
