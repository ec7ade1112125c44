internal import FoundationEssentials
internal import Glibc

/// The files that are measured.
enum Files {
  /// The bytes of a file, read into place: a copy would cost more than the reader.
  static func read(_ path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size >= 0, lseek(file, 0, SEEK_SET) == 0 else { return nil }
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      // The buffer has `size` bytes, and no more are asked for.
      while count < size {
        let got = unsafe Glibc.read(file, buffer.baseAddress.map { unsafe $0 + count }, size - count)
        if got <= 0 { break }
        count += got
      }
    }
  }

  /// Gives the bytes of a file piece by piece.
  static func pieces(_ path: String) -> () -> [UInt8] {
    let file = unsafe open(path, O_RDONLY)
    return {
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        // No more bytes are asked for than the buffer has.
        count = max(0, unsafe Glibc.read(file, buffer.baseAddress, buffer.count))
      }
      if piece.isEmpty { close(file) }
      return piece
    }
  }

  /// The size of a file.
  static func size(_ path: String) -> Int {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    return Int(lseek(file, 0, SEEK_END))
  }

  /// The files of a folder in order; a file is itself.
  static func list(_ path: String) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
    return names.sorted().map { "\(path)/\($0)" }
  }
}
