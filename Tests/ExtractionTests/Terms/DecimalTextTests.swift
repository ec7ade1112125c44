import Testing

@testable import Extraction

@Suite struct DecimalTextTests {
  @Test(arguments: [
    ("20,000", "20000"), ("1,000.00", "1000.00"), (".01", "0.01"), ("0.75", "0.75"), ("4.405", "4.405"),
    ("007", "7"),
    ("0", "0"), ("1,234,567", "1234567"),
  ])
  func `a printed number keeps its digits`(printed: String, value: String) {
    #expect(DecimalText.value(of: printed) == value)
  }

  @Test(arguments: ["10,000,00", "1,00", "1.2.3", "1,000,0000", ",500", "12a", "", "."])
  func `what is no number has no value`(printed: String) {
    #expect(DecimalText.value(of: printed) == nil)
  }

  @Test(arguments: [
    ("1.15", 9, "1150000000"), ("500", 6, "500000000"), ("1150.0", 6, "1150000000"), ("0.5", 6, "500000"),
    ("1.2345678", 6, "1234567.8"), ("3", 0, "3"),
  ])
  func `a scale moves the point without rounding`(value: String, places: Int, shifted: String) {
    #expect(DecimalText.shifted(value, by: places) == shifted)
  }
}
