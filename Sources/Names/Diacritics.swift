/// Letters with diacritics as plain ones: Latin-1, Latin Extended-A and the Romanian, Turkish and Vietnamese letters
/// beside them that occur in company names.
package enum Diacritics {
  /// Letter groups: the plain spelling, then the letters that are read so.
  private static let groups = """
    A:ÀÁÂÃÄÅĀĂĄǍẠẢẤẦ;a:àáâãäåāăąǎạảấầẩậắằ;AE:Æ;ae:æ;C:ÇĆĈĊČ;c:çćĉċč;D:ÐĎĐ;d:ðďđ;E:ÈÉÊËĒĔĖĘĚẾỀ;e:èéêëēĕėęěẹẻếềểễệ
    G:ĜĞĠĢ;g:ĝğġģ;H:ĤĦ;h:ĥħ;I:ÌÍÎÏĨĪĬĮİ;i:ìíîïĩīĭįıỉị;J:Ĵ;j:ĵ;K:Ķ;k:ķĸ;L:ĹĻĽĿŁ;l:ĺļľŀł
    N:ÑŃŅŇŊ;n:ñńņňŉŋ;O:ÒÓÔÕÖØŌŎŐƠỐỒ;o:òóôõöøōŏőơọỏốồổộớờởợ;OE:Œ;oe:œ;R:ŔŖŘ;r:ŕŗř;S:ŚŜŞŠȘ;s:śŝşšșſ;ss:ß
    T:ŢŤŦȚ;t:ţťŧț;U:ÙÚÛÜŨŪŬŮŰŲƯ;u:ùúûüũūŭůűųưụủứừửữự;W:Ŵ;w:ŵ;Y:ÝŶŸ;y:ýÿŷỳỵỷỹ;Z:ŹŻŽ;z:źżž
    TH:Þ;th:þ;fi:ﬁ;fl:ﬂ;a:ª;o:º
    """

  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for group in groups.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let parts = group.split(separator: ":")
      guard parts.count == 2 else { continue }
      for letter in parts[1].unicodeScalars { table[letter.value] = Array(parts[0].utf8) }
    }
    return table
  }()

  /// The plain letters that a letter is read as; nothing for a combining mark; `nil` for what is no such letter.
  static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.value < 0xaa { return nil }
    if (0x300...0x36f).contains(scalar.value) { return [] }
    return table[scalar.value]
  }

  /// The text with its diacritics dropped; what is no letter with one stays.
  package static func dropped(from text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let plain = plain(scalar) {
        for byte in plain { result.append(Unicode.Scalar(byte)) }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
