/// Reads the bytes of a file into a ``Filing``.
package enum FilingReader {
  /// Reads a filing, or a contract that is no filing, from (decompressed or gzip) bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - name: The file's name without its folder.
  /// - Throws: ``FilingError`` where the bytes are no text at all.
  package static func read(_ bytes: [UInt8], name: String) throws(FilingError) -> Filing {
    throw FilingError(code: .notAFiling, name: name, message: "reading is not there yet")
  }
}
