/// The fields of an object of the document, with the path that leads to it, for messages.
struct JSONObject {
  private let fields: [String: JSONValue]
  private let path: String

  init(_ value: JSONValue, path: String) throws(GraphDocumentError) {
    guard case .object(let fields) = value else {
      throw Self.wrong(path, "an object is expected here, not \(value.typeName)")
    }
    self.fields = fields
    self.path = path
  }

  /// Whether a key is there.
  func has(_ key: String) -> Bool { fields[key] != nil }

  func string(_ key: String) throws(GraphDocumentError) -> String {
    guard let text = try optionalString(key) else { throw missing(key) }
    return text
  }

  func optionalString(_ key: String) throws(GraphDocumentError) -> String? {
    switch fields[key] {
    case nil, .null: return nil
    case .string(let text): return text
    case let other?: throw wrong(key, "a string", other)
    }
  }

  func strings(_ key: String) throws(GraphDocumentError) -> [String] {
    var strings: [String] = []
    for (index, value) in try array(key).enumerated() {
      guard case .string(let text) = value else { throw wrong("\(key)[\(index)]", "a string", value) }
      strings.append(text)
    }
    return strings
  }

  /// A number with the characters that it was written with.
  func optionalNumber(_ key: String) throws(GraphDocumentError) -> String? {
    switch fields[key] {
    case nil, .null: return nil
    case .number(let text): return text
    case let other?: throw wrong(key, "a number", other)
    }
  }

  func integer(_ key: String) throws(GraphDocumentError) -> Int {
    guard let integer = try optionalInteger(key) else { throw missing(key) }
    return integer
  }

  func optionalInteger(_ key: String) throws(GraphDocumentError) -> Int? {
    guard let text = try optionalNumber(key) else { return nil }
    guard let integer = Int(text), integer >= 0 else {
      throw Self.wrong(at(key), "a whole number that is not negative is expected here, not \(text)")
    }
    return integer
  }

  func share(_ key: String) throws(GraphDocumentError) -> Double {
    guard let share = try optionalShare(key) else { throw missing(key) }
    return share
  }

  func optionalShare(_ key: String) throws(GraphDocumentError) -> Double? {
    guard let text = try optionalNumber(key) else { return nil }
    guard let share = Double(text), (0...1).contains(share) else {
      throw Self.wrong(at(key), "a number from 0 to 1 is expected here, not \(text)")
    }
    return share
  }

  func bool(_ key: String) throws(GraphDocumentError) -> Bool {
    switch fields[key] {
    case .bool(let value): return value
    case nil: throw missing(key)
    case let other?: throw wrong(key, "true or false", other)
    }
  }

  func value<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type = Value.self
  ) throws(GraphDocumentError) -> Value where Value.RawValue == String {
    try Self.value(try string(key), at: at(key))
  }

  func optionalValue<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type = Value.self
  ) throws(GraphDocumentError) -> Value? where Value.RawValue == String {
    guard let text = try optionalString(key) else { return nil }
    return try Self.value(text, at: at(key)) as Value
  }

  func values<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type = Value.self
  ) throws(GraphDocumentError) -> [Value] where Value.RawValue == String {
    var values: [Value] = []
    for (index, text) in try strings(key).enumerated() {
      values.append(try Self.value(text, at: at("\(key)[\(index)]")))
    }
    return values
  }

  func nested(_ key: String) throws(GraphDocumentError) -> JSONObject {
    guard let value = fields[key] else { throw missing(key) }
    return try JSONObject(value, path: at(key))
  }

  func object<Value: DocumentCoded>(
    _ key: String, _ type: Value.Type = Value.self
  ) throws(GraphDocumentError) -> Value {
    try Value(nested(key))
  }

  func objects<Value: DocumentCoded>(
    _ key: String, _ type: Value.Type = Value.self
  ) throws(GraphDocumentError) -> [Value] {
    var values: [Value] = []
    for (index, value) in try array(key).enumerated() {
      values.append(try Value(JSONObject(value, path: at("\(key)[\(index)]"))))
    }
    return values
  }

  private func array(_ key: String) throws(GraphDocumentError) -> [JSONValue] {
    switch fields[key] {
    case nil, .null: return []
    case .array(let elements): return elements
    case let other?: throw wrong(key, "an array", other)
    }
  }

  private static func value<Value: RawRepresentable & CaseIterable>(
    _ text: String, at path: String
  ) throws(GraphDocumentError) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw wrong(path, "\"\(text)\" is not one of \(known)")
    }
    return value
  }

  // MARK: Messages

  private func at(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func missing(_ key: String) -> GraphDocumentError {
    Self.wrong(at(key), "the key is missing")
  }

  private func wrong(_ key: String, _ expected: String, _ value: JSONValue) -> GraphDocumentError {
    Self.wrong(at(key), "\(expected) is expected here, not \(value.typeName)")
  }

  private static func wrong(_ path: String, _ message: String) -> GraphDocumentError {
    GraphDocumentError(code: .wrongValue, place: path, message: message)
  }
}
