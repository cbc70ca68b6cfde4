public import Microdata

extension Table {
  /// Reads a file of a known format.
  ///
  /// Missing values are as the reader of the format has them; for separated values, empty fields.
  ///
  /// - Parameters:
  ///   - path: The file; its format is told from its content, where possible.
  ///   - progress: Told the fraction done, from any thread, never concurrently.
  /// - Throws: `MicrodataError` with code `unsupportedFormat` for any other file, or the error of
  ///   the reader.
  public init(
    contentsOf path: String, progress: (@Sendable (Double) -> Void)? = nil
  ) throws {
    var options = LoadOptions()
    options.progress = progress
    self = try MicrodataFile.open(path, options: options).load().table
  }
}
