/// A value that has one canonical form among all those that differ in the order of their lists.
package protocol CanonicallyOrdered: Equatable {
  /// The value with all its lists in order.
  var canonical: Self { get }

  /// How two values in canonical form stand to each other: below 0, 0 for equal ones, above 0.
  static func order(_ first: Self, _ second: Self) -> Int
}

extension CanonicallyOrdered {
  package static func precedes(_ first: Self, _ second: Self) -> Bool { order(first, second) < 0 }
}

extension Array where Element: CanonicallyOrdered {
  /// The elements in their canonical forms and in order.
  package var canonical: [Element] {
    count == 1 ? [self[0].canonical] : map(\.canonical).sorted(by: Element.precedes)
  }
}

extension String: CanonicallyOrdered {
  package var canonical: String { self }
  package static func order(_ first: String, _ second: String) -> Int {
    first == second ? 0 : first < second ? -1 : 1
  }
}

/// Compares field after field until two differ.
struct FieldOrder {
  private(set) var result = 0

  mutating func then<Value: Comparable>(_ first: Value, _ second: Value) {
    guard result == 0, first != second else { return }
    result = first < second ? -1 : 1
  }

  mutating func then<Value: Comparable>(_ first: Value?, _ second: Value?) {
    guard result == 0 else { return }
    switch (first, second) {
    case (nil, nil): break
    case (nil, _?): result = -1
    case (_?, nil): result = 1
    case (let first?, let second?): then(first, second)
    }
  }

  mutating func then<Value: RawRepresentable>(_ first: Value, _ second: Value) where Value.RawValue == String {
    then(first.rawValue, second.rawValue)
  }

  mutating func then<Value: RawRepresentable>(_ first: Value?, _ second: Value?) where Value.RawValue == String {
    then(first?.rawValue, second?.rawValue)
  }

  mutating func then<Element: CanonicallyOrdered>(_ first: [Element], _ second: [Element]) {
    guard result == 0 else { return }
    for (one, other) in zip(first, second) {
      result = Element.order(one, other)
      if result != 0 { return }
    }
    then(first.count, second.count)
  }
}
