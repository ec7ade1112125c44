private import Crypto
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
    let bytes = try plain(bytes, name: name)
    let submission = Submission.split(bytes.span)
    let digest = digest(of: bytes)
    var filing = Filing(
      id: submission.header?.accessionNumber ?? "sha256-" + digest.prefix(16),
      source: FilingRecord.Source(name: name, sha256: digest, bytes: bytes.count),
      header: options.ignoresHeader ? nil : submission.header)
    var facts: [InlineFact] = []
    for (index, part) in submission.documents.enumerated() {
      let (document, found) = read(part, index, bytes.span)
      if filing.main == nil, document.text != nil, isReport(document.type) {
        filing.main = index
        facts = found
      }
      filing.documents.append(document)
      if !part.isClosed {
        filing.diagnostics.append(
          Diagnostic(
            severity: .warning, code: "document_cut_short",
            message:
              "document \(index + 1) (\(part.type ?? "no type")) has no </DOCUMENT>: the file seems to be cut short"
          ))
      }
    }
    guard filing.documents.contains(where: { $0.text?.bytes.isEmpty == false }) else {
      throw FilingError(
        code: .notText, name: name,
        message:
          "holds no text that can be read; give the filing as text or HTML, or its full submission file")
    }
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
    guard !bytes.isEmpty else {
      throw FilingError(code: .empty, name: name, message: "is empty; give a file that holds a filing")
    }
    guard bytes.count <= largest else { throw tooLarge(name) }
    guard Gzip.isGzip(bytes) else { return bytes }
    do {
      return try Gzip.decompress(bytes, limit: largest)
    } catch .tooLarge {
      throw tooLarge(name)
    } catch {
      throw FilingError(
        code: .corruptArchive, name: name,
        message: "is a gzip file that is damaged or cut short; fetch it again")
    }
  }

  /// The most bytes that are read of a file, after decompression: offsets in a text have 32 bits.
  package static let largest = 1 << 30

  private static func tooLarge(_ name: String) -> FilingError {
    FilingError(
      code: .tooLarge, name: name, message: "holds more than 1 GiB; give the submission without its graphics")
  }

  private static func read(
    _ part: Submission.Part, _ index: Int, _ source: Span<UInt8>
  ) -> (Document, [InlineFact]) {
    var document = Document(
      index: index, type: part.type, sequence: part.sequence, filename: part.filename,
      description: part.description, content: part.content,
      format: .detect(in: source, part.content, type: part.type))
    var facts: [InlineFact] = []
    switch document.format {
    case .html:
      let (text, found) = HTMLReader.read(source, part.content, base: 0)
      document.text = text
      facts = found
    case .ascii:
      document.text = ASCIIReader.read(source, part.content, base: 0)
    case .uuencoded, .pdf, .zip, .xml, .graphic, .binary:
      break
    }
    return (document, facts)
  }

  /// The SHA-256 of bytes in hexadecimal.
  package static func digest(of bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    for byte in digest {
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension FilingReader {
  /// The captions of all items of Form 8-K, in both numberings, in lower case, parted by `|` where there are several.
  package static var itemCaptions: [String: String] { ItemTable.old.merging(ItemTable.new) { $1 } }
}
