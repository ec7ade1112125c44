private import DealModel

/// Reads the bytes of a file into a ``Filing``.
package enum FilingReader {
  /// Reads a filing, or a contract that is no filing, from (decompressed or gzip) bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - name: The file's name without its folder.
  ///   - options: What is left unread.
  /// - Throws: ``FilingError`` where the bytes are no text at all.
  package static func read(
    _ bytes: [UInt8], name: String, options: ReadingOptions = .standard
  ) throws(FilingError) -> Filing {
    if Gzip.isGzip(bytes) {
      var rest = bytes
      return try read(name: name, options: options) {
        defer { rest = [] }
        return rest
      }
    }
    return try read(Window(whole: bytes), name, options)
  }

  /// Reads a filing, or a contract that is no filing, that comes piece by piece.
  ///
  /// No more of it is held at a time than the largest document with text: pictures, data and archives are let go as
  /// they come.
  ///
  /// - Parameters:
  ///   - name: The file's name without its folder.
  ///   - options: What is left unread.
  ///   - next: Gives the next bytes of the file (decompressed or gzip), none at its end.
  /// - Throws: ``FilingError`` where the bytes are no text at all.
  package static func read(
    name: String, options: ReadingOptions = .standard, pieces next: @escaping () -> [UInt8]
  ) throws(FilingError) -> Filing {
    var first = next()
    while first.count < 3 {
      let more = next()
      if more.isEmpty { break }
      first += more
    }
    let pieces = {
      defer { first = [] }
      return first.isEmpty ? next() : first
    }
    guard Gzip.isGzip(first) else {
      return try read(Window(pieces: { () throws(FilingError) in pieces() }), name, options)
    }
    do {
      let inflater = try Inflater(pieces)
      let window = Window(pieces: { () throws(FilingError) in
        do { return try inflater.piece() } catch { throw .corruptArchive(name) }
      })
      return try read(window, name, options)
    } catch let error as FilingError {
      throw error
    } catch {
      throw .corruptArchive(name)
    }
  }

  private static func read(
    _ window: Window, _ name: String, _ options: ReadingOptions
  ) throws(FilingError) -> Filing {
    var submission = try Submission(window, name: name)
    guard submission.window.end > 0 else { throw .empty(name) }
    var documents: [Document] = []
    var main: Int?
    var facts: [InlineFact] = []
    var diagnostics: [Diagnostic] = []
    while let part = try submission.part() {
      let index = documents.count
      let (document, found) = read(part, index, submission.window)
      if main == nil, document.text != nil, isReport(document.type) {
        main = index
        facts = found
      }
      documents.append(document)
      if !part.isClosed {
        diagnostics.append(
          Diagnostic(
            severity: .warning, code: "document_cut_short",
            message:
              "document \(index + 1) (\(part.type ?? "no type")) has no </DOCUMENT>: the file seems to be cut short"
          ))
      }
    }
    let digest = submission.window.sha256
    guard documents.contains(where: { $0.text?.bytes.isEmpty == false }) else {
      throw FilingError(
        code: .notText, name: name,
        message:
          "holds no text that can be read; give the filing as text or HTML, or its full submission file")
    }
    var filing = Filing(
      id: submission.header?.accessionNumber ?? "sha256-" + digest.prefix(16),
      source: FilingRecord.Source(name: name, sha256: digest, bytes: submission.window.end),
      header: options.ignoresHeader ? nil : submission.header, documents: documents, main: main,
      diagnostics: diagnostics)
    StructureReader.read(&filing, facts: facts, submission.header, options)
    return filing
  }

  /// Whether a document of this type can be the report itself.
  private static func isReport(_ type: String?) -> Bool {
    guard let type else { return true }
    return !type.hasPrefix("EX-") && type != "COVER"
  }

  /// The bytes of a file, decompressed where it is gzip.
  package static func plain(_ bytes: [UInt8], name: String) throws(FilingError) -> [UInt8] {
    guard !bytes.isEmpty else { throw .empty(name) }
    guard Gzip.isGzip(bytes) else { return bytes }
    do {
      return try Gzip.decompress(bytes, limit: Submission.largest)
    } catch .tooLarge {
      throw .tooLarge(name)
    } catch {
      throw .corruptArchive(name)
    }
  }

  private static func read(
    _ part: Submission.Part, _ index: Int, _ window: Window
  ) -> (Document, [InlineFact]) {
    var document = Document(
      index: index, type: part.type, sequence: part.sequence, filename: part.filename,
      description: part.description, content: part.content, format: part.format)
    var facts: [InlineFact] = []
    guard part.format.hasText else { return (document, facts) }
    let held = part.content.lowerBound - window.base..<part.content.upperBound - window.base
    if part.format == .html, let plain = Document.Format.plainText(in: window.bytes.span, held) {
      document.text = ASCIIReader.read(window.bytes.span, plain, base: window.base)
    } else if part.format == .html {
      let (text, found) = HTMLReader.read(window.bytes.span, held, base: window.base)
      document.text = text
      facts = found
    } else {
      document.text = ASCIIReader.read(window.bytes.span, held, base: window.base)
    }
    return (document, facts)
  }

  /// The SHA-256 of bytes in hexadecimal.
  package static func digest(of bytes: [UInt8]) -> String { Digest.sha256(of: bytes) }
}

extension FilingReader {
  /// The captions of all items of Form 8-K, in both numberings, in lower case, parted by `|` where there are several.
  package static var itemCaptions: [String: String] { ItemTable.old.merging(ItemTable.new) { $1 } }
}
