/// A value of the model that is an object of the graph document: how it is written, and how it is read.
protocol DocumentCoded {
  /// Writes the fields in the order of the contract; those with nothing to say are left out.
  func write(to json: inout JSONWriter)

  /// Reads the fields; those that are not known are passed over.
  init(_ object: JSONObject) throws(GraphDocumentError)
}

extension JSONWriter {
  mutating func field(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  mutating func field(_ key: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    self.key(key)
    array(texts) { $1.string($0) }
  }

  mutating func field(_ key: StaticString, _ number: Int?) {
    guard let number else { return }
    self.key(key)
    literal(String(number))
  }

  mutating func field(_ key: StaticString, _ flag: Bool) {
    self.key(key)
    literal(flag ? "true" : "false")
  }

  mutating func field<Value: RawRepresentable>(_ key: StaticString, _ value: Value?)
  where Value.RawValue == String {
    field(key, value?.rawValue)
  }

  mutating func field<Value: RawRepresentable>(_ key: StaticString, _ values: [Value])
  where Value.RawValue == String {
    field(key, values.map(\.rawValue))
  }

  mutating func field(_ key: StaticString, share: Double?) {
    guard let share else { return }
    self.key(key)
    literal(JSONNumber.share(share))
  }

  /// A figure as it stands; what is no JSON number is left out, so that the document stays one.
  mutating func field(_ key: StaticString, figure: String?) {
    guard let figure, JSONNumber.isValid(figure) else { return }
    self.key(key)
    literal(figure)
  }

  mutating func field(_ key: StaticString, _ value: some DocumentCoded) {
    self.key(key)
    object { value.write(to: &$0) }
  }

  mutating func field(_ key: StaticString, _ values: [some DocumentCoded]) {
    guard !values.isEmpty else { return }
    self.key(key)
    array(values) { value, json in json.object { value.write(to: &$0) } }
  }
}
