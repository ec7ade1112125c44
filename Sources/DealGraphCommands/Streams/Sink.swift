internal import Glibc
internal import Synchronization

/// A place that bytes are written to.
package enum Sink: Sendable {
  /// An open file descriptor, which is not closed.
  case descriptor(Int32)
  /// A buffer, for tests.
  case buffer(Buffer)

  package static let standardOutput = Sink.descriptor(STDOUT_FILENO)
  package static let standardError = Sink.descriptor(STDERR_FILENO)

  /// Bytes that were written, kept.
  package final class Buffer: Sendable {
    private let storage = Mutex<[UInt8]>([])

    package init() {}

    package var bytes: [UInt8] { storage.withLock { $0 } }
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    func append(_ bytes: ArraySlice<UInt8>) { storage.withLock { $0 += bytes } }
  }

  /// Whether it is a terminal.
  package var isTerminal: Bool {
    switch self {
    case .descriptor(let descriptor): isatty(descriptor) == 1
    case .buffer: false
    }
  }

  /// Writes all bytes.
  func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
    switch self {
    case .buffer(let buffer): buffer.append(bytes)
    case .descriptor(let descriptor): try SystemFile.write(bytes, to: descriptor)
    }
  }
}
