// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "mizan",
  products: [
    .library(name: "Mizan", targets: ["Mizan"]),
    .executable(name: "mizan", targets: ["mizan-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // MARK: - System libraries
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(
      name: "CLAPACKE", pkgConfig: "lapacke", providers: [.apt(["liblapacke-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // MARK: - Library, bottom to top
    .target(name: "NumericCore", dependencies: ["COpenBLAS", "CLAPACKE"]),
    .target(name: "Microdata"),
    .target(
      name: "MicrodataIO", dependencies: ["Microdata", "CZlib", "CSQLite", "CCrypto", "Yams"]),
    .target(name: "SurveyEstimation", dependencies: ["Microdata", "NumericCore"]),
    .target(name: "SurveyModules", dependencies: ["Microdata", "SurveyEstimation", "Yams"]),
    .target(
      name: "Indicators", dependencies: ["Microdata", "SurveyEstimation", "SurveyModules"]),
    .target(name: "Reporting", dependencies: ["Indicators", "SurveyModules", "MicrodataIO"]),
    .target(
      name: "Mizan",
      dependencies: [
        "Microdata", "MicrodataIO", "SurveyEstimation", "SurveyModules", "Indicators", "Reporting",
      ]),

    // MARK: - Programs
    .executableTarget(
      name: "mizan-cli",
      dependencies: [
        "Mizan",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "make-fixtures"),

    // MARK: - Tests
    .target(
      name: "TestSupport", dependencies: ["Microdata", "MicrodataIO", "NumericCore"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "NumericCoreTests", dependencies: ["NumericCore", "TestSupport"],
      exclude: ["reference.py"], resources: [.process("reference.json")]),
    .testTarget(name: "MicrodataTests", dependencies: ["Microdata", "TestSupport"]),
    .testTarget(
      name: "MicrodataIOTests", dependencies: ["MicrodataIO", "Microdata", "TestSupport"]),
    .testTarget(
      name: "SurveyEstimationTests",
      dependencies: ["SurveyEstimation", "MicrodataIO", "NumericCore", "TestSupport"]),
    .testTarget(
      name: "SurveyModulesTests", dependencies: ["SurveyModules", "MicrodataIO", "TestSupport"]),
    .testTarget(
      name: "IndicatorsTests",
      dependencies: [
        "Indicators", "Microdata", "SurveyEstimation", "SurveyModules", "TestSupport",
      ]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "Indicators", "SurveyModules", "MicrodataIO", "TestSupport"],
      exclude: ["Mappings"]),
    .testTarget(
      name: "CommandLineTests", dependencies: ["mizan-cli", "TestSupport"],
      resources: [.copy("Marker.txt")]),
    .testTarget(name: "ReadmeTests", dependencies: ["Mizan", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

// Dependents should not have to resolve the documentation plugin.
if Context.environment["MIZAN_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
