// swift-tools-version: 6.2
import PackageDescription

// The reader, and the whole of extraction, under libFuzzer and the address sanitizer. A package of its own, since its flags would break the build of
// the main one; the sources are links to those of the main package.

/// Settings of code that is watched while it is fed.
let watched: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]),
]

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(url: "https://github.com/apple/swift-crypto", from: "4.5.2")],
  targets: [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(name: "DealModel", swiftSettings: watched),
    .target(
      name: "Filings",
      dependencies: ["DealModel", "CZlib", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: watched),
    .executableTarget(
      name: "FuzzReader", dependencies: ["Filings", "DealModel"], swiftSettings: watched,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
    .target(name: "Names", dependencies: ["DealModel"], swiftSettings: watched),
    .target(name: "Extraction", dependencies: ["DealModel", "Names", "Filings"], swiftSettings: watched),
    .executableTarget(
      name: "FuzzExtraction", dependencies: ["Extraction", "Filings", "DealModel"], swiftSettings: watched,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
  ]
)
