/// What differs between the releases of Stata's file format.
///
/// From the descriptions that StataCorp publishes (`help dta`), and for the oldest releases from files.
struct StataRelease: Sendable {
  /// The number of the release, 102 to 121.
  let number: Int

  /// Creates the description of a release; `nil` when there is none of that number.
  init?(_ number: Int) {
    guard (102...121).contains(number), ![109, 116].contains(number) else { return nil }
    self.number = number
  }

  /// Whether the file is made of sections in tags.
  var isTagged: Bool { number >= 117 }
  /// Bytes of the label of the file; before release 117.
  var fileLabelLength: Int { number == 102 ? 30 : number < 107 ? 32 : 81 }
  /// Bytes of the time stamp; before release 117.
  var timestampLength: Int { number < 105 ? 0 : 18 }
  /// Whether the number of rows has 16 bits.
  var hasShortRowCount: Bool { number == 102 }
  /// Bytes of a variable name and of the name of a set of labels.
  var nameLength: Int { number >= 118 ? 129 : number >= 110 ? 33 : 9 }
  /// Bytes of a display format.
  var formatLength: Int { number >= 118 ? 57 : number >= 114 ? 49 : number >= 105 ? 12 : 7 }
  /// Bytes of a variable label.
  var variableLabelLength: Int { number >= 118 ? 321 : number >= 107 ? 81 : 32 }
  /// Whether the number of variables and the sort order have 32 bits.
  var hasManyVariables: Bool { number == 119 || number == 121 }
  /// Whether types are letters.
  var hasLetterTypes: Bool { number < 111 || number == 112 }
  /// Whether there are characteristics, and whether their lengths have 16 bits.
  var hasCharacteristics: Bool { number >= 105 }
  var hasShortCharacteristics: Bool { number <= 108 }
  /// Whether value labels are 8 bytes each, with codes of 16 bits.
  var hasOldValueLabels: Bool { number <= 105 }
  /// Whether there are 27 kinds of missing values and not one.
  var hasExtendedMissing: Bool { number >= 113 }
  /// Whether texts are UTF-8.
  var isUTF8: Bool { number >= 118 }
  /// Bytes of the variable in the reference to a long string; the place has the rest of eight bytes.
  var longStringVariableLength: Int { number == 117 ? 4 : hasManyVariables ? 3 : 2 }
}

/// How Stata stores a variable.
enum StataType: Sendable, Hashable {
  case byte, int, long, float, double
  /// A text of at most so many bytes.
  case string(Int)
  /// A reference to a text of any length.
  case longString
  /// A variable of another frame; it has no data here.
  case alias

  /// Reads a type code; `nil` for one that does not exist.
  init?(code: Int, release: StataRelease) {
    if release.isTagged {
      switch code {
      case 1...2045: self = .string(code)
      case 32768: self = .longString
      case 65525: self = .alias
      case 65526: self = .double
      case 65527: self = .float
      case 65528: self = .long
      case 65529: self = .int
      case 65530: self = .byte
      default: return nil
      }
    } else if release.hasLetterTypes {
      switch code {
      case 98: self = .byte
      case 105: self = .int
      case 108: self = .long
      case 102: self = .float
      case 100: self = .double
      case 128...255: self = .string(code - 127)
      default: return nil
      }
    } else {
      switch code {
      case 1...244: self = .string(code)
      case 251: self = .byte
      case 252: self = .int
      case 253: self = .long
      case 254: self = .float
      case 255: self = .double
      default: return nil
      }
    }
  }

  /// The code of the type in releases 117 and later.
  var code: Int {
    switch self {
    case .byte: 65530
    case .int: 65529
    case .long: 65528
    case .float: 65527
    case .double: 65526
    case .string(let length): length
    case .longString: 32768
    case .alias: 65525
    }
  }

  /// The bytes of a value in a row.
  var width: Int {
    switch self {
    case .byte: 1
    case .int: 2
    case .long, .float: 4
    case .double, .longString: 8
    case .string(let length): length
    case .alias: 0
    }
  }
}

/// Stata's missing values: `.`, and in later releases `.a` to `.z`.
enum StataMissing {
  /// The codes `.a` to `.z`; `.` is system-missing.
  static let tags: [String] = (UInt8(ascii: "a")...UInt8(ascii: "z")).map {
    ".\(Character(UnicodeScalar($0)))"
  }

  /// The least numbers that are missing: byte, int, long.
  static let (leastByte, leastInt, leastLong) = (Int32(101), Int32(32741), Int32(2_147_483_621))
  /// The bits of `.` as a float and as a double, and the steps to the next kinds.
  static let (float, floatStep) = (UInt32(0x7F00_0000), UInt32(0x800))
  static let (double, doubleStep) = (UInt64(0x7FE0_0000_0000_0000), UInt64(0x100_0000_0000))
}
