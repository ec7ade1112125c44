/// Work on many values at once.
enum Parallel {
  /// Does `work` on every value with up to `width` at a time, and hands the results on in the order of the
  /// values.
  ///
  /// No more than four times `width` results wait for their turn, so that memory stays bounded however many
  /// values there are.
  static func inOrder<Value: Sendable, Result: Sendable>(
    _ values: [Value], width: Int, work: @escaping @Sendable (Value) -> Result,
    receive: (Value, Result) throws -> Void
  ) async throws {
    if width == 1 || values.count == 1 {
      for value in values { try receive(value, work(value)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var waiting: [Int: Result] = [:]
      var next = 0
      var running = 0
      var turn = 0
      while turn < values.count {
        while next < values.count, running < width, next < turn + 4 * width {
          let index = next
          let value = values[index]
          group.addTask { (index, work(value)) }
          next += 1
          running += 1
        }
        if let result = waiting.removeValue(forKey: turn) {
          try receive(values[turn], result)
          turn += 1
        } else if let (index, result) = try await group.next() {
          waiting[index] = result
          running -= 1
        }
      }
    }
  }
}
