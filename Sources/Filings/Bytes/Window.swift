private import Crypto

/// The bytes of a file as they come, of which a stretch is held.
///
/// What has been passed over is let go, so that a file may be larger than memory. A file that is at hand as a whole is
/// held as a whole, and nothing of it is moved.
struct Window {
  /// The bytes that are held.
  private(set) var bytes: [UInt8]
  /// The offset in the file of the first of them.
  private(set) var base = 0
  /// Whether the last byte of the file is held.
  private(set) var isComplete: Bool
  /// Gives the next bytes, none at the end.
  private let next: (() throws(FilingError) -> [UInt8])?
  private var digest = SHA256()

  /// A file that is at hand as a whole.
  init(whole bytes: [UInt8]) {
    self.bytes = bytes
    isComplete = true
    next = nil
    digest.update(data: bytes)
  }

  /// A file that comes piece by piece.
  init(pieces next: @escaping () throws(FilingError) -> [UInt8]) {
    bytes = []
    isComplete = false
    self.next = next
  }

  /// The offset in the file of the first byte that is not held yet.
  var end: Int { base + bytes.count }

  /// Holds the next piece as well.
  mutating func fill() throws(FilingError) {
    guard !isComplete, let next else { return }
    let piece = try next()
    if piece.isEmpty {
      isComplete = true
    } else {
      digest.update(data: piece)
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
  }

  /// Holds the bytes up to `offset`, or to the end of the file.
  mutating func fill(to offset: Int) throws(FilingError) {
    while !isComplete, end < offset { try fill() }
  }

  /// Lets the bytes before `offset` go, once they are worth the moving of those behind them.
  mutating func drop(before offset: Int) {
    let count = offset - base
    guard next != nil, count >= 1 << 20, count * 2 >= bytes.count else { return }
    bytes.removeFirst(count)
    base = offset
  }

  /// The SHA-256 of all bytes that came, in hexadecimal.
  var sha256: String { Digest.hexadecimal(digest.finalize()) }
}

/// SHA-256 as graph documents write it.
enum Digest {
  static func sha256(of bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  fileprivate static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    for byte in digest {
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }
}
