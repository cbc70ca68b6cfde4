internal import ArgumentParser
internal import Mizan

/// Plans and draws samples.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Plan a sample and draw it: size, allocation, selection.",
    discussion: """
      Examples, on files of the repository:
        mizan sample size --proportion 0.1 --margin 0.03 --deff 1.6 --response 0.85
        mizan sample allocate Fixtures/sampling/strata.csv --sd income_sd --size 600 --method neyman
        mizan sample select Fixtures/sampling/enumeration-areas.csv --strata region --clusters ea \
      --method sampford --pps households --size 40 --seed 2026 --output sample.csv
      """,
    subcommands: [
      SampleSizeCommand.self, SampleAllocateCommand.self, SampleSelectCommand.self,
    ])
}

/// Numbers on the command line.
enum NumberCheck {
  /// Refuses an option that goes with another one that is not there.
  static func require(_ isThere: Bool, _ option: String, with other: String) throws {
    guard isThere else { throw UsageError(message: "\(option) goes with \(other).") }
  }
}
