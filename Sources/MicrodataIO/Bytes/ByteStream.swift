/// Bytes that come one after another.
protocol ByteStream: AnyObject {
  /// The name of the file, for errors.
  var file: String { get }
  /// The part of the file that has been read, from 0 to 1.
  var fraction: Double { get }
  /// The most bytes that are left; `Int.max` when nothing is known of them.
  var remaining: Int { get }
  /// Reads up to some bytes; returns 0 at the end only.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess` or `malformedFile`.
  func read(into target: UnsafeMutablePointer<UInt8>, count: Int) throws -> Int
}

extension ByteStream {
  var remaining: Int { .max }

  /// Reads bytes until there are as many as wanted, or no more.
  func fill(_ target: UnsafeMutablePointer<UInt8>, count: Int) throws -> Int {
    var done = 0
    while done < count {
      let got = try read(into: target + done, count: count - done)
      if got == 0 { break }
      done += got
    }
    return done
  }
}

/// The bytes of a file from some place on.
final class FileStream: ByteStream {
  private let source: ByteFile
  private var position: Int
  private let end: Int
  var file: String { source.name }
  var fraction: Double { Double(position) / Double(max(1, source.size)) }

  var remaining: Int { max(0, end - position) }

  init(_ source: ByteFile, from start: Int = 0, to end: Int? = nil) {
    self.source = source
    position = start
    self.end = min(end ?? source.size, source.size)
  }

  func read(into target: UnsafeMutablePointer<UInt8>, count: Int) throws -> Int {
    let got = try source.read(at: position, into: target, count: min(count, remaining))
    position += got
    return got
  }
}
