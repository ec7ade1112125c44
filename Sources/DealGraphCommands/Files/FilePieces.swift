internal import Glibc

/// A file, or standard input, that is read piece by piece.
final class FilePieces {
  /// Files up to this size are read as a whole.
  static let largestWhole = 8 << 20
  private static let size = 1 << 20

  private let descriptor: Int32
  /// What has been read and not given out.
  private(set) var head: [UInt8] = []
  /// Whether the head is all that there is.
  private(set) var isWhole = false
  /// Why reading stopped before the end.
  private(set) var failure: SystemError?

  /// Opens a file and reads it, up to ``largestWhole``.
  init(_ input: Input) throws(SystemError) {
    descriptor = input.isStandardInput ? STDIN_FILENO : try SystemFile.open(input.path)
    // A regular file of this size is read at once.
    let size = SystemFile.size(descriptor)
    while head.count <= Self.largestWhole {
      let room = size > 0 && size <= Self.largestWhole ? max(size + 1 - head.count, 1) : Self.size
      let piece = try SystemFile.piece(of: descriptor, atMost: room)
      if piece.isEmpty {
        isWhole = true
        break
      }
      if head.isEmpty { head = piece } else { head += piece }
    }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next bytes, none at the end.
  func next() -> [UInt8] {
    if !head.isEmpty {
      defer { head = [] }
      return head
    }
    guard !isWhole else { return [] }
    do {
      return try SystemFile.piece(of: descriptor, atMost: Self.size)
    } catch {
      failure = error
      return []
    }
  }
}
