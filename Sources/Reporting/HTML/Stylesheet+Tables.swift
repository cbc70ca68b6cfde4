extension Stylesheet {
  /// Tables, plain and sortable: the button of a column shows the order that `aria-sort` names.
  static let tables = """
    .scroll { overflow-x: auto; margin: 1rem 0; }
    .scroll:focus-visible { outline-offset: 0; }
    table {
      border-collapse: collapse; inline-size: 100%; font-size: .88rem; line-height: 1.4;
      font-variant-numeric: lining-nums tabular-nums; border-block-end: 2px solid var(--rule);
    }
    caption { text-align: start; color: var(--soft); padding: .25rem 0 .6rem; font-size: .9rem; }
    caption b { color: var(--ink); }
    th, td {
      padding: .38rem .65rem; border-block-end: 1px solid var(--line); text-align: right;
      white-space: nowrap;
    }
    th:first-child, td.text, th.text { text-align: start; white-space: normal; }
    tbody th { font-weight: 500; }
    thead th {
      border-block: 2px solid var(--rule); color: var(--soft); font-weight: 600;
      vertical-align: bottom; white-space: normal; background: var(--paper);
    }
    tbody tr:nth-child(even) { background: var(--band); }
    tbody tr:hover { box-shadow: inset 0 0 0 1px var(--rule); }
    tr.group th {
      padding-block-start: 1.1rem; font-weight: 700; background: var(--paper);
      border-block-end-color: var(--rule);
    }
    tr.total th, tr.total td { font-weight: 700; }
    td.suppressed { color: var(--soft); font-style: italic; }
    td.caution::after { content: "*"; display: inline-block; inline-size: 0; color: var(--warn);
      font-weight: 700; }
    thead th button {
      all: unset; cursor: pointer; display: inline-flex; align-items: baseline; gap: .35em;
      color: inherit; font: inherit;
    }
    thead th button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    thead th button:hover { color: var(--accent); text-decoration: underline; }
    thead th button::after { content: "\\2195"; font-weight: 400; }
    thead th[aria-sort="ascending"] button::after { content: "\\2191"; font-weight: 700; }
    thead th[aria-sort="descending"] button::after { content: "\\2193"; font-weight: 700; }
    thead th[aria-sort]:not([aria-sort="none"]) { color: var(--ink); }
    """
}
