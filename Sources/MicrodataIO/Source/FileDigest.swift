internal import CCrypto
internal import Microdata

/// The SHA-256 of files, by OpenSSL.
package enum FileDigest {
  /// Returns the digest of a file in hexadecimal digits.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  package static func sha256(ofFileAt path: String) throws -> String {
    try sha256(of: ByteFile(path))
  }

  /// Returns the digest of bytes in hexadecimal digits.
  package static func sha256(of bytes: [UInt8]) -> String {
    // Safe: the array has the length of the digest, which OpenSSL fills.
    var digest = [UInt8](repeating: 0, count: 32)
    _ = EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    return hexadecimal(digest)
  }

  /// Returns the digest of a file in hexadecimal digits.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  static func sha256(of file: ByteFile) throws -> String {
    guard let context = EVP_MD_CTX_new() else { throw failure(file) }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else { throw failure(file) }
    let step = 1 << 20
    var position = 0
    while position < file.size {
      let bytes = try file.bytes(at: position, count: step)
      guard EVP_DigestUpdate(context, bytes, bytes.count) == 1 else { throw failure(file) }
      position += bytes.count
    }
    // Safe: the array has room for the longest digest there is, and OpenSSL says how much it wrote.
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    guard EVP_DigestFinal_ex(context, &digest, &length) == 1 else { throw failure(file) }
    return hexadecimal(digest.prefix(Int(length)))
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func failure(_ file: ByteFile) -> MicrodataError {
    MicrodataError(.fileAccess, "The SHA-256 of \(file.name) could not be computed.")
  }
}
