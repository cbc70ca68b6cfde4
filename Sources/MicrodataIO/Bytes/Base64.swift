internal import Foundation

/// Bytes that are no text, as text.
enum Base64 {
  /// Returns bytes in the base64 of RFC 4648.
  static func text(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(Data(bytes).base64EncodedString().utf8)
  }
}
