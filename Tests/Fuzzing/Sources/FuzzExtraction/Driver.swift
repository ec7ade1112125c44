/// libFuzzer's driver, for programs that have a main function of their own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ readInput: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The main function, under the name that SwiftPM gives to that of an executable.
@_cdecl("FuzzExtraction_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { extractInput($0, $1) }
}
