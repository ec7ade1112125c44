import DealModel
import Exchange
import Testing

@Suite("Reading documents that are not as they should be")
struct ReadingTests {
  private func failure(_ text: String) -> GraphDocumentError? {
    do {
      _ = try GraphDocument.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Broken JSON is refused with its line and column",
    arguments: [
      ("", "line 1, column 1"),
      ("{", "line 1, column 2"),
      ("{\"schema\": \"dealgraph/1\",}", "line 1, column 26"),
      ("{\n \"schema\" \"dealgraph/1\"}", "line 2, column 11"),
      ("{\"a\": tru}", "line 1, column 10"),
      ("{\"a\": 01}", "line 1, column 9"),
      ("{\"a\": \"b", "line 1, column 9"),
      ("{\"a\": \"\\q\"}", "line 1, column 10"),
      ("{\"a\": \"\\ud800x\"}", "line 1, column 14"),
      ("{\"a\": 1, \"a\": 2}", "line 1, column 13"),
      ("{} x", "line 1, column 4"),
      ("[1 2]", "line 1, column 4"),
      ("{\"a\": \"\u{1}\"}", "line 1, column 9"),
    ])
  func broken(text: String, place: String) {
    let error = failure(text)
    #expect(error?.code == .brokenJSON)
    #expect(error?.place == place)
  }

  @Test("Brackets that lie very deep are refused, and do not end the process")
  func deep() {
    #expect(failure(String(repeating: "[", count: 1_000_000))?.code == .brokenJSON)
    #expect(failure(String(repeating: "{\"a\":", count: 1_000_000))?.code == .brokenJSON)
  }

  @Test("Bytes that are no UTF-8 are refused")
  func invalidUTF8() {
    let bytes = Array("{\"schema\":\"".utf8) + [0xFF] + Array("\"}".utf8)
    #expect(throws: GraphDocumentError.self) { try GraphDocument.read(bytes) }
  }

  @Test(
    "A key that is missing or wrong is named by its path",
    arguments: [
      (#"{"schema":"dealgraph/1","entities":[{}]}"#, "entities[0].id"),
      (#"{"schema":"dealgraph/1","entities":3}"#, "entities"),
      (#"{"schema":"dealgraph/1","entities":["x"]}"#, "entities[0]"),
      (#"{"schema":"dealgraph/1","agreements":[{"id":"a","kind":"pact"}]}"#, "agreements[0].kind"),
      (
        #"{"schema":"dealgraph/1","agreements":[{"id":"a","kind":"other","title":"T","parties":[{"entity":7}]}]}"#,
        "agreements[0].parties[0].entity"
      ),
      (
        #"{"schema":"dealgraph/1","filings":[{"id":"f","source":{"name":"n","sha256":"0"}}]}"#,
        "filings[0].source.bytes"
      ),
      (
        #"{"schema":"dealgraph/1","filings":[{"id":"f","source":{"name":"n","sha256":"0","bytes":-1}}]}"#,
        "filings[0].source.bytes"
      ),
      (
        #"{"schema":"dealgraph/1","entities":[{"id":"a","name":"A","kind":"llc","rule":"r","confidence":2}]}"#,
        "entities[0].confidence"
      ),
    ])
  func wrongValue(text: String, path: String) {
    let error = failure(text)
    #expect(error?.code == .wrongValue)
    #expect(error?.place == path)
  }

  @Test("A value that is not among those of the contract is told with those that are")
  func unknownValue() {
    let text = #"{"schema":"dealgraph/1","relations":[{"id":"r","kind":"likes"}]}"#
    #expect(failure(text)?.message.contains("subsidiary_of, affiliate_of") == true)
  }

  @Test(
    "Another version, and JSON that is no graph document, are refused",
    arguments: [
      #"{"schema":"dealgraph/2"}"#, "{}", #"{"schema":null}"#,
    ])
  func version(text: String) {
    #expect(failure(text)?.code == .unknownSchema)
  }

  @Test("Fields that are not known are passed over, and a byte order mark too")
  func unknownFields() throws {
    let text = "\u{FEFF}{\"schema\":\"dealgraph/1\",\"later\":{\"a\":[1,null,true]}}"
    #expect(try GraphDocument.read(Array(text.utf8)) == Graph())
  }

  @Test("Escapes are read as the characters they stand for")
  func escapes() throws {
    let text =
      #"{"schema":"dealgraph/1","diagnostics":[{"severity":"note","code":"c","message":"\u00e9\ud83d\ude42\/\b\f\n\r\t\"\\"}]}"#
    let message = try GraphDocument.read(Array(text.utf8)).diagnostics[0].message
    #expect(message == "é🙂/\u{8}\u{C}\n\r\t\"\\")
  }

  @Test("A document cut at any byte is refused, and does not end the process")
  func cut() {
    var random = RandomGraph(seed: 3)
    let whole = random.make()
    let graph = Graph(filings: whole.filings, entities: Array(whole.entities.prefix(1)))
    let bytes = GraphDocument.write(graph)
    for length in 0..<bytes.count - 1 {
      #expect(throws: GraphDocumentError.self) { try GraphDocument.read(bytes[..<length]) }
    }
  }
}

@Suite("Lines of documents")
struct DocumentLinesTests {
  @Test("Each line is a graph, and error records are told apart")
  func lines() throws {
    let record = ErrorRecord(source: "b.png", code: "not_text", message: "holds no \"text\"")
    let bytes = GraphDocument.write(Graph()) + record.line() + GraphDocument.write(Graph())
    let lines = try GraphDocument.readLines(bytes)
    #expect(lines.graphs == [Graph(), Graph()])
    #expect(lines.errorRecords == ["b.png: holds no \"text\""])
  }

  @Test("A fault is told with its line")
  func fault() {
    let bytes = GraphDocument.write(Graph()) + Array("{\"schema\":\"dealgraph/1\",\"entities\":7}\n".utf8)
    #expect { try GraphDocument.readLines(bytes) } throws: { error in
      (error as? GraphDocumentError)?.place == "line 2, entities"
    }
  }

  @Test("A laid out document is one graph")
  func pretty() throws {
    var random = RandomGraph(seed: 5)
    let graph = random.make()
    #expect(try GraphDocument.readLines(GraphDocument.write(graph, layout: .pretty)).graphs == [graph])
  }

  @Test(
    "The content tells a document from a filing",
    arguments: [
      ("{\"schema\"", true), (" \n{ \"a\"", true), ("\u{FEFF}{\"", true), ("{}", true),
      ("{\\rtf1\\ansi", false), ("FORM 8-K", false), ("<html>", false), ("", false), ("[1]", false),
    ])
  func detection(text: String, isDocument: Bool) {
    #expect(GraphDocument.isLikely(Array(text.utf8)) == isDocument)
  }
}
