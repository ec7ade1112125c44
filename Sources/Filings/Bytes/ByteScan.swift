/// Scans over the bytes of a file, sixteen at a time.
enum ByteScan {
  /// The offset of the first `byte` in `offset..<end`, or `end`.
  @inline(__always)
  static func find(_ byte: UInt8, in source: Span<UInt8>, from offset: Int, to end: Int) -> Int {
    var i = offset
    let wanted = SIMD16<UInt8>(repeating: byte)
    // The span owns every byte of the block: `i + 16 <= end` and `end <= source.count`.
    while i &+ 16 <= end {
      let block = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
      let hit = firstHit(block .== wanted)
      if hit < 16 { return i &+ hit }
      i &+= 16
    }
    while i < end, source[i] != byte { i &+= 1 }
    return i
  }

  /// The offset of the first of two bytes in `offset..<end`, or `end`.
  @inline(__always)
  static func find(
    _ one: UInt8, or other: UInt8, in source: Span<UInt8>, from offset: Int, to end: Int
  ) -> Int {
    var i = offset
    let first = SIMD16<UInt8>(repeating: one)
    let second = SIMD16<UInt8>(repeating: other)
    while i &+ 16 <= end {
      let block = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
      let hit = firstHit((block .== first) .| (block .== second))
      if hit < 16 { return i &+ hit }
      i &+= 16
    }
    while i < end, source[i] != one, source[i] != other { i &+= 1 }
    return i
  }

  /// The offset of the first place where `first` is followed by `second` in `offset..<end`, or `end`.
  @inline(__always)
  static func findPair(
    _ first: UInt8, _ second: UInt8, in source: Span<UInt8>, from offset: Int, to end: Int
  ) -> Int {
    var i = offset
    let one = SIMD16<UInt8>(repeating: first)
    let two = SIMD16<UInt8>(repeating: second)
    while i &+ 17 <= end {
      let block = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
      let next = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i &+ 1, as: SIMD16<UInt8>.self)
      let hit = firstHit((block .== one) .& (next .== two))
      if hit < 16 { return i &+ hit }
      i &+= 16
    }
    while i &+ 1 < end {
      if source[i] == first, source[i &+ 1] == second { return i }
      i &+= 1
    }
    return end
  }

  /// The offset of the first byte in `offset..<end` that is not ASCII, or `end`.
  static func findHigh(in source: Span<UInt8>, from offset: Int, to end: Int) -> Int {
    var i = offset
    let bound = SIMD16<UInt8>(repeating: 0x80)
    while i &+ 16 <= end {
      let block = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
      let hit = firstHit(block .>= bound)
      if hit < 16 { return i &+ hit }
      i &+= 16
    }
    while i < end, source[i] < 0x80 { i &+= 1 }
    return i
  }

  /// The index of the first lane that is true, or 16.
  @inline(__always)
  static func firstHit(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
    let lanes = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if lanes[0] != 0 { return lanes[0].trailingZeroBitCount &>> 3 }
    if lanes[1] != 0 { return 8 &+ lanes[1].trailingZeroBitCount &>> 3 }
    return 16
  }
}
