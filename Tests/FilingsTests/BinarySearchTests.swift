import Testing

@testable import Filings

@Suite struct BinarySearchTests {
  @Test func theFirstBeyondAPointIsFoundAtEveryPlace() {
    for count in 0...9 {
      let numbers = Array(0..<count)
      for point in 0...count {
        #expect(numbers.boundary(where: { $0 >= point }) == point)
      }
    }
  }
}
