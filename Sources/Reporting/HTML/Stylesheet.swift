/// The look of reports: light, dark and printed, in both directions of script, with nothing from the
/// network.
///
/// All colours are variables, so that a theme is one list. Text reaches a contrast of 4.5 to 1 on every
/// ground in both themes; the colours of series stay apart under simulated protanopia, deuteranopia and
/// tritanopia (Machado, Oliveira and Fernandes, 2009), and lines differ in their dashes as well.
enum Stylesheet {
  static let text = """
    :root {
      color-scheme: light dark;
    \(light)
    }
    @media (prefers-color-scheme: dark) {
      :root {
    \(dark)
      }
    }
    \(page)
    \(cards)
    \(tables)
    \(charts)
    \(print)
    """

  static let light = """
        --paper: #fbfbf8; --surface: #ffffff; --band: #f2f4ee; --ink: #1a2226; --soft: #515e66;
        --line: #d3d9d2; --rule: #7d8a86; --accent: #0b5d45; --seal: #a8232b; --focus: #1b4f9c;
        --good: #0b6b4b; --bad: #a33a0a; --open: #55585c; --warn: #8f3a10;
        --s1: #00735a; --s2: #b25100; --s3: #3a45bd; --s4: #9a4f9c; --s5: #4a2c00; --s6: #1c2b38;
        --neutral: #7c868b;
    """

  static let dark = """
        --paper: #12181a; --surface: #192124; --band: #1e272a; --ink: #e7ebea; --soft: #a5b1b5;
        --line: #354145; --rule: #7e8c91; --accent: #6cc9a6; --seal: #e4868a; --focus: #9cc4ff;
        --good: #6ccfa4; --bad: #f2a37a; --open: #b4bcc0; --warn: #f0a984;
        --s1: #60b285; --s2: #ff9340; --s3: #72d2fb; --s4: #c283b0; --s5: #f8e895; --s6: #ccf3e0;
        --neutral: #78848a;
    """

  /// What prints: black on white, whatever the theme of the screen.
  static let print = """
    @media print {
      :root {
        color-scheme: light;
    \(light)
        --paper: #ffffff; --surface: #ffffff; --band: #f4f5f2; --ink: #000000; --soft: #3c4246;
      }
      @page { margin: 18mm 16mm; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip { display: none; }
      h2, h3, caption { break-after: avoid; }
      figure, tr, .card, .figures li { break-inside: avoid; }
      thead { display: table-header-group; }
      .scroll, figure { overflow: visible; }
      details::details-content { content-visibility: visible; block-size: auto; }
      a { color: inherit; text-decoration: none; }
      th button::after { content: none; }
      svg, .badge, .status { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }
    """
}
