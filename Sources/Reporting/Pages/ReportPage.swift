internal import Indicators

/// The frame of every page of a report: head, languages, navigation, footer, sorting of tables. Nothing comes from
/// the network.
struct ReportPage {
  let run: ReportRun
  let language: ReportLanguage
  /// The title of the page.
  let title: String
  /// The path from the page to the folder of the report: empty, or `../`.
  let root: String
  /// The page in another language, from the folder of the report.
  let pathInLanguage: (String) -> String
  /// The sections to go to, with their names.
  var contents: [(anchor: String, name: String)] = []
  let body: [Markup]

  var html: String {
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(language.code)" dir="\(language.direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'; img-src data:">
      <link rel="icon" href="data:,">
      <title>\(title)</title>
      <style>
      \(Markup(raw: Stylesheet.text))
      </style>
      </head>
      <body>
      <a class="skip" href="#content">\(language[\.skip])</a>
      <header>
      <p class="eyebrow"><a href="\(root)\(run.dashboardPath(language.code))">\
      \(run.project.titles[language.code])</a></p>
      <h1>\(title)</h1>
      \(synthetic)
      <ul class="meta">\(languages)</ul>
      </header>
      \(navigation)
      <main id="content">
      \(body)
      </main>
      <footer><p>Mizan \(MizanVersion.text) · \(run.project.id) · \
      <a href="\(root)data/manifest.json">manifest.json</a></p></footer>
      <script>\(Markup(raw: Self.script))</script>
      </body>
      </html>
      """
    return page.text + "\n"
  }

  private var synthetic: Markup {
    run.project.isSynthetic ? "<p class=\"synthetic\">\(language[\.synthetic])</p>" : ""
  }

  private var languages: [Markup] {
    run.project.languages.map { code -> Markup in
      let other = ReportLanguage(code)
      if code == language.code { return "<li>\(other.name)</li>" }
      return """
        <li><a lang="\(code)" hreflang="\(code)" href="\(root)\(pathInLanguage(code))">\(other.name)</a></li>
        """
    }
  }

  private var navigation: Markup {
    guard !contents.isEmpty else { return "" }
    let items = contents.map { anchor, name -> Markup in
      "<li><a href=\"#\(anchor)\">\(name)</a></li>"
    }
    return "<nav class=\"contents\" aria-label=\"\(title)\"><ul>\(items)</ul></nav>"
  }

  /// Sorts a table by a column; numbers by what they are, not as they are written.
  private static let script = """
    document.querySelectorAll('table.sortable').forEach(function (table) {
      var body = table.tBodies[0];
      table.querySelectorAll('thead th').forEach(function (head, column) {
        var button = head.querySelector('button');
        if (!button) return;
        button.addEventListener('click', function () {
          var down = head.getAttribute('aria-sort') === 'ascending';
          table.querySelectorAll('thead th').forEach(function (other) {
            if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none');
          });
          head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
          var key = function (row) {
            var cell = row.cells[column], sort = cell.getAttribute('data-sort');
            return sort === null ? cell.textContent : sort === '' ? -Infinity : Number(sort);
          };
          Array.from(body.rows).map(function (row) { return [key(row), row]; })
            .sort(function (a, b) {
              var order = typeof a[0] === 'number' ? a[0] - b[0] || 0
                : String(a[0]).localeCompare(String(b[0]), document.documentElement.lang);
              return down ? -order : order;
            }).forEach(function (pair) { body.appendChild(pair[1]); });
        });
      });
    });
    """
}

extension ReportRun {
  /// The path of the dashboard in a language: the first is the front page.
  func dashboardPath(_ language: String) -> String {
    language == project.languages.first ? "index.html" : "\(language).html"
  }

  /// The path of the page of an indicator.
  func indicatorPath(_ id: String, _ language: String) -> String { "\(language)/\(id).html" }

  /// The path of the page of published figures.
  func factsPath(_ language: String) -> String { "\(language)/published-figures.html" }
}
