package import DealModel

/// A word or phrase that makes a run of capitalised words an organisation where no legal form does.
package struct OrganisationHead: Sendable, Equatable {
  /// What such an organisation is.
  package let kind: Entity.Kind
  /// Whether the word in a run of capitalised words makes a name by itself; a weak one needs more, such as a role.
  package let isStrong: Bool
  /// Where in a name it stands.
  package let place: Place

  /// Where in a name a head stands.
  package enum Place: String, Sendable {
    /// Before the words that tell one from another: "City of …".
    case front
    /// After them: "… Hospital".
    case back
    /// Wherever.
    case anywhere
  }
}

/// The heads of organisations without a legal form.
package enum OrganisationHeads {
  /// Every head.
  package static let table = PhraseTable(
    PhraseList.entriesAndPlain(text).compactMap { entry -> (String, OrganisationHead)? in
      let tag = PhraseList.words(entry.tag)
      guard tag.count == 3, let kind = Entity.Kind(rawValue: tag[0]),
        let place = OrganisationHead.Place(rawValue: tag[2])
      else { return nil }
      return (entry.phrase, OrganisationHead(kind: kind, isStrong: tag[1] == "strong", place: place))
    })

  private static let text = """
    government strong front: Department of; U.S. Department of; United States Department of; Ministry of; Office of the
      State of; Commonwealth of; Republic of; Kingdom of; City of; City and County of; County of; Town of; Village of
      Township of; Province of; District of Columbia; Government of; Federal Government; Federal Government of; Bureau of
      The People of the State of; United States of America; Parish of; Borough of; Municipality of; Port of; Sultanate of
      Federative Republic of; Her Majesty the Queen; His Majesty the King; Secretary of; Board of Governors of
      People's Republic of; Governor of; Treasurer of; Attorney General of; Territory of; Principality of; Emirate of
      U.S. Army; United States Army; U.S. Navy; United States Navy; U.S. Air Force; United States Air Force
      National Institutes of Health; National Cancer Institute; Public Health Service; U.S. Public Health Service
      U.S. Coast Guard; United States Coast Guard; U.S. Marine Corps; United States Marine Corps
    government strong back: Securities and Exchange Commission; Federal Trade Commission; Commission; Port Authority
      Development Authority; Housing Authority; Transit Authority; Airport Authority; Water District; School District
      Turnpike Authority; Power Authority; Internal Revenue Service; Revenue Service; Taxation Office; Patent Office
      Environmental Protection Agency; Protection Agency; Drug Administration; Food and Drug Administration
      Small Business Administration; Aviation Administration; Administration; Insurance Corporation of the State
      Department; Ministry; Attorney General; Postal Service; Armed Forces; Air Force; Treasury; Federal Reserve; Government
      Tribe; Tribe of Indians; Band of Indians; Nation of Indians; Finance Authority; Authority; Agency; County; Bureau
      Economic Development Corporation of the State; Comptroller of the Currency; Export-Import Bank of the United States
    government strong anywhere: Federal Reserve Bank of; Federal Deposit Insurance Corporation; Federal Reserve System
      Resolution Trust Corporation; National Aeronautics and Space Administration; Pension Benefit Guaranty Corporation
    government weak back: Council; District; Legislature; Court; Parliament; Division; Directorate; Comptroller
    bank strong front: Bank of; The Bank of; National Bank of; First National Bank of; Royal Bank of; Banco; Banco de
      Banque; Banca; Banque de; Crédit; Federal Home Loan Bank of; Farm Credit Bank of; Caisse; Sparkasse; Bank of the
      Trust Company of; Landesbank; Caja de; Commercial Bank of; Savings Bank of; Bank für; Industrial Bank of; Citizens Bank of
    bank strong anywhere: Bank; National Bank; Savings Bank; Bankers Trust; Trust Company; BNP Paribas; Société Générale; Citibank
      Credit Suisse First Boston; Credit Lyonnais; Crédit Agricole; JPMorgan Chase Bank; Rabobank; Wachovia Bank; Commerzbank
      Scotiabank; Landesbank Baden-Württemberg; Bayerische Landesbank; Natixis; Dresdner Bank; Mizuho Bank; KeyBank; Barclays Bank
    trust strong back: Trust; Family Trust; Trust Fund
    trust strong back: GRAT; CRUT
    trust strong anywhere: Revocable Trust of; Family Trust of; Irrevocable Trust of; Living Trust of; Trust dated; Trust u/a/d
      Trust for the benefit of; Trust f/b/o; Trust under; Trust of
    other strong front: University of; The Regents of; Regents of; Trustees of; Board of Trustees of; Estate of; The Estate of
      College of; Institute of; Church of; Diocese of; Archdiocese of; Society of; Society for; Association of; Foundation for
      Museum of; The Trustees of; President and Fellows of; Sisters of; School of; Center for; Centre for; Academy of; Order of
      League of; Federation of; Union of; Brotherhood of; International Brotherhood of; Fraternal Order of
    other strong back: University; College; Hospital; Medical Center; Institute; Foundation; Society; Church; Association
      Federation; Pension Fund; Pension Plan; Retirement System; Retirement Fund; Retirement Plan; Pension Scheme; Fund; Funds
      Partners; Associates; Group; Holdings; Holding; Ventures; Securities; Capital Markets; Enterprises; Industries; Technologies
      Communications; Laboratories; Pharmaceuticals; Therapeutics; Biosciences; Systems; Solutions; Networks; Software; Investments
      Investors; Advisors; Advisers; Management; Consulting; Properties; Realty; Resorts; Airlines; Airways; Motors; Foods; Brands; Stores
      Restaurants; Entertainment; Broadcasting; Pictures; Studios; Records; Publishing; Press; Media; Energy; Petroleum; Resources
      Minerals; Mining; Power; Electric; Gas; Water; Utilities; Telecom; Telecommunications; Wireless; Semiconductor; Semiconductors
      Electronics; Instruments; Devices; Diagnostics; Healthcare; Health; Biotech; Biotechnology; Chemicals; Materials; Steel
      Logistics; Transportation; Shipping; Marine; Railroad; Railway; Aerospace; Defense; Insurance; Reinsurance; Assurance; Mutual
      Bancorp; Bancshares; Bankshares; Financial; Credit; Leasing; Exchange; Stock Exchange; Stock Market; Clinic; School; Museum; Orchestra
      Union; Local; Cooperative; Club; Conference; League; Congregation; Synagogue; Ministries; Consortium; Alliance; Network; Center; Centre
      Investment Partners; Capital Partners; Equity Partners; Growth Fund; Opportunity Fund; Master Fund; Venture Partners; Bros.; Brothers
      Sons; & Sons; Financial Services; Services; Products; Global; Worldwide; Works; Labs; Robotics; Sciences; Biopharma; Biologics; Genomics
    other weak back: Capital; International; Company; Agency; Board; Committee; Team; Program; Project; Office; House; Home; Park
      Trustees; Fellows; Council; Channel; Television; Sports; Market; Markets; Mart; Bureau; Stations; Interactive; Online; Digital
      America; Americas; USA; North America; Europe; Asia; Japan; China; Canada; UK; Germany; India; Deutschland; Nederland; Australia
    """
}
