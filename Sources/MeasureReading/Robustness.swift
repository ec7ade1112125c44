internal import Filings
internal import Glibc

/// Reads what no filer would file, and says how long it took.
enum Robustness {
  /// - Parameter cuts: At how many places each file is cut.
  static func run(_ paths: [String], cuts: Int) {
    var random = Random(state: 0x9E37_79B9_7F4A_7C15)
    for (name, bytes) in shapes() { time(name, bytes) }
    var count = 0
    let elapsed = ContinuousClock().measure {
      for path in paths {
        guard let bytes = Files.read(path), !bytes.isEmpty else { continue }
        for n in 0..<cuts {
          // By turns the head, the tail, and the middle; of a large file a window.
          let a = Int(random.next() % UInt64(bytes.count))
          let b = min(bytes.count, a + 1 + Int(random.next() % 60_000))
          let part =
            n % 3 == 0 ? bytes[max(0, a - 60_000)..<a] : n % 3 == 1 ? bytes[a..<b] : bytes[..<min(a, 60_000)]
          _ = try? FilingReader.read(Array(part), name: path)
          count += 1
        }
      }
    }
    print("\(count) cuts of \(paths.count) files: \(elapsed)")
  }

  /// Shapes at two sizes, so that time that grows faster than the input shows.
  private static func shapes() -> [(String, [UInt8])] {
    func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    func many(_ text: String, _ count: Int) -> [UInt8] {
      let unit = bytes(text)
      var all: [UInt8] = []
      all.reserveCapacity(unit.count * count)
      for _ in 0..<count { all += unit }
      return all
    }
    let html = bytes("<html><body>")
    var shapes: [(String, [UInt8])] = []
    for scale in [1, 4] {
      shapes += [
        ("tables nested \(25_000 * scale) deep", html + many("<table><tr><td>", 25_000 * scale)),
        (
          "hidden blocks nested \(25_000 * scale) deep",
          html + many("<div style=\"display:none\">", 25_000 * scale)
        ),
        (
          "a table of \(250_000 * scale) cells",
          html + bytes("<table>") + many("<tr><td>1</td><td>a</td></tr>", 125_000 * scale)
        ),
        ("one line of \(25 * scale) MB", many("the registrant and the ", 25_000_000 * scale / 23)),
        ("one word of \(25 * scale) MB", many("abcdefghij", 2_500_000 * scale)),
        ("\(250_000 * scale) attributes without end", html + many("<p a=\"b ", 250_000 * scale)),
        ("\(250_000 * scale) tags without end", html + many("<p ", 250_000 * scale)),
        ("\(250_000 * scale) comments without end", html + many("<!-- ", 250_000 * scale)),
        ("\(100_000 * scale) page breaks", html + many("<p>Head</p><p>1</p><hr>", 100_000 * scale)),
        ("\(100_000 * scale) item headings", many("Item 5.  Other Events\n\n", 100_000 * scale)),
        (
          "\(100_000 * scale) exhibit rows",
          bytes("Item 7.  Exhibits\n\n") + many("10.1   Lease\n\n", 100_000 * scale)
        ),
        (
          "\(100_000 * scale) different exhibit rows",
          bytes("Item 7.  Exhibits\n\n") + numbered(100_000 * scale)
        ),
        (
          "\(100_000 * scale) documents",
          many("<DOCUMENT>\n<TYPE>EX-10\n<TEXT>\na\n</TEXT>\n</DOCUMENT>\n", 100_000 * scale)
        ),
        ("\(250_000 * scale) hyphens at line ends", many("share-\nholders ", 250_000 * scale)),
        ("\(250_000 * scale) empty lines", many("\n\n", 250_000 * scale)),
        ("\(250_000 * scale) ampersands", html + many("&amp", 250_000 * scale)),
        ("\(100_000 * scale) captions of a cover", many("(Exact name of registrant)\n\n", 100_000 * scale)),
        ("\(100_000 * scale) inline facts", html + many("<ix:nonNumeric name=\"dei:A\">", 100_000 * scale)),
        (
          "\(100_000 * scale) rows of signatures",
          bytes("Item 5. Other Events\n\nSIGNATURES\n\n") + many("By: /s/ A. Quill\n\n", 100_000 * scale)
        ),
        (
          "\(2 * scale) million zero bytes after text",
          bytes("Item 5.\n") + [UInt8](repeating: 0, count: 2_000_000 * scale)
        ),
        ("\(2 * scale) million bytes of high characters", many("\u{E9}\u{2019}", 400_000 * scale)),
      ]
    }
    return shapes
  }

  private static func numbered(_ count: Int) -> [UInt8] {
    var all: [UInt8] = []
    for n in 0..<count { all += Array("10.\(n)   Lease\n\n".utf8) }
    return all
  }

  private static func time(_ name: String, _ bytes: [UInt8]) {
    let elapsed = ContinuousClock().measure { _ = try? FilingReader.read(bytes, name: name) }
    let milliseconds =
      elapsed.components.seconds * 1000 + elapsed.components.attoseconds / 1_000_000_000_000_000
    print("\(milliseconds) ms\t\(bytes.count / 1000) kB\t\(name)")
    // Seen at once, also where the next one never ends.
    fflush(nil)
  }

  /// Xorshift: the same cuts on every run.
  private struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
