internal import CZlib

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
    var isTooLarge = false
    guard let output = inflated(bytes, limit: limit, &isTooLarge) else { throw isTooLarge ? .tooLarge : .damaged }
    return output
  }

  private static func inflated(_ bytes: [UInt8], limit: Int, _ isTooLarge: inout Bool) -> [UInt8]? {
    var stream = unsafe z_stream()
    // 15 bits of window, and 16 for the gzip format.
    guard unsafe inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else {
      return nil
    }
    // zlib owns the state behind `stream` until this.
    defer { unsafe inflateEnd(&stream) }
    var input = bytes
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var consumed = 0
    return unsafe input.withUnsafeMutableBufferPointer { source -> [UInt8]? in
      while true {
        let available = min(source.count - consumed, 1 << 30)
        unsafe stream.next_in = source.baseAddress.map { unsafe $0 + consumed }
        unsafe stream.avail_in = UInt32(available)
        var status = Z_OK
        let produced = unsafe buffer.withUnsafeMutableBufferPointer { target -> Int in
          unsafe stream.next_out = target.baseAddress
          unsafe stream.avail_out = UInt32(target.count)
          status = unsafe inflate(&stream, Z_NO_FLUSH)
          return unsafe target.count - Int(stream.avail_out)
        }
        consumed += unsafe available - Int(stream.avail_in)
        output.append(contentsOf: buffer[..<produced])
        guard output.count <= limit else {
          isTooLarge = true
          return nil
        }
        if status == Z_STREAM_END {
          guard consumed + 2 < source.count, unsafe source[consumed] == 0x1F,
            unsafe source[consumed + 1] == 0x8B
          else { return output }
          guard unsafe inflateReset(&stream) == Z_OK else { return nil }
        } else if status != Z_OK || (produced == 0 && consumed >= source.count) {
          return nil
        }
      }
    }
  }
}
