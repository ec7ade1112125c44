/// The items of Form 8-K with their captions, in the numbering before and after August 23, 2004.
///
/// The captions are those of the form (17 CFR 249.308), in words that tell them apart; a caption as printed
/// varies, and is compared word by word.
enum ItemTable {
  /// The captions that the form has had for an item, in lower case.
  static func captions(_ number: String) -> [String] {
    (old[number] ?? new[number] ?? "").split(separator: "|").map(String.init)
  }

  static func isNew(_ number: String) -> Bool { new[number] != nil }
  static func isKnown(_ number: String) -> Bool { old[number] != nil || new[number] != nil }

  static let old: [String: String] = [
    "1": "changes in control of registrant",
    "2": "acquisition or disposition of assets",
    "3": "bankruptcy or receivership",
    "4": "changes in registrant's certifying accountant",
    "5": "other events|other events and regulation fd disclosure",
    "6": "resignations of registrant's directors",
    "7":
      "financial statements, pro forma financial information and exhibits|financial statements and exhibits|exhibits",
    "8": "change in fiscal year",
    "9": "regulation fd disclosure",
    "10": "amendments to the registrant's code of ethics, or waiver of a provision of the code of ethics",
    "11": "temporary suspension of trading under registrant's employee benefit plans",
    "12":
      "results of operations and financial condition|disclosure of results of operations and financial condition",
    "13": "receipt of an attorney's written notice",
  ]

  static let new: [String: String] = [
    "1.01": "entry into a material definitive agreement",
    "1.02": "termination of a material definitive agreement",
    "1.03": "bankruptcy or receivership",
    "1.04": "mine safety - reporting of shutdowns and patterns of violations",
    "1.05": "material cybersecurity incidents",
    "2.01": "completion of acquisition or disposition of assets",
    "2.02": "results of operations and financial condition",
    "2.03":
      "creation of a direct financial obligation or an obligation under an off-balance sheet arrangement of a registrant",
    "2.04":
      "triggering events that accelerate or increase a direct financial obligation or an obligation under an off-balance sheet arrangement",
    "2.05": "costs associated with exit or disposal activities",
    "2.06": "material impairments",
    "3.01":
      "notice of delisting or failure to satisfy a continued listing rule or standard; transfer of listing",
    "3.02": "unregistered sales of equity securities",
    "3.03": "material modification to rights of security holders",
    "4.01": "changes in registrant's certifying accountant",
    "4.02":
      "non-reliance on previously issued financial statements or a related audit report or completed interim review",
    "5.01": "changes in control of registrant",
    "5.02":
      "departure of directors or certain officers; election of directors; appointment of certain officers; compensatory arrangements of certain officers",
    "5.03": "amendments to articles of incorporation or bylaws; change in fiscal year",
    "5.04": "temporary suspension of trading under registrant's employee benefit plans",
    "5.05":
      "amendments to the registrant's code of ethics, or waiver of a provision of the code of ethics",
    "5.06": "change in shell company status",
    "5.07": "submission of matters to a vote of security holders",
    "5.08": "shareholder director nominations",
    "6.01": "abs informational and computational material",
    "6.02": "change of servicer or trustee",
    "6.03": "change in credit enhancement or other external support",
    "6.04": "failure to make a required distribution",
    "6.05": "securities act updating disclosure",
    "6.06": "static pool",
    "7.01": "regulation fd disclosure",
    "8.01": "other events",
    "9.01": "financial statements and exhibits",
  ]
}
