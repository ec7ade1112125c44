internal import Names

/// Small closed sets of words that steer the reading of a contract's opening.
enum PreambleWords {
  /// Headings and openings of what follows a preamble: WHEREAS, RECITALS, ARTICLE.
  static func endsPreamble(_ key: WordKey) -> Bool { endings.contains(key) }
  /// Verbs by which the parties agree: agree, covenant, desire.
  static func isAgreeing(_ key: WordKey) -> Bool { agreeing.contains(key) }
  /// Verbs of what a party does besides agreeing: issued, proposes.
  static func isDoing(_ key: WordKey) -> Bool { doing.contains(key) }
  /// Verbs of what a party does to the other: engages, appoints.
  static func isEngaging(_ key: WordKey) -> Bool { engaging.contains(key) }
  /// Verbs by which a party gives something to the other: grants, assigns.
  static func isGiving(_ key: WordKey) -> Bool { giving.contains(key) }
  /// Verbs by which a company makes an award: grants, awards.
  static func isGranting(_ key: WordKey) -> Bool { granting.contains(key) }
  /// What an award grants: an option, units.
  static func isGranted(_ key: WordKey) -> Bool { granted.contains(key) }
  /// Words that open what a contract is about: relating, regarding.
  static func opensSubject(_ key: WordKey) -> Bool { subjects.contains(key) }
  /// Nouns that say what sort of party somebody is: corporation, individual, resident.
  static func describes(_ key: WordKey) -> Bool { descriptions.contains(key) }
  /// Words of addresses with a capital: Street, Suite.
  static func isAddress(_ key: WordKey) -> Bool { addresses.contains(key) }
  /// Whom an organisation acts through: partner, manager.
  static func isOffice(_ key: WordKey) -> Bool { offices.contains(key) }
  /// Words whose preposition leads to names that are said of a party: successor to, owner of, doing business as.
  static func governsNames(_ key: WordKey) -> Bool { governors.contains(key) }
  /// Words that lead to a defined term: hereinafter, referred, called.
  static func leadsToTerm(_ key: WordKey) -> Bool { naming.contains(key) }
  /// Words in front of a title that are none of it: Exhibit, Execution, Version.
  static func isFilingWord(_ key: WordKey) -> Bool { filing.contains(key) }
  /// Words that give a collective name to parties named before: collectively, individually.
  static func isCollecting(_ key: WordKey) -> Bool { collecting.contains(key) }

  /// Words for whoever a party is reached through: contact, representative.
  static func isContact(_ key: WordKey) -> Bool { contacts.contains(key) }
  /// What forms call their parties, besides the roles: Franchisee, Sponsor, Author.
  static func isLabel(_ key: WordKey) -> Bool { labels.contains(key) }
  /// What stands behind the name of somebody who studied: M.D., Ph.D., Esq.
  static func isDegree(_ key: WordKey) -> Bool { degrees.contains(key) }
  /// Titles of officers: Officer, President.
  static func isOfficer(_ key: WordKey) -> Bool { officers.contains(key) }

  private static func set(_ words: String) -> WordKeySet { WordKeySet(words: words) }

  private static let endings = set(
    "whereas witnesseth witnesses recitals recital background premises article section table contents source introduction "
      + "definitions preliminary appointment")
  private static let agreeing = set(
    "agree agrees agreed confirm confirms covenant covenants desire desires wish wishes intending hereby shall sets enter enters "
      + "promises undertakes represents acknowledge acknowledges")
  private static let doing = set(
    "issued sold sells proposes has have had will confirms understands intends owns operates grants granted appoints "
      + "engages engaged retains employs authorizes does")
  private static let engaging = set("appoints engages retains employs authorizes hires commissions")
  private static let giving = set(
    "grants assigns sells transfers pledges leases licenses conveys guarantees guaranties grant assign sell convey")
  private static let granting = set("grants granted awards awarded grant award")
  private static let granted = set("option options award awards units shares stock rights")
  private static let subjects = set("relating regarding concerning whereby wherein under")
  private static let descriptions = set(
    "corporation company partnership individual individuals trust bank association entity citizen resident person "
      + "division limited liability subsidiary university institution organization firm business corp llc natural man woman "
      + "nonprofit non-profit foundation fund society proprietorship insurer adult married employee director officer "
      + "body statutory gmbh bv joint-stock venture cooperative municipality agency authority district instrumentality "
      + "school college hospital charity club league tribe council union estate enterprise organisation government")
  private static let addresses = set(
    "suite street avenue road boulevard blvd ave floor lane parkway pkwy highway attention attn facsimile fax email "
      + "e-mail zip")
  private static let offices = set(
    "partner manager member parent trustee agent adviser advisor officer president director representative subsidiary "
      + "affiliate division attorney name owner shareholder successor predecessor chairman secretary branch office guardian"
  )
  private static let contacts = set(
    "contact representative represented telephone tel phone fax e-mail website registration account location number")
  private static let labels = set(
    "franchisor franchisee sponsor affiliate reseller dealer subcontractor carrier shipper transporter owner operator "
      + "developer host merchant advertiser publisher author artist athlete endorser talent performer producer venue "
      + "network station optionor optionee grantor grantee mortgagor mortgagee pledgor principal recipient participant "
      + "member subscriber user donor collaborator firm team university hospital "
      + "institution advisor adviser broker promoter organizer exhibitor processor packager broadcaster studio")
  private static let degrees = set("md phd jd cpa esq mba dds dvm facs msc bsc cfa dmd llm rph pharmd")
  private static let officers = set(
    "officer president chairman secretary treasurer director chief signatory ceo cfo coo cto esq evp svp vp authorized "
      + "counsel controller chairwoman attorney cio clo")
  private static let governors = set(
    "successor successors successor-in-interest merger predecessor assignee owner owners operator publisher venture "
      + "partnership shareholders stockholders members partners copy copies listed traded business known licensed registered "
      + "qualified consisting behalf agent")
  /// Letters of the states of the United States.
  static func isState(_ key: WordKey) -> Bool { states.contains(key) }

  private static let states = set(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa "
      + "ri sc sd tn tx ut vt va wa wv wi wy dc on bc qc ab")
  private static let naming = set(
    "hereinafter hereafter herein referred called known designated named termed defined abbreviated")
  private static let filing = set(
    "exhibit ex execution version copy confidential page draft final conformed source annex schedule appendix treatment "
      + "requested english translation form")
  private static let collecting = set(
    "also collectively individually each jointly sometimes together both all singly may")
}
