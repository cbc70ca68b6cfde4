extension Stylesheet {
  /// Figures and the classes of charts. A series has one colour, `--c`, for all its marks.
  static let charts = """
    figure { margin: 1.25rem 0; overflow-x: auto; }
    figcaption { color: var(--soft); font-size: .88rem; max-width: 52rem; margin-block-start: .4rem; }
    svg.chart {
      display: block; inline-size: 100%; min-inline-size: 34rem; block-size: auto; overflow: visible;
      --c: var(--s1);
    }
    svg.pledge-strip { min-inline-size: 0; max-inline-size: 23rem; }
    .chart text { fill: var(--ink); font-size: 13px; font-variant-numeric: lining-nums tabular-nums;
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic",
      sans-serif; }
    .chart .soft, .chart .drop { fill: var(--soft); font-size: 12.5px; }
    .chart .tick, .chart .break-label { font-size: 12px; }
    .chart .small { font-size: 10.5px; }
    .chart .key, .chart .reference-label { font-size: 12.5px; }
    .chart .none { font-style: italic; }
    .chart .heading, .chart .name, .chart .strong, .chart .status-text { font-weight: 600; }
    .chart .name { fill: var(--c); }
    .chart .reference-label, .chart .break-label { fill: var(--warn); font-weight: 600; }
    .chart .s1 { --c: var(--s1); } .chart .s2 { --c: var(--s2); } .chart .s3 { --c: var(--s3); }
    .chart .s4 { --c: var(--s4); } .chart .s5 { --c: var(--s5); } .chart .s6 { --c: var(--s6); }
    .chart .neutral { --c: var(--neutral); } .chart .key-mark { --c: var(--soft); }
    .chart line, .chart polyline { fill: none; }
    .chart .grid, .chart .rule { stroke: var(--line); stroke-width: 1; }
    .chart .rule { stroke-width: .6; }
    .chart .zero { stroke: var(--rule); stroke-width: 1.1; }
    .chart .empty { fill: var(--band); stroke: var(--line); stroke-dasharray: 4 4; }
    .chart .hit { fill: transparent; }
    .chart g:hover > .hit { fill: var(--band); fill-opacity: .7; }
    .chart .reference, .chart .break { stroke: var(--warn); stroke-width: 1.4;
      stroke-dasharray: 5 4; }
    .chart .mark { fill: var(--c); stroke: var(--c); stroke-width: 1.6; }
    .chart .mark.open { fill: var(--paper); stroke-width: 2; }
    .chart .span { stroke: var(--c); stroke-width: 2.2; stroke-linecap: round; }
    .chart .span.open { stroke-width: 1.6; stroke-dasharray: 1 4; }
    .chart .curve { stroke: var(--c); stroke-width: 2.2; stroke-linejoin: round;
      stroke-linecap: round; }
    .chart .curve.register { stroke-width: 1.6; stroke-dasharray: 6 4; }
    .chart .curve.s2 { stroke-dasharray: 9 3; } .chart .curve.s4 { stroke-dasharray: 9 3 2 3; }
    .chart .curve.s5 { stroke-dasharray: 4 3; } .chart .curve.s6 { stroke-dasharray: 2 3; }
    .chart .band { fill: var(--c); fill-opacity: .16; }
    .chart .thread { stroke: var(--c); stroke-width: .9; stroke-opacity: .55; }
    .chart .bar { fill: var(--c); fill: color-mix(in srgb, var(--c) 78%, var(--paper)); }
    .chart .bar.open { fill: var(--paper); stroke: var(--c); stroke-width: 1.4;
      stroke-dasharray: 4 2.5; }
    .chart .bar.men { --c: var(--s3); } .chart .bar.women { --c: var(--s2); }
    .chart.funnel .bar { fill: var(--c); }
    .chart .outline { stroke: var(--ink); stroke-width: 1.8; stroke-linejoin: miter; }
    .chart .whisker { stroke: var(--ink); stroke-width: 1.3; }
    .chart .halo { stroke: var(--paper); stroke-width: 3.6; stroke-opacity: .8; }
    .chart .lost { fill: var(--band); stroke: var(--rule); stroke-width: .8;
      stroke-dasharray: 3 3; }
    .chart .figure, .chart .break-label, .chart .name { paint-order: stroke; stroke: var(--paper);
      stroke-width: 3px; stroke-linejoin: round; }
    .pledge-strip .figure { stroke: var(--surface); }
    .chart .drop.inside { fill: var(--paper); }
    .chart .node { fill: var(--c); }
    .chart .ribbon { fill: var(--c); fill-opacity: .34; }
    .chart g:hover > .ribbon { fill-opacity: .65; }
    .chart .track { stroke: var(--line); stroke-width: 6; stroke-linecap: round; }
    .chart .way { stroke: var(--s1); stroke-width: 6; stroke-opacity: .35; }
    .chart .baseline { stroke: var(--soft); stroke-width: 2.4; }
    .chart .target { fill: var(--surface); stroke: var(--ink); stroke-width: 2; }
    .pledge-strip .mark.open { fill: var(--surface); }
    .chart .sign { stroke: var(--surface); stroke-width: 2; stroke-linecap: round; }
    .chart .status-onTrack { fill: var(--good); } .chart .status-offTrack { fill: var(--bad); }
    .chart .status-cannotBeSaid { fill: var(--open); }
    """
}
