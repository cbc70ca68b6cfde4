internal import Foundation
internal import Synchronization

/// A progress bar on standard error, when that is a terminal.
final class ProgressBar: Sendable {
  private let isShown = isatty(2) == 1
  private let lastPercent = Mutex(-1)
  private let title: String

  init(_ title: String) {
    self.title = title
  }

  /// Shows what is being done and the fraction that is done.
  func show(_ fraction: Double, _ text: String? = nil) {
    guard isShown else { return }
    let percent = Int((min(1, max(0, fraction)) * 100).rounded())
    lastPercent.withLock { last in
      guard percent != last else { return }
      last = percent
      let done = String(repeating: "█", count: percent / 4)
      let left = String(repeating: "░", count: 25 - percent / 4)
      let line = "\r\u{1B}[K\(done)\(left) \(percent) % \(text ?? title)"
      FileHandle.standardError.write(Data(line.utf8))
    }
  }

  /// Takes the bar away.
  func finish() {
    guard isShown, lastPercent.withLock({ $0 >= 0 }) else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
