// swift-tools-version: 6.2
import PackageDescription

// A package of its own: only libFuzzer builds it, with its own entry point.
let package = Package(
  name: "mizan-libfuzzer",
  dependencies: [.package(name: "mizan", path: "../..")],
  targets: [
    .executableTarget(
      name: "FuzzReaders", dependencies: [.product(name: "Mizan", package: "mizan")])
  ],
  swiftLanguageModes: [.v6]
)
