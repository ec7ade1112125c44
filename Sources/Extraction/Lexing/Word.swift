internal import Names

/// The words that rules ask for by name.
///
/// All other words are ``unknown`` here; tables know them by their key.
enum Word: String, CaseIterable {
  case unknown = ""
  // Articles, conjunctions, prepositions, pronouns.
  case a, an, the, that, certain, such, each, any, all, both, other, others, its, his, her, their, our, we, us, it
  case they, them, he, she, who, whom, which, whose, this, these, those, same, said, various, several, one, two
  case and, or, but, nor, `as`, of, to, from, by, `for`, `in`, on, at, with, under, upon, into, through, between
  case among, together, including, collectively, individually, severally, jointly, respectively, pursuant
  case hereto, hereof, herein, hereby, hereunder, hereinafter, thereto, therein, thereof, thereunder, therewith
  case not, no, solely, only, also, further, previously, originally, formerly, newly, acting, itself, behalf
  case themselves
  case today, simultaneously, concurrently, thereby, separately, initially, amongst, providing, evidencing,
    representing, covering, otherwise, heretofore, so, joint, sole, initial, additional, signatory, signatories,
    located, prior, neither, there, when, `where`, whereby, `if`, then, than, after, before, until, since, during,
    `while`
  case over, about, regarding, relating, respect, connection, concerning, accordance, order, favor, payable
  // Dates.
  case dated, date, effective, day
  // Verbs of agreements.
  case entered, enter, entering, enters, executed, execute, executes, signed, signing, announced, announces
  case issued, issue, issues, issuing, sold, sell, sells, selling, sale, completed, consummated, closed, delivered
  case terminated, terminate, terminates, terminating, expired, amended, amends, amend, amending, restated
  case restates, restate, restating, supplemented, modified, replaced, replaces, replacing, supersedes
  case superseded, superseding, extended, extends, extend, assigned, assumed, made, makes
  case became, become, becomes, becoming, joined, joins, party, parties, agreed, agrees, agree, granted, grants
  case purchased, purchase, purchases, acquire, acquired, acquires, acquisition, merge, merged, merges, merging
  case merger, surviving, survive, survived, received, borrowed, guaranteed, guarantees, refinance, refinanced
  case will, would, shall, may, can, has, have, had, having, been, be, being, `is`, are, was, were, did, does, `do`
  case provides, provided, provide, contains, contained, requires, sets, set, governs, governed, governing
  case filed, attached, incorporated, included, furnished, listed, named, identified, defined, described
  case referred, known, called, used, accepted, approved, adopted, declared, closing, pay, paid, hold, holds
  case appointed, appoints, elected, elects, promoted, promotes, hired, hires
  case resigned, resigns, resignation, resign, retired, retires, retire, retirement, departure, depart, departed
  case leave, leaving, left, step, stepping, stepped, down, tendered, notified, decision, intention, succeed
  case succeeds, succeeded, succeeding, successor, assume, assumes, replace, serve, serves, served, serving
  case removed, ceased, ceases, cease, appointment, election, transition, interim, remain, remains, `continue`
  case continues, continuing, position, role, office, join
  // Nouns of agreements and parties.
  case agreement, agreements, amendment, amendments, supplement, supplemental, joinder, indenture, indentures
  case warrant, warrants, note, notes, debenture, debentures, letter, letters, lease, plan, waiver, consent
  case guaranty, guarantee, form, forms, exhibit, exhibits, schedule, annex, item, number
  case facility, facilities, transaction, transactions, bond, bonds, security, securities, stock, shares, share
  case certificate, certificates, contract, contracts, option, options, series, class_ = "class", common, preferred
  case registrant, registrants, company, corporation, issuer, borrower, borrowers, lender, lenders, agent, agents
  case trustee, guarantor, guarantors, purchaser, purchasers, buyer, buyers, seller, sellers, investor, investors
  case holder, holders, stockholder, stockholders, shareholder, shareholders, underwriter, underwriters, manager
  case subsidiary, subsidiaries, affiliate, affiliates, affiliated, parent, owned, wholly, direct, indirect
  case entity, entities, individual, individuals, person, persons, member, members, partner, partners, dealer
  case bank, banks, institutions, syndicate, group, funds, fund, director, directors, officer, officers
  case board, chairman, chairwoman, chair, president, chief, executive, vice, senior, treasurer, secretary
  case controller, counsel, general, limited, liability, partnership, trust, association, organized, existing
  case laws, state, acts, capacity, capacities, representative, representatives, successors, assigns, permitted
  case division, branch, time, employees, employee, former, name, names, doing, business, dba, fka
  case outstanding, substantially, assets, aggregate, principal, amount, exercise, price, per, value, par, million
  case billion, trillion, thousand, term, years, year, months, maturity, mature, matures, rate, interest, due, percent
  case offering, sub, up, foregoing, above, below, following, report, current, press, release, opinion
  case whereas, therefore, now, hereafter, desire, wish, covenant, intending, dear, sincerely, truly, yours, witness,
    whereof
  case given, reference, references, undersigned, address, addressed, registered, residing, source, page, means

  private static let table = WordKeyTable(allCases.filter { $0 != .unknown }.map { (WordKey($0.rawValue), $0) })

  static func of(_ key: WordKey) -> Word { table[key] ?? .unknown }
}
