extension Stylesheet {
  /// The page: type, header, navigation, notes and footer.
  static let page = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 62rem; padding: 0 1.5rem 3rem; background: var(--paper);
      color: var(--ink); line-height: 1.6; font-size: 16px; overflow-wrap: break-word;
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
    }
    :lang(ar) body, body:lang(ar) {
      font-family: "Noto Sans Arabic", "SF Arabic", "Segoe UI", Tahoma, system-ui, sans-serif;
      line-height: 1.8;
    }
    h1, h2, h3 {
      font-family: "Source Serif 4", "Iowan Old Style", Charter, Cambria, Georgia, serif;
      line-height: 1.22; font-weight: 600; text-wrap: balance;
    }
    h1:lang(ar), h2:lang(ar), h3:lang(ar) {
      font-family: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", Tahoma, serif; line-height: 1.5;
    }
    h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.4rem); margin: .25rem 0 .75rem; }
    h2 {
      font-size: 1.4rem; margin: 3rem 0 .75rem; padding-block-start: .75rem;
      border-block-start: 1px solid var(--line);
    }
    h3 { font-size: 1.1rem; margin: 1.75rem 0 .4rem; }
    p, ul, ol, dl { max-width: 44rem; }
    p { margin: .5rem 0 .9rem; text-wrap: pretty; }
    a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    .skip {
      position: absolute; inset-block-start: 0; inset-inline-start: 1rem; padding: .5rem 1rem;
      transform: translateY(-110%); background: var(--accent); color: var(--paper);
      border-end-start-radius: .3rem; border-end-end-radius: .3rem;
    }
    .skip:focus { transform: none; }
    .soft { color: var(--soft); font-size: .92rem; }
    .visually-hidden {
      position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap;
      clip-path: inset(50%);
    }
    body > header {
      padding-block: 2rem 1rem; border-block-start: 5px solid var(--accent);
      box-shadow: inset 0 2px 0 var(--paper), inset 0 3px 0 var(--seal);
    }
    .eyebrow {
      margin: 0; color: var(--accent); font-size: .82rem; font-weight: 650; letter-spacing: .06em;
    }
    .eyebrow:not(:lang(ar)) { text-transform: uppercase; }
    .lead { font-size: 1.12rem; max-width: 46rem; }
    .meta {
      display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; margin: .75rem 0 0; padding: 0;
      max-width: none; list-style: none; color: var(--soft); font-size: .88rem;
    }
    nav.contents {
      position: sticky; inset-block-start: 0; z-index: 2; background: var(--paper);
      border-block: 1px solid var(--line); overflow-x: auto;
    }
    nav.contents ul {
      display: flex; gap: .25rem 1.5rem; margin: 0; padding: 0; max-width: none; list-style: none;
      font-size: .92rem; white-space: nowrap;
    }
    nav.contents a {
      display: block; padding: .6rem 0; text-decoration: none; color: var(--ink);
      border-block-end: 3px solid transparent;
    }
    nav.contents a:hover, nav.contents a[aria-current] {
      color: var(--accent); border-block-end-color: var(--accent);
    }
    section { scroll-margin-block-start: 4rem; }
    .synthetic {
      display: inline-block; border: 1px solid var(--warn); color: var(--warn);
      padding: .2rem .7rem; border-radius: .25rem; font-weight: 600; font-size: .9rem;
    }
    .notice {
      border-inline-start: 4px solid var(--warn); background: var(--band); padding: .75rem 1rem;
      max-width: 48rem; border-start-end-radius: .3rem; border-end-end-radius: .3rem;
    }
    .notes, .note { font-size: .88rem; color: var(--soft); max-width: 52rem; }
    .notes { padding-inline-start: 1.2rem; }
    .notes li { margin-block: .25rem; }
    .notes li::marker { color: var(--rule); }
    sup { line-height: 0; font-size: .75em; }
    details {
      margin: .75rem 0; border: 1px solid var(--line); border-radius: .35rem;
      background: var(--surface); font-size: .94rem; max-width: 52rem;
    }
    summary {
      padding: .6rem 1rem; cursor: pointer; font-weight: 600; color: var(--accent);
    }
    summary::marker { color: var(--rule); }
    details[open] > summary { border-block-end: 1px solid var(--line); }
    details > :not(summary) { margin-inline: 1rem; }
    code, .code { font-family: ui-monospace, "SF Mono", Consolas, monospace; font-size: .88em; }
    body > footer {
      margin-block-start: 4rem; padding-block: 1rem; border-block-start: 3px double var(--rule);
      color: var(--soft); font-size: .88rem;
    }
    """
}
