/// The look of reports: light, dark and printed, with nothing from the network.
enum Stylesheet {
  static let text = """
    :root {
      color-scheme: light dark;
      --paper: #fdfdfb; --ink: #1c2326; --soft: #5b666b; --line: #d8dcd6; --band: #f1f3ee;
      --mark: #0b6e4f; --mark-soft: #9cc8b7; --warn: #9a3b12;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14191b; --ink: #e6eaea; --soft: #9aa7ab; --line: #333d40; --band: #1c2326;
        --mark: #58c29b; --mark-soft: #2c5f4d; --warn: #f0a27c;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 68rem; background: var(--paper);
      color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif;
    }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.3rem; margin: 2.75rem 0 .5rem; }
    p { max-width: 46rem; }
    .soft { color: var(--soft); font-size: .9rem; }
    .synthetic {
      display: inline-block; border: 1px solid var(--warn); color: var(--warn); padding: .2rem .6rem;
      border-radius: .25rem; font-weight: 600;
    }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem;
      margin: 1.5rem 0; padding: 0; list-style: none; }
    .figures li { border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1rem; }
    .figures b { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--mark); }
    .figures small { color: var(--soft); }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums;
      font-size: .88rem; }
    caption { text-align: start; color: var(--soft); padding: .25rem 0 .5rem; }
    th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: right;
      white-space: nowrap; }
    th:first-child, td.text { text-align: start; white-space: normal; }
    thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-weight: 600;
      vertical-align: bottom; white-space: normal; }
    tbody tr:nth-child(even) { background: var(--band); }
    tr.group th { padding-top: 1rem; font-weight: 700; background: var(--paper); }
    figure { margin: 1rem 0; }
    figcaption { color: var(--soft); font-size: .9rem; }
    svg { width: 100%; height: auto; }
    svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
    svg .soft { fill: var(--soft); }
    svg .axis { stroke: var(--line); }
    svg .mark { fill: var(--mark); stroke: var(--mark); }
    svg .span { stroke: var(--mark); stroke-width: 2; }
    svg .bar { fill: var(--mark-soft); }
    ul.notes { font-size: .9rem; padding-inline-start: 1.1rem; max-width: 52rem; }
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --band: #f4f4f4; }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      h2 { break-after: avoid; } figure, tr { break-inside: avoid; } .scroll { overflow: visible; }
    }
    """
}
