internal import Graphviz
internal import Templates

/// Makes Graphviz's SVG fit to be handed on: without a DOCTYPE and comments, with a title and a description,
/// and with the graph's own ids, titles and `data-` attributes in place of the layout's names.
struct SVGFinish {
  private let drawing: Drawing
  private let style: PictureStyle
  private let source: [UInt8]
  private var position = 0
  private var result: [UInt8] = []

  private init(_ source: [UInt8], _ drawing: Drawing, style: PictureStyle) {
    self.source = source
    self.drawing = drawing
    self.style = style
    result.reserveCapacity(source.count * 2)
  }

  /// The finished SVG.
  static func finished(_ source: [UInt8], _ drawing: Drawing, style: PictureStyle) -> [UInt8] {
    var finish = SVGFinish(source, drawing, style: style)
    finish.run()
    return finish.result
  }

  private mutating func run() {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    while position < source.count, !starts("<svg ") { position += 1 }
    while position < source.count {
      if source[position] != UInt8(ascii: "<") {
        result.append(source[position])
        position += 1
      } else if starts("<!--") {
        skip(past: "-->\n")
      } else if starts("<svg ") {
        root()
      } else if starts("<g id=\"") {
        group()
      } else {
        copy(tag())
      }
    }
  }

  /// The outermost element, with what describes the picture.
  private mutating func root() {
    var tag = tag()
    replace(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", by: "", in: &tag)
    tag.removeLast()
    result += tag
    write(
      " role=\"graphics-document document\" lang=\"en\" aria-labelledby=\"picture-title picture-description\">\n"
    )
    write("<title id=\"picture-title\">\(XMLText.escaped(drawing.caption.title))</title>\n")
    let description = (drawing.caption.details + [drawing.caption.summary]).joined(separator: ". ")
    write("<desc id=\"picture-description\">\(XMLText.escaped(description))</desc>")
  }

  /// A node, line or frame: `<g id="n1" class="node">` and the title that follows.
  private mutating func group() {
    let tag = tag()
    let opening = Array("<g id=\"".utf8)
    let name = String(
      decoding: tag.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    guard let mark = drawing.marks[name] else {
      copy(tag)
      skipTitle()
      return
    }
    write(
      "<g id=\"\(XMLText.identifier(mark.id))\" class=\"\(mark.styleClass)\" role=\"graphics-symbol img\"")
    for (name, value) in mark.data {
      // Ids are whole, however many they are.
      write(" data-\(name)=\"\(XMLText.escaped(value, longest: .max))\"")
    }
    write(">\n<title>\(XMLText.escaped(mark.title))</title>")
    skipTitle()
  }

  private mutating func skipTitle() {
    while position < source.count, source[position] == UInt8(ascii: "\n") { position += 1 }
    if starts("<title>") { skip(past: "</title>") }
    if position < source.count, source[position] != UInt8(ascii: "\n") { write("\n") }
  }

  /// Any other tag.
  private mutating func copy(_ tag: [UInt8]) {
    var tag = tag
    replace("\"transparent\"", by: "\"none\"", in: &tag)
    let face = "font-family=\"" + style.typeface
    replace(face + "\"", by: face + "," + style.fallbacks.joined(separator: ",") + "\"", in: &tag)
    result += tag
  }

  // MARK: Reading

  /// The tag at the position, to its end.
  private mutating func tag() -> [UInt8] {
    let start = position
    skip(past: ">")
    return Array(source[start..<position])
  }

  private func starts(_ text: StaticString) -> Bool {
    starts(Array(text.description.utf8), at: position)
  }

  private func starts(_ bytes: [UInt8], at place: Int) -> Bool {
    place + bytes.count <= source.count && source[place..<(place + bytes.count)].elementsEqual(bytes)
  }

  private mutating func skip(past text: StaticString) {
    let bytes = Array(text.description.utf8)
    while position < source.count, source[position] != bytes[0] || !starts(bytes, at: position) {
      position += 1
    }
    position = min(position + bytes.count, source.count)
  }

  private mutating func write(_ text: String) {
    result += text.utf8
  }

  private func replace(_ old: String, by new: String, in tag: inout [UInt8]) {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    guard tag.count >= old.count else { return }
    var place = 0
    while place + old.count <= tag.count {
      if tag[place] == old[0], tag[place..<(place + old.count)].elementsEqual(old) {
        tag.replaceSubrange(place..<(place + old.count), with: new)
        place += new.count
      } else {
        place += 1
      }
    }
  }
}
