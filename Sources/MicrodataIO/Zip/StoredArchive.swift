internal import CZlib

/// A ZIP archive of texts that are stored as they are: the same texts give the same bytes, with no date.
package enum StoredArchive {
  /// Returns the bytes of an archive.
  ///
  /// - Parameter entries: The name and the bytes of each file, in their order; less than 4 GB together.
  package static func bytes(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (archive, directory) = ([UInt8](), [UInt8]())
    for (name, bytes) in entries {
      let offset = archive.count
      // Safe: zlib reads as many bytes as the array has.
      let sum = UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
      var common: [UInt8] = []
      append(0x0800_0014, to: &common)  // version 2.0, names in UTF-8
      append(0, to: &common, count: 2)  // stored
      append(0x0021_0000, to: &common)  // 1 January 1980, the first date there is
      append(sum, to: &common)
      append(UInt32(bytes.count), to: &common)
      append(UInt32(bytes.count), to: &common)
      append(UInt32(name.utf8.count), to: &common, count: 2)
      append(0, to: &common, count: 2)
      append(0x0403_4B50, to: &archive)
      archive += common + Array(name.utf8) + bytes
      append(0x0201_4B50, to: &directory)
      append(0x0014, to: &directory, count: 2)
      directory += common
      append(0, to: &directory, count: 2)
      append(0, to: &directory)
      append(0, to: &directory)
      append(UInt32(offset), to: &directory)
      directory += Array(name.utf8)
    }
    let start = archive.count
    archive += directory
    append(0x0605_4B50, to: &archive)
    append(0, to: &archive)
    append(UInt32(entries.count), to: &archive, count: 2)
    append(UInt32(entries.count), to: &archive, count: 2)
    append(UInt32(directory.count), to: &archive)
    append(UInt32(start), to: &archive)
    append(0, to: &archive, count: 2)
    return archive
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8], count: Int = 4) {
    for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
  }
}
