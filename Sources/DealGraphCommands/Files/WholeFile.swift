internal import Glibc

/// An output file that appears whole or not at all, even where the program is interrupted or killed.
///
/// It is written to a file without a name, which gets its name when it is finished; where the file system has no such
/// files, to one beside its place that is renamed. What is no regular file (a device, a pipe) is written to directly.
struct WholeFile: ~Copyable {
  private let path: String
  private let place: Place
  private let descriptor: Int32
  private var isFinished = false

  /// Where the bytes are until the file is finished.
  private enum Place {
    case direct
    case nameless
    case beside(String)
  }

  /// Opens a file; nothing is at `path` yet.
  init(_ path: String) throws(CommandFailure) {
    let kind = SystemFile.kind(path)
    if kind == .folder { throw CommandFailure(place: path, message: "is a folder; name a file") }
    let opened = kind == .other ? Self.direct(path) : Self.nameless(path) ?? Self.beside(path)
    guard opened.descriptor >= 0 else { throw CommandFailure(place: path, SystemError()) }
    if case .regular(let mode)? = kind { fchmod(opened.descriptor, mode) }
    self.path = path
    place = opened.place
    descriptor = opened.descriptor
  }

  private static func direct(_ path: String) -> (descriptor: Int32, place: Place) {
    (unsafe open(path, O_WRONLY | O_CLOEXEC), .direct)
  }

  /// A file without a name in the folder of the path; nothing where there cannot be one, or it could get no name.
  private static func nameless(_ path: String) -> (descriptor: Int32, place: Place)? {
    let folder = FileName.folder(of: path)
    // `O_TMPFILE`, a macro that Swift does not import.
    let flags = O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000
    let descriptor = unsafe open(folder.isEmpty ? "." : folder, flags, 0o666 as mode_t)
    guard descriptor >= 0 else { return nil }
    guard unsafe access(link(to: descriptor), F_OK) == 0 else {
      close(descriptor)
      return nil
    }
    return (descriptor, .nameless)
  }

  private static func beside(_ path: String) -> (descriptor: Int32, place: Place) {
    let beside = name(beside: path)
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    return (unsafe open(beside, flags, 0o666 as mode_t), .beside(beside))
  }

  /// The path that leads to an open file without a name.
  private static func link(to descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  private static func name(beside path: String) -> String {
    FileName.join(FileName.folder(of: path), ".\(FileName.last(of: path).prefix(60)).\(getpid()).tmp")
  }

  deinit {
    close(descriptor)
    if !isFinished, case .beside(let temporary) = place { unsafe unlink(temporary) }
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
    let isDone: Bool
    switch place {
    case .direct: isDone = true
    case .nameless: isDone = giveName()
    case .beside(let temporary): isDone = unsafe rename(temporary, path) == 0
    }
    guard isDone else { throw CommandFailure(place: path, SystemError()) }
    isFinished = true
  }

  /// Names the file; one that is there already is replaced at one stroke.
  private func giveName() -> Bool {
    if link(as: path) { return true }
    guard errno == EEXIST else { return false }
    let temporary = Self.name(beside: path)
    unsafe unlink(temporary)
    guard link(as: temporary) else { return false }
    if unsafe rename(temporary, path) == 0 { return true }
    let code = errno
    unsafe unlink(temporary)
    errno = code
    return false
  }

  private func link(as name: String) -> Bool {
    unsafe linkat(AT_FDCWD, Self.link(to: descriptor), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0
  }

  /// Writes a whole file at once.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    var file = try WholeFile(path)
    try file.write(bytes)
    try file.finish()
  }
}
