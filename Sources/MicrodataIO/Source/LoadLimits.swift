internal import Microdata

/// How much a reader may take before it refuses a file.
///
/// Numbers in a damaged or hostile file can ask for any amount of memory. The defaults let through every file
/// that a statistical office is likely to have; a larger one needs a limit raised by the caller.
public struct LoadLimits: Sendable, Hashable {
  /// The most bytes of memory that the values of a table may take.
  public var maximumBytes = 64 << 30
  /// The most variables of a record type.
  public var maximumColumns = 200_000
  /// The most value labels of a file, and of any other kind of metadata entries.
  public var maximumLabels = 10_000_000
  /// The most bytes of metadata that are kept.
  public var maximumMetadataBytes = 1 << 30
  /// The most times that content may be larger than the compressed data it comes from, beyond a first 64 MiB.
  public var maximumExpansion = 250

  /// Creates the default limits.
  public init() {}

  /// Checks a number that a file gives against a limit.
  ///
  /// - Throws: `MicrodataError` with code `limitExceeded`.
  func require(_ number: Int, atMost limit: Int, _ what: String, file: String) throws {
    guard number <= limit else {
      throw MicrodataError(
        .limitExceeded, "\(file) has \(number) \(what); at most \(limit) are accepted.",
        hint: "If the file is not damaged, raise the limit in LoadLimits.")
    }
  }

  /// Checks how much compressed data has grown.
  ///
  /// - Throws: `MicrodataError` with code `limitExceeded`.
  func requireExpansion(from compressed: Int, to content: Int, file: String) throws {
    guard content > 1 << 26, content / max(1, maximumExpansion) > compressed else { return }
    throw MicrodataError(
      .limitExceeded,
      "\(file): \(compressed) compressed bytes have become \(content), more than "
        + "\(maximumExpansion) times as many.",
      hint: "If the file is not hostile, raise maximumExpansion in LoadLimits.")
  }
}
