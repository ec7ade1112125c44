/// Gzip files, of one member or several.
enum Gzip {
  /// Whether the bytes begin as a gzip file does.
  static func isGzip(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
  }

  /// Why a gzip file gives no bytes.
  enum Failure: Error {
    case damaged
    case tooLarge
  }

  /// The bytes that a gzip file holds.
  ///
  /// Bytes after the last member that begin no other (padding of a tape, say) are passed over, as gzip itself does.
  static func decompress(_ bytes: [UInt8], limit: Int = Int.max) throws(Failure) -> [UInt8] {
    var rest = bytes
    let inflater = try Inflater {
      defer { rest = [] }
      return rest
    }
    var output: [UInt8] = []
    while true {
      let piece = try inflater.piece()
      if piece.isEmpty { return output }
      output += piece
      guard output.count <= limit else { throw .tooLarge }
    }
  }
}
