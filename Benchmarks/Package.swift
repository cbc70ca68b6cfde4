// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that dependents of Mizan never build its benchmarks.
let package = Package(
  name: "mizan-benchmarks",
  dependencies: [.package(name: "mizan", path: "..")],
  targets: [
    .executableTarget(
      name: "mizan-bench", dependencies: [.product(name: "Mizan", package: "mizan")])
  ],
  swiftLanguageModes: [.v6]
)
