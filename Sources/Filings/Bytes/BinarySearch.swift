extension Array {
  /// The index of the first element that is beyond some point, or the number of elements: those before it are not, and
  /// all after it are.
  @inline(__always)
  func boundary(where isBeyond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
