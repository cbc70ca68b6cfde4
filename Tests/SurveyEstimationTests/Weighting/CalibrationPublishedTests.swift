import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Published: Kalton and Flores-Cervantes (2003, *Journal of Official Statistics* 19, 81–97), and the schools
/// of California with the numbers of R survey 4.5.
@Suite("Published calibrations")
struct CalibrationPublishedTests {
  private static let sample = [20, 50, 100, 30, 40, 140, 50, 100, 40, 310, 50, 70]
  private static let population = [80, 60, 170, 55, 40, 150, 60, 165, 55, 340, 200, 125]

  /// The ratios of the twelve cells, a within b, to two decimals.
  private static let answers: [(kind: String, ratios: [Double])] = [
    ("cells", [4, 1.2, 1.7, 1.83, 1, 1.07, 1.2, 1.65, 1.38, 1.1, 4, 1.79]),
    ("raking", [1.81, 1.08, 2.2, 1.83, 1.45, 0.87, 1.76, 1.47, 2.02, 1.21, 2.45, 2.04]),
    ("linear", [1.82, 1.09, 2.19, 1.83, 1.5, 0.78, 1.88, 1.52, 1.97, 1.24, 2.34, 1.98]),
    ("greg", [1.21, 1.43, 1.66, 1.88, 1.17, 1.4, 1.62, 1.85, 1.14, 1.36, 1.59, 1.81]),
    ("logit", [1.87, 1.08, 2.17, 1.89, 1.46, 0.74, 2.09, 1.49, 1.98, 1.27, 2.18, 1.99]),
    ("truncated", [1.81, 1.08, 2.2, 1.83, 1.48, 0.75, 2, 1.5, 1.99, 1.26, 2.2, 2]),
  ]

  @Test("Six methods of Kalton and Flores-Cervantes", arguments: 0..<6)
  func kalton(number: Int) throws {
    let (kind, expected) = Self.answers[number]
    let cells = Self.sample.indices.flatMap { cell in
      [Int](repeating: cell, count: Self.sample[cell])
    }
    let design = try SurveyDesign(
      Table([Column("a", cells.map { $0 % 4 + 1 }), Column("b", cells.map { $0 / 4 + 1 })]))
    let people = try Table([
      Column("a", (0..<12).map { $0 % 4 + 1 }), Column("b", (0..<12).map { $0 / 4 + 1 }),
      Column("n", Self.population),
    ])
    let joint = try CalibrationTargets.margin(of: ["a", "b"], in: people, total: "n")
    let margins = try CalibrationTargets.margin(of: "a", in: people, total: "n")
      .joined(with: .margin(of: "b", in: people, total: "n"))
    let bounds = WeightBounds.ratios(0.5...2.2)
    let calibrated: SurveyDesign
    switch kind {
    case "cells": calibrated = try design.calibrated(to: joint, by: .poststratification)
    case "raking": calibrated = try design.calibrated(to: margins, by: .raking)
    case "linear": calibrated = try design.calibrated(to: margins, by: .linear)
    case "logit": calibrated = try design.calibrated(to: margins, by: .logit, bounds: bounds)
    case "truncated": calibrated = try design.calibrated(to: margins, by: .linear, bounds: bounds)
    default:
      let totals = Self.population.indices.reduce(into: (0, 0, 0)) { sums, cell in
        sums.0 += Self.population[cell]
        sums.1 += Self.population[cell] * (cell % 4 + 1)
        sums.2 += Self.population[cell] * (cell / 4 + 1)
      }
      calibrated = try design.calibrated(
        to: .terms([
          "intercept": .total(Double(totals.0)), "a": .total(Double(totals.1)),
          "b": .total(Double(totals.2)),
        ]), by: .linear)
    }
    let weights = calibrated.rowWeights
    for cell in 0..<12 {
      let row = Self.sample[..<cell].reduce(0, +)
      #expect(abs(weights[row] - expected[cell]) <= 0.0051, "\(kind) \(cell): \(weights[row])")
    }
  }

  /// mean(api00), total(enroll), and in schools with comp.imp = Yes mean and total; estimate and error each.
  private static let schoolAnswers: [(kind: String, tolerance: Double, numbers: [Double])] = [
    (
      "ps", 1e-10,
      [
        642.310788211582, 23.9204864450904, 3680892.94511905, 406292.636294802, 646.044442075669,
        23.4687620352883, 2504056.56492063, 258627.588621128,
      ]
    ),
    (
      "linear", 1e-10,
      [
        665.30907116578, 3.44175311640481, 3638487.20413188, 385524.427352479, 672.048995994764,
        6.51815279792931, 2449643.71298569, 257426.665647211,
      ]
    ),
    (
      "raking", 1e-7,
      [
        665.39379600015, 3.43775353983484, 3616588.56326875, 387618.63037994, 671.83070192038,
        6.57691310664451, 2438517.49652731, 260081.842934615,
      ]
    ),
    (
      "logit", 1e-7,
      [
        665.414844238898, 3.42865384555472, 3640110.39905688, 382851.164559439, 671.864484000743,
        6.60662243186539, 2445539.30363676, 256409.652153222,
      ]
    ),
    (
      "truncated", 1e-7,
      [
        665.48494593063, 3.41838740287255, 3662212.87306019, 378690.752920479, 671.886537006092,
        6.50492701447618, 2464703.32159634, 252989.858651354,
      ]
    ),
  ]

  @Test(
    "Schools of California, as R survey 4.5 calibrates them",
    .enabled(if: ApiData.folder != nil, "needs Rscript with package survey"),
    arguments: 0..<5)
  func schools(number: Int) throws {
    let (kind, tolerance, expected) = Self.schoolAnswers[number]
    let design = try ApiData.design("clus1")
    let types: [CategoryCode: Double] = ["E": 4421, "H": 755, "M": 1018]
    let targets = CalibrationTargets.terms([
      "intercept": 6194, "stype": ["H": 755, "M": 1018], "api99": 3_914_069,
    ])
    let calibrated: SurveyDesign =
      switch kind {
      case "ps": try design.calibrated(to: .margins(["stype": types]), by: .poststratification)
      case "linear": try design.calibrated(to: targets, by: .linear)
      case "raking": try design.calibrated(to: targets, by: .raking)
      case "logit": try design.calibrated(to: targets, by: .logit, bounds: .ratios(0.5...2))
      default: try design.calibrated(to: targets, by: .linear, bounds: .ratios(0.6...1.6))
      }
    let domain = calibrated.domain(where: column("comp.imp") == "Yes")
    let found = [
      try calibrated.mean("api00")[0], try calibrated.total("enroll")[0],
      try domain.mean("api00")[0], try domain.total("enroll")[0],
    ].flatMap { [$0.value, $0.standardError] }
    for (a, b) in zip(found, expected) {
      #expect(isClose(a, b, tolerance), "\(kind): \(a ?? .nan) ≠ \(b)")
    }
  }
}
