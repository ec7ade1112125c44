// swift-tools-version: 6.2
import PackageDescription

/// Settings that every target of the package is built with.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .treatWarning("DeprecatedDeclaration", as: .warning),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "DealGraph",
  products: [
    .library(name: "DealGraph", targets: ["DealGraph", "DealModel"]),
    .executable(name: "dealgraph", targets: ["dealgraph"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The values that everything else is made of. Imports nothing of ours.
    .target(name: "DealModel"),
    // What is known of names: legal forms, folding, numerals, persons, titles of agreements.
    .target(name: "Names", dependencies: ["DealModel"]),
    // Bytes into a filing: documents, text with a map back to the bytes, cover, items, exhibits, signatures.
    .target(
      name: "Filings",
      dependencies: ["DealModel", "CZlib", .product(name: "Crypto", package: "swift-crypto")]),
    // A filing into a graph.
    .target(name: "Extraction", dependencies: ["DealModel", "Names", "Filings"]),
    // The C library, and a safe wrapper that knows nothing of filings.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(name: "Graphviz", dependencies: ["CGraphviz"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // A graph into SVG, PNG, PDF or DOT.
    .target(name: "Diagrams", dependencies: ["DealModel", "Names", "Graphviz", "Templates"]),
    // What is replaceable by users: picture styles; and the sample filing.
    .target(name: "Templates", path: "Templates"),
    // Two graphs into what is the same in them and what changed; several into one.
    .target(name: "Comparison", dependencies: ["DealModel", "Names"]),
    // The graph document, in and out.
    .target(name: "Exchange", dependencies: ["DealModel"]),
    // The public library: the pipeline in one readable function.
    .target(
      name: "DealGraph",
      dependencies: ["DealModel", "Filings", "Extraction", "Comparison", "Diagrams", "Exchange"]),
    // The command line, without domain logic.
    .target(
      name: "DealGraphCommands",
      dependencies: [
        "DealGraph", "DealModel", "Filings", "Exchange", "Diagrams", "Graphviz", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "dealgraph",
      dependencies: [
        "DealGraphCommands", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // What `make reading` and `make robustness` run; no part of the library.
    .executableTarget(
      name: "measure-reading", dependencies: ["Filings", "DealModel"], path: "Sources/MeasureReading"),
    .testTarget(name: "DealModelTests", dependencies: ["DealModel"]),
    .testTarget(name: "NamesTests", dependencies: ["Names", "DealModel"]),
    .testTarget(name: "FilingsTests", dependencies: ["Filings", "DealModel"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "Filings", "Names", "DealModel", "Templates"]),
    // What tests of pictures share: a strict reader of SVG, and texts that break careless programs.
    .target(name: "PictureTesting", path: "Tests/PictureTesting"),
    .testTarget(name: "GraphvizTests", dependencies: ["Graphviz", "PictureTesting"]),
    .testTarget(
      name: "DiagramsTests",
      dependencies: ["Diagrams", "DealModel", "Exchange", "Graphviz", "PictureTesting", "Templates"]),
    .testTarget(name: "ComparisonTests", dependencies: ["Comparison", "DealModel", "Names"]),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "DealModel"]),
    .testTarget(
      name: "DealGraphTests",
      dependencies: [
        "DealGraph", "DealModel", "DealGraphCommands", "Exchange", "Filings", "Templates", "dealgraph",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = settings
}
