extension Stylesheet {
  /// Key figures and the cards of pledges with their badges.
  static let cards = """
    .figures {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0;
      margin: 1.75rem 0; padding: 0; max-width: none; list-style: none;
      border-block: 1px solid var(--line);
    }
    .figures li { padding: .9rem 1.1rem; border-inline-start: 1px solid var(--line); }
    .figures li:first-child { border-inline-start: 3px solid var(--accent); }
    .figures b {
      display: block; font-size: 1.75rem; line-height: 1.25; color: var(--accent); font-weight: 600;
      font-variant-numeric: lining-nums tabular-nums;
      font-family: "Source Serif 4", "Iowan Old Style", Charter, Cambria, Georgia, serif;
    }
    .figures small { color: var(--soft); font-size: .84rem; }
    .cards {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17.5rem, 100%), 1fr));
      gap: 1.25rem; margin: 1.5rem 0; padding: 0; max-width: none; list-style: none;
    }
    .card {
      display: flex; flex-direction: column; background: var(--surface);
      border: 1px solid var(--line); border-block-start: 3px solid var(--accent);
      border-radius: .25rem; padding: 1rem 1.15rem;
    }
    .card.computed { border-block-start-color: var(--accent); }
    .card.administrative { border-block-start-color: var(--s3); }
    .card.narrative { border-block-start-color: var(--neutral); }
    .card h3 { margin: .5rem 0 .35rem; font-size: 1.08rem; }
    .card h3 a { color: inherit; text-decoration-color: var(--rule); }
    .card p { margin: .25rem 0; font-size: .93rem; }
    .card .number { color: var(--soft); font-size: .84rem; font-weight: 600; }
    .card .value {
      font-size: 1.7rem; line-height: 1.3; font-weight: 600; color: var(--ink);
      font-variant-numeric: lining-nums tabular-nums;
      font-family: "Source Serif 4", "Iowan Old Style", Charter, Cambria, Georgia, serif;
    }
    .card .interval { color: var(--soft); font-size: .88rem; }
    .card figure { margin: .6rem 0 .25rem; }
    .card > footer {
      margin-block-start: auto; padding-block-start: .6rem; color: var(--soft); font-size: .84rem;
    }
    .badges { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; }
    .badge, .status {
      display: inline-flex; align-items: center; gap: .4em; font-size: .78rem; font-weight: 600;
      line-height: 1.5; white-space: nowrap;
    }
    .badge {
      padding: .05rem .55rem; border: 1px solid currentColor; border-radius: 1rem;
      color: var(--soft);
    }
    .badge.computed { color: var(--accent); }
    .badge.administrative { color: var(--s3); border-style: dashed; }
    .badge.narrative { color: var(--open); border-style: dotted; }
    .status::before {
      display: inline-grid; place-content: center; inline-size: 1.35em; block-size: 1.35em;
      border-radius: 50%; background: currentColor; box-shadow: inset 0 0 0 9em currentColor;
      font-weight: 700; -webkit-text-fill-color: var(--surface);
    }
    .status.on-track { color: var(--good); }
    .status.on-track::before { content: "\\2713"; }
    .status.off-track { color: var(--bad); }
    .status.off-track::before { content: "\\00d7"; }
    .status.cannot-be-said { color: var(--open); }
    .status.cannot-be-said::before { content: "\\2013"; }
    """
}
