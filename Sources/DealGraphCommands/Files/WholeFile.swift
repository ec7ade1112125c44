internal import Glibc

/// An output file that appears whole or not at all: it is written beside its place, then renamed.
///
/// What is no regular file (a device, a pipe) is written to directly.
struct WholeFile: ~Copyable {
  private let path: String
  private let temporary: String?
  private let descriptor: Int32
  private var isFinished = false

  /// Opens a file beside `path`; nothing is at `path` yet.
  init(_ path: String) throws(CommandFailure) {
    let opened = try Self.open(path)
    self.path = path
    self.temporary = opened.temporary
    self.descriptor = opened.descriptor
  }

  private static func open(
    _ path: String
  ) throws(CommandFailure) -> (descriptor: Int32, temporary: String?) {
    let kind = SystemFile.kind(path)
    if kind == .folder { throw CommandFailure(place: path, message: "is a folder; name a file") }
    let isDirect = kind == .other
    let beside = FileName.join(
      FileName.folder(of: path), ".\(FileName.last(of: path).prefix(60)).\(getpid()).tmp")
    let flags = isDirect ? O_WRONLY | O_CLOEXEC : O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe Glibc.open(isDirect ? path : beside, flags, 0o666 as mode_t)
    guard descriptor >= 0 else { throw CommandFailure(place: path, SystemError()) }
    if case .regular(let mode)? = kind { fchmod(descriptor, mode) }
    return (descriptor, isDirect ? nil : beside)
  }

  deinit {
    close(descriptor)
    if !isFinished, let temporary { unsafe unlink(temporary) }
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try SystemFile.write(bytes[...], to: descriptor)
    } catch {
      throw CommandFailure(place: path, error)
    }
  }

  /// Puts the file in its place.
  mutating func finish() throws(CommandFailure) {
    if let temporary, unsafe rename(temporary, path) != 0 { throw CommandFailure(place: path, SystemError()) }
    isFinished = true
  }

  /// Writes a whole file at once.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    var file = try WholeFile(path)
    try file.write(bytes)
    try file.finish()
  }
}
