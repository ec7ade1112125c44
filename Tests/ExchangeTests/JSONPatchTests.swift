import DealModel
import Testing

@testable import Exchange

/// The JSON Patch of two graph documents, against an application of our own (RFC 6902, RFC 6901).
@Suite struct JSONPatchTests {
  private struct Broken: Error {}

  private static func parse(_ bytes: [UInt8]) throws -> JSONValue { try JSONParser.parse(bytes[...]) }

  /// Applies `add`, `remove` and `replace`.
  private static func apply(_ patch: JSONValue, to document: JSONValue) throws -> JSONValue {
    guard case .array(let operations) = patch else { throw Broken() }
    return try operations.reduce(document) { document, operation in
      guard case .object(let fields) = operation, case .string(let name)? = fields["op"],
        case .string(let path)? = fields["path"]
      else { throw Broken() }
      let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
        String($0).replacing("~1", with: "/").replacing("~0", with: "~")
      }
      return try changed(document, steps[...], name, fields["value"])
    }
  }

  private static func changed(
    _ value: JSONValue, _ steps: ArraySlice<String>, _ name: String, _ new: JSONValue?
  ) throws -> JSONValue {
    guard let step = steps.first else {
      guard name == "replace", let new else { throw Broken() }
      return new
    }
    let isLast = steps.count == 1
    switch value {
    case .object(var fields):
      if isLast, name == "add" {
        fields[step] = new
      } else {
        guard let old = fields[step] else { throw Broken() }
        fields[step] = isLast && name == "remove" ? nil : try changed(old, steps.dropFirst(), name, new)
      }
      return .object(fields)
    case .array(var elements):
      guard let index = Int(step), index >= 0 else { throw Broken() }
      if isLast, name == "add" {
        guard index <= elements.count, let new else { throw Broken() }
        elements.insert(new, at: index)
      } else {
        guard index < elements.count else { throw Broken() }
        if isLast, name == "remove" {
          elements.remove(at: index)
        } else {
          elements[index] = try changed(elements[index], steps.dropFirst(), name, new)
        }
      }
      return .array(elements)
    default: throw Broken()
    }
  }

  @Test("The patch makes the one document out of the other, number for number")
  func random() throws {
    for seed in 0..<300 {
      var one = RandomGraph(seed: UInt64(seed))
      var other = RandomGraph(seed: UInt64(seed / 2 + 1000), filing: "0000000002-03-000004")
      let old = one.make()
      var new = other.make()
      // Half of the pairs share most of what they hold.
      if seed % 2 == 0 {
        new.entities = (old.entities + new.entities).reversed()
        new.agreements = old.agreements.reversed() + new.agreements.prefix(1)
        if !new.agreements.isEmpty { new.agreements[0].terms.reverse() }
        if !new.agreements.isEmpty { new.agreements[0].title += "/~ \"x\"" }
        new.filings = old.filings
      }
      let patch = try Self.parse(JSONPatch.write(from: old, to: new, layout: .compact))
      let (before, after) = (
        try Self.parse(GraphDocument.write(old)), try Self.parse(GraphDocument.write(new))
      )
      #expect(try Self.apply(patch, to: before) == after, "seed \(seed)")
    }
  }

  @Test("Equal documents need no patch; a small change is a small one")
  func small() throws {
    var random = RandomGraph(seed: 7)
    let old = random.make()
    #expect(JSONPatch.write(from: old, to: old, layout: .compact) == Array("[]\n".utf8))
    var new = old
    new.entities[0].name = "Harrow Mills, Inc."
    let text = String(decoding: JSONPatch.write(from: old, to: new, layout: .compact), as: UTF8.self)
    #expect(
      text == #"[{"op":"replace","path":"/entities/0/name","value":"Harrow Mills, Inc."}]"# + "\n")
  }
}
