internal import Glibc

/// Why the operating system refused, in its own words.
struct SystemError: Error, Sendable {
  var code: Int32

  init(code: Int32 = errno) { self.code = code }

  var isClosedPipe: Bool { code == EPIPE }

  var message: String {
    switch code {
    case ENOENT: "no such file or folder; check the path"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "is a folder; name a file in it"
    case ENOTDIR: "a part of the path is no folder"
    case ENOSPC: "no space is left on the device; free some, or write elsewhere"
    case EFBIG: "is larger than \(SystemFile.largest >> 20) MiB, which is no filing; check the path"
    // The text belongs to the C library and is copied at once.
    default: unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    }
  }
}

/// Files and descriptors: the calls of the operating system, with errors that are thrown.
enum SystemFile {
  /// The largest input that is read, in bytes.
  static let largest = 1 << 30

  /// What a path leads to.
  enum Kind: Equatable {
    case regular(mode: UInt32), folder, other
  }

  /// What a path leads to; nothing where there is nothing.
  static func kind(_ path: String, followingLinks: Bool = true) -> Kind? {
    var status = stat()
    // `status` lives on the stack for the time of the call.
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular(mode: status.st_mode & 0o777)
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The size of a file in bytes; nothing where there is no file.
  static func size(_ path: String) -> Int? {
    var status = stat()
    // `status` lives on the stack for the time of the call.
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// All bytes of a file.
  static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let descriptor = try open(path)
    defer { close(descriptor) }
    return try read(descriptor)
  }

  /// Opens a file for reading.
  static func open(_ path: String) throws(SystemError) -> Int32 {
    if kind(path) == .folder { throw SystemError(code: EISDIR) }
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError() }
    return descriptor
  }

  /// The size of an open file; 0 for what is no regular file.
  static func size(_ descriptor: Int32) -> Int {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// All bytes up to the end of a descriptor.
  static func read(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
    let size = size(descriptor)
    guard size <= largest else { throw SystemError(code: EFBIG) }
    var bytes: [UInt8] = []
    var room = max(size + 1, 1 << 16)
    while true {
      let chunk = try piece(of: descriptor, atMost: room)
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= largest else { throw SystemError(code: EFBIG) }
      room = 1 << 20
    }
  }

  /// The next bytes of a descriptor, none at the end.
  static func piece(of descriptor: Int32, atMost room: Int) throws(SystemError) -> [UInt8] {
    while true {
      let (chunk, code) = readChunk(descriptor, room)
      if code == EINTR { continue }
      guard code == 0 else { throw SystemError(code: code) }
      return chunk
    }
  }

  private static func readChunk(_ descriptor: Int32, _ room: Int) -> ([UInt8], Int32) {
    var code: Int32 = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      // The buffer has `room` bytes, and `read` writes no more than it is told.
      let result = unsafe Glibc.read(descriptor, buffer.baseAddress, room)
      count = max(0, result)
      if result < 0 { code = errno }
    }
    return (chunk, code)
  }

  /// Writes all bytes to a descriptor.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      // The slice's memory is only used within the call.
      let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw SystemError()
      }
    }
  }

  /// Makes a folder and those above it where they are missing.
  static func makeFolder(_ path: String) throws(SystemError) {
    if kind(path) == .folder { return }
    let parent = FileName.folder(of: path)
    if !parent.isEmpty, parent != path { try makeFolder(parent) }
    guard unsafe mkdir(path, 0o777) == 0 || (errno == EEXIST && kind(path) == .folder) else {
      throw SystemError()
    }
  }
}
