/// Fixes the date that Cairo writes into a PDF, the only bytes that differ from run to run.
enum PDFFinish {
  /// The date of all PDFs, as PDF writes it.
  static let date = "19700101000000"

  /// The PDF with the fixed date.
  static func finished(_ source: [UInt8]) -> [UInt8] {
    var result = source
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      let key = Array(key.utf8)
      guard source.count > key.count else { continue }
      // The dictionary that holds it stands at the end.
      var place = source.count - key.count
      while place >= 0, !source[place..<(place + key.count)].elementsEqual(key) { place -= 1 }
      guard place >= 0 else { continue }
      var digits = Array(date.utf8)[...]
      var index = place + key.count
      while index < result.count, result[index] != UInt8(ascii: ")") {
        let byte = result[index]
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
          result[index] = digits.popFirst() ?? UInt8(ascii: "0")
        } else if byte == UInt8(ascii: "-") {
          result[index] = UInt8(ascii: "+")
        }
        index += 1
      }
    }
    return result
  }
}
