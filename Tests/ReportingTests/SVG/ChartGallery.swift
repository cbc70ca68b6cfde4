internal import Foundation
internal import Testing

@testable internal import Reporting

/// A page with one chart of each kind, to look at: written only where `CHART_GALLERY` names a folder.
@Suite struct ChartGalleryTests {
  static let folder = ProcessInfo.processInfo.environment["CHART_GALLERY"]

  @Test("The gallery is written in three languages, light and dark", .enabled(if: folder != nil))
  func gallery() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    for sample in ChartSample.all {
      for isDark in [false, true] {
        let page = ChartGallery(sample: sample).page(isDark: isDark)
        let name = "gallery-\(sample.code)\(isDark ? "-dark" : "").html"
        try page.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
        #expect(page.contains("</html>"))
      }
    }
  }
}

/// A page around the charts of a sample.
struct ChartGallery {
  let sample: ChartSample

  func page(isDark: Bool) -> String {
    let style =
      isDark
      ? Stylesheet.text.replacingOccurrences(of: "(prefers-color-scheme: dark)", with: "all")
      : Stylesheet.text
    let figures = sample.charts.map { name, chart -> Markup in
      "<section><h2>\(name)</h2><figure>\(chart)</figure></section>"
    }
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(sample.code)" dir="\(sample.language.isRightToLeft ? "rtl" : "ltr")">
      <head><meta charset="utf-8"><title>\(sample.title)</title>
      <style>\(Markup(raw: style))</style></head>
      <body>
      <a class="skip" href="#main">\(sample.title)</a>
      <header><p class="eyebrow">\(sample.eyebrow)</p><h1>\(sample.title)</h1>
      <p class="lead">\(sample.lead)</p>
      <ul class="meta"><li>RGPH 2024</li><li>ENE 2026</li></ul></header>
      <nav class="contents"><ul>\(sample.charts.prefix(5).map { name, _ -> Markup in
        "<li><a href=\"#x\">\(name)</a></li>" })</ul></nav>
      <main id="main">
      <ul class="figures"><li><small>\(sample.labels[0])</small><b>12.3</b><small>[10.1, 14.5]</small></li>
      <li><small>\(sample.labels[1])</small><b>4.71</b><small>[3.9, 5.5]</small></li>
      <li><small>\(sample.labels[2])</small><b>\(sample.language.numbers.text(148_152))</b><small>n = 1 234</small></li></ul>
      <div class="cards">\(cards)</div>
      \(figures)
      \(table)
      <details open><summary>\(sample.lead)</summary><p>\(sample.lead) \(sample.lead)</p></details>
      <p class="notice">\(sample.lead)</p>
      </main>
      <footer><p>\(sample.title)</p></footer>
      </body></html>
      """
    return page.text
  }

  private var cards: [Markup] {
    let kinds = ["computed", "administrative", "narrative"]
    let states = ["on-track", "off-track", "cannot-be-said"]
    return sample.strips.enumerated().map { index, strip -> Markup in
      """
      <article class="card \(kinds[index % 3])"><div class="badges">
      <span class="number">P\(index + 1)</span><span class="badge \(kinds[index % 3])">\(kinds[index % 3])</span>
      <span class="status \(states[index % 3])">\(states[index % 3])</span></div>
      <h3><a href="#x">\(strip.title)</a></h3><figure>\(withoutStatus(strip).svg())</figure>
      <footer>\(sample.eyebrow)</footer></article>
      """
    }
  }

  private func withoutStatus(_ strip: PledgeStrip) -> PledgeStrip {
    var strip = strip
    strip.showsStatus = false
    return strip
  }

  private var table: Markup {
    let rows = sample.labels.enumerated().map { index, label -> Markup in
      let style: Markup = index % 4 == 3 ? " class=\"caution\"" : ""
      return """
        <tr><th scope="row">\(label)</th><td dir="ltr"\(style)>12.\(index)</td>
        <td dir="ltr">[9.\(index), 15.\(index)]</td><td class="suppressed">·</td></tr>
        """
    }
    return """
      <div class="scroll" tabindex="0"><table><caption>\(sample.lead)</caption>
      <thead><tr><th scope="col" aria-sort="ascending"><button>\(sample.title)</button></th>
      <th scope="col" aria-sort="none"><button>%</button></th><th scope="col">95%</th>
      <th scope="col"><button>n</button></th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      <ol class="notes"><li>\(sample.lead)</li><li>\(sample.eyebrow)</li></ol>
      """
  }
}
