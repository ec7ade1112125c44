package import DealModel

/// A diff as a JSON Patch (RFC 6902) between the two graph documents, each as `dealgraph extract` prints it.
package enum JSONPatch {
  /// Writes the operations that make the one document out of the other.
  package static func write(from old: Graph, to new: Graph, layout: GraphDocument.Layout) -> [UInt8] {
    var operations: [Operation] = []
    let (before, after) = (value(of: old), value(of: new))
    compare(before, after, at: "", &operations)
    var json = JSONWriter(isPretty: layout == .pretty)
    json.array(operations) { operation, json in
      json.object { json in
        json.key("op")
        json.string(operation.name)
        json.key("path")
        json.string(operation.path)
        guard let value = operation.value else { return }
        json.key("value")
        json.value(value)
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// One operation of the patch.
  struct Operation: Equatable {
    var name: String
    var path: String
    var value: JSONValue?
  }

  /// What a graph's document holds, which is always well-formed.
  private static func value(of graph: Graph) -> JSONValue {
    (try? JSONParser.parse(GraphDocument.write(graph)[...])) ?? .null
  }

  /// Adds the operations that make one value out of another.
  static func compare(_ old: JSONValue, _ new: JSONValue, at path: String, _ operations: inout [Operation]) {
    guard old != new else { return }
    switch (old, new) {
    case (.object(let before), .object(let after)):
      for key in Set(before.keys).union(after.keys).sorted() {
        let place = "\(path)/\(escaped(key))"
        switch (before[key], after[key]) {
        case (let one?, let other?): compare(one, other, at: place, &operations)
        case (_?, nil): operations.append(Operation(name: "remove", path: place))
        case (nil, let other?): operations.append(Operation(name: "add", path: place, value: other))
        case (nil, nil): break
        }
      }
    case (.array(let before), .array(let after)): compare(before, after, at: path, &operations)
    default: operations.append(Operation(name: "replace", path: path, value: new))
    }
  }

  /// Arrays: first what is not in the new one goes, from the end; then what is new is put in from the start, and what
  /// is in both is compared.
  private static func compare(
    _ before: [JSONValue], _ after: [JSONValue], at path: String, _ operations: inout [Operation]
  ) {
    let kept = Alignment.pairs(before.map(key), after.map(key))
    let (keptOld, keptNew) = (Set(kept.map(\.0)), Dictionary(uniqueKeysWithValues: kept.map { ($1, $0) }))
    for index in before.indices.reversed() where !keptOld.contains(index) {
      operations.append(Operation(name: "remove", path: "\(path)/\(index)"))
    }
    for (index, value) in after.enumerated() {
      if let partner = keptNew[index] {
        compare(before[partner], value, at: "\(path)/\(index)", &operations)
      } else {
        operations.append(Operation(name: "add", path: "\(path)/\(index)", value: value))
      }
    }
  }

  /// What an element of an array is known by: its id, or all of it.
  private static func key(_ value: JSONValue) -> String {
    if case .object(let fields) = value {
      if case .string(let id)? = fields["id"] { return "id \(id)" }
      if case .string(let entity)? = fields["entity"], case .string(let role)? = fields["role"] {
        return "party \(entity) \(role)"
      }
    }
    var json = JSONWriter()
    json.value(value)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// A key as a step of a JSON Pointer (RFC 6901).
  private static func escaped(_ key: String) -> String {
    var result = ""
    for character in key {
      switch character {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.append(character)
      }
    }
    return result
  }
}

extension JSONWriter {
  /// Writes a value that was read; the keys of objects in their order.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: literal("null")
    case .bool(let bool): literal(bool ? "true" : "false")
    case .number(let text): literal(text)
    case .string(let text): string(text)
    case .array(let elements): array(elements) { element, json in json.value(element) }
    case .object(let fields):
      object { json in
        for (key, field) in fields.sorted(by: { $0.key < $1.key }) {
          json.key(text: key)
          json.value(field)
        }
      }
    }
  }
}
