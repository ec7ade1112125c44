// swift-tools-version: 6.2
import PackageDescription

// Measurements that run in one process, for `make bench`. A package of its own, so that nobody who builds the
// project builds them.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "DealGraph", path: "../..")],
  targets: [
    .executableTarget(
      name: "deal-bench", dependencies: [.product(name: "DealGraph", package: "DealGraph")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
