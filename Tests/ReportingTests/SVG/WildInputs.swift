import TestSupport

extension SeededGenerator {
  /// Numbers as they should not be: not finite, huge, tiny, negative, zero; and ordinary ones.
  mutating func wildNumber() -> Double {
    let wild = [
      .nan, .infinity, -.infinity, 0, -0.0, 1e308, -1e308, 1e-307, 1e-12, 1e15, -1e15,
      Double.greatestFiniteMagnitude,
    ]
    switch Int.random(in: 0..<10, using: &self) {
    case 0...2: return wild.randomElement(using: &self) ?? 0
    case 3: return Double.random(in: -1e6...1e6, using: &self)
    case 4: return Double.random(in: 0...1e9, using: &self)
    default: return Double.random(in: 0...1, using: &self)
    }
  }

  mutating func wildOptional() -> Double? {
    Int.random(in: 0..<6, using: &self) == 0 ? nil : wildNumber()
  }

  mutating func wildLabel() -> String {
    // Few are long, since each is drawn thousands of times.
    if Int.random(in: 0..<60, using: &self) == 0 {
      return HostileText.long.randomElement(using: &self) ?? ""
    }
    return HostileText.short.randomElement(using: &self) ?? ""
  }
}

/// Labels that break charts which do not take care.
enum HostileText {
  static let labels = short + long

  static let short = [
    "", " ", "<script>alert(1)</script>", "\" onload=\"x", "it's & <b>", "]]>", "-->", "&lt;",
    "\u{0}\u{1}\u{8}\u{1F}\u{7F}\u{85}", "\u{FFFE}\u{FFFF}", "\u{202E}abc\u{202C}",
    "\u{200F}\u{2067}x",
    "a\nb\tc\rd", "الدار البيضاء", "مراكش Marrakech 12", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦",
    "Tanger", "日本語の長いラベル", "A label of two lines, as they often are in tables of surveys",
  ]

  static let long = [
    String(repeating: "long ", count: 120), String(repeating: "ش", count: 500),
    String(repeating: "W", count: 400),
  ]
}
