internal import CZlib

/// Decompresses a gzip file piece by piece.
///
/// Safe: the state is made and freed here, and no pointer outlives the call that it is made for.
@safe final class Inflater {
  /// zlib keeps the address of its state: it stays where it is.
  private let stream: UnsafeMutablePointer<z_stream>
  /// Gives the next compressed bytes, none at the end.
  private let next: () -> [UInt8]
  private var input: [UInt8] = []
  private var consumed = 0
  private var isAtEnd = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  init(_ next: @escaping () -> [UInt8]) throws(Gzip.Failure) {
    self.next = next
    unsafe stream = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe stream.initialize(to: unsafe z_stream())
    // 15 bits of window, and 16 for the gzip format.
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(stream, 15 + 16, ZLIB_VERSION, size) == Z_OK else { throw .damaged }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// The next decompressed bytes, none at the end.
  func piece() throws(Gzip.Failure) -> [UInt8] {
    while !isAtEnd {
      if consumed == input.count {
        input = next()
        consumed = 0
      }
      let (status, produced, used) = inflate()
      consumed += used
      if status == Z_STREAM_END {
        try endMember()
      } else if status != Z_OK || (produced == 0 && used == 0 && input.isEmpty) {
        throw .damaged
      }
      if produced > 0 { return Array(buffer[..<produced]) }
    }
    return []
  }

  /// Decompresses into the buffer what fits; the pointers are zlib's only within the call.
  private func inflate() -> (status: Int32, produced: Int, used: Int) {
    let offset = consumed
    let room = UInt32(buffer.count)
    let stream = unsafe stream
    return unsafe input.withUnsafeMutableBufferPointer { source in
      let available = UInt32(min(source.count - offset, 1 << 30))
      return unsafe buffer.withUnsafeMutableBufferPointer { target in
        unsafe stream.pointee.next_in = source.baseAddress.map { unsafe $0 + offset }
        unsafe stream.pointee.avail_in = available
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = room
        let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        return unsafe (
          status, Int(room - stream.pointee.avail_out), Int(available - stream.pointee.avail_in)
        )
      }
    }
  }

  /// A member ends: another follows, or the file is at its end.
  private func endMember() throws(Gzip.Failure) {
    // The mark of the next member may lie in two pieces.
    while input.count - consumed < 3 {
      let more = next()
      if more.isEmpty { break }
      input = Array(input[consumed...]) + more
      consumed = 0
    }
    if consumed + 2 < input.count, input[consumed] == 0x1F, input[consumed + 1] == 0x8B {
      guard unsafe inflateReset(stream) == Z_OK else { throw .damaged }
    } else {
      isAtEnd = true
    }
  }
}
