/// Characters that HTML has names for, as far as filings use them.
enum CharacterNames {
  /// The character of a name; a space for a name that is not known, which stands for a sign and no letter.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
    return table[name] ?? " "
  }

  private static let table: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "sect": "§", "para": "¶", "copy": "©",
      "reg": "®", "trade": "™", "deg": "°", "middot": "·", "bull": "•", "hellip": "…", "ndash": "–",
      "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "laquo": "«", "raquo": "»", "cent": "¢", "pound": "£", "yen": "¥", "euro": "€", "frac14": "¼",
      "frac12": "½", "frac34": "¾", "dagger": "†", "Dagger": "‡", "ordf": "ª", "ordm": "º", "micro": "µ",
      "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Zcaron": "Ž", "zcaron": "ž", "Yuml": "Ÿ",
      "fnof": "ƒ",
    ]
    func add(_ names: String, from first: UInt32) {
      for (offset, name) in names.split(separator: " ").enumerated() {
        table[String(name)] = Unicode.Scalar(first + UInt32(offset))
      }
    }
    add(
      """
      Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH \
      Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave \
      aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
      ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
      """, from: 0xC0)
    add(
      "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho", from: 0x391)
    add("Sigma Tau Upsilon Phi Chi Psi Omega", from: 0x3A3)
    add(
      """
      alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau \
      upsilon phi chi psi omega
      """, from: 0x3B1)
    return table
  }()
}
