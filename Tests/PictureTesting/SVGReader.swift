internal import Foundation
internal import FoundationXML

/// An element of an SVG.
package struct SVGElement: Sendable {
  package var name: String
  package var attributes: [String: String]
  package var text: String
  /// The ids of the elements around it, outermost first.
  package var inside: [String]
}

/// An SVG that is no well-formed XML.
package struct NotWellFormed: Error {
  package var message: String
}

/// The elements that a strict XML parser finds in an SVG.
package func readSVG(_ bytes: [UInt8]) throws(NotWellFormed) -> [SVGElement] {
  try SVGReader.read(bytes)
}

private final class SVGReader: NSObject, XMLParserDelegate {

  private var elements: [SVGElement] = []
  private var open: [Int] = []

  static func read(_ bytes: [UInt8]) throws(NotWellFormed) -> [SVGElement] {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse() else { throw NotWellFormed(message: parser.parserError.debugDescription) }
    return reader.elements
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let inside = open.compactMap { elements[$0].attributes["id"] }
    open.append(elements.count)
    elements.append(SVGElement(name: name, attributes: attributes, text: "", inside: inside))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}

/// Graphviz's own SVG without its DOCTYPE: with it, parsers pass over undefined entities.
package func withoutDoctype(_ bytes: [UInt8]) -> [UInt8] {
  let text = String(decoding: bytes, as: UTF8.self)
  guard let start = text.range(of: "<!DOCTYPE"),
    let end = text.range(of: ">", range: start.upperBound..<text.endIndex)
  else { return bytes }
  return Array((text[..<start.lowerBound] + text[end.upperBound...]).utf8)
}
