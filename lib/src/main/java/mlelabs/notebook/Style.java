package mlelabs.notebook;

/**
 * The look of everything the notebook shows. Colours are JupyterLab's own variables, so that they
 * follow its theme, with fallbacks for pages that have none; surfaces are translucent greys, which
 * read on white and on black.
 */
final class Style {

  private Style() {}

  private static final String RULES =
      """
      .mle{color:var(--jp-content-font-color1,inherit);font-size:var(--jp-content-font-size1,14px);\
      line-height:1.45;--mle-line:rgba(128,128,128,.3);--mle-soft:rgba(128,128,128,.09);\
      --mle-dim:var(--jp-content-font-color2,rgba(110,110,110,1));\
      --mle-good:var(--jp-success-color1,#2e7d32);--mle-bad:var(--jp-error-color1,#d32f2f);\
      --mle-warn:var(--jp-warn-color0,#b26a00);--mle-accent:var(--jp-brand-color1,#1976d2)}
      .mle table.mle-grid{border-collapse:collapse;margin:2px 0;font-size:13px;\
      font-variant-numeric:tabular-nums;table-layout:auto;border:0}
      .mle table.mle-grid th,.mle table.mle-grid td{padding:3px 12px;border:0;white-space:pre;\
      text-align:left;vertical-align:baseline;max-width:none;background:none}
      .mle table.mle-grid thead th{border-bottom:1px solid var(--mle-line);font-weight:600}
      .mle table.mle-grid tbody tr:nth-child(odd){background:var(--mle-soft)}
      .mle table.mle-grid tbody tr:nth-child(even){background:none}
      .mle table.mle-grid th.mle-n,.mle table.mle-grid td.mle-n{text-align:right}
      .mle .mle-type{display:block;font-weight:400;font-size:11px;color:var(--mle-dim)}
      .mle .mle-missing{color:var(--mle-warn);font-style:italic}
      .mle .mle-gap td{text-align:center!important;color:var(--mle-dim)}
      .mle .mle-note{color:var(--mle-dim);font-size:12px;margin:2px 0}
      .mle .mle-title{font-weight:600;margin:2px 0}
      .mle .mle-scroll{overflow-x:auto;max-width:100%}
      .mle code,.mle pre{font-family:var(--jp-code-font-family,monospace);font-size:12.5px;\
      color:inherit;background:var(--mle-soft);border-radius:3px}
      .mle code{padding:0 4px}
      .mle pre{padding:6px 10px;margin:4px 0;white-space:pre-wrap}
      .mle .mle-card{border:1px solid var(--mle-line);border-left:4px solid var(--mle-dim);\
      border-radius:4px;padding:8px 14px;max-width:760px;margin:2px 0}
      .mle .mle-card.mle-is-passed{border-left-color:var(--mle-good)}
      .mle .mle-card.mle-is-failed{border-left-color:var(--mle-bad)}
      .mle .mle-card.mle-is-open{border-left-color:var(--mle-warn)}
      .mle .mle-card.mle-is-hint{border-left-color:var(--mle-accent)}
      .mle .mle-head{display:flex;gap:12px;align-items:baseline;justify-content:space-between}
      .mle .mle-state{font-weight:600}
      .mle .mle-is-passed .mle-state{color:var(--mle-good)}
      .mle .mle-is-failed .mle-state{color:var(--mle-bad)}
      .mle .mle-is-open .mle-state{color:var(--mle-warn)}
      .mle .mle-name{font-weight:600}
      .mle ul{margin:6px 0;padding-left:20px}
      .mle li{margin:3px 0}
      .mle .mle-why{color:var(--mle-dim);white-space:pre-wrap}
      .mle .mle-mark{background:rgba(211,47,47,.16);display:block}
      .mle .mle-track{background:var(--mle-line);border-radius:3px;height:8px;width:220px;\
      display:inline-block;vertical-align:middle;overflow:hidden}
      .mle .mle-fill{background:var(--mle-accent);height:8px;display:block;border-radius:3px}
      .mle .mle-done .mle-fill,.mle .mle-fill.mle-best{background:var(--mle-good)}
      .mle .mle-broken .mle-fill{background:var(--mle-bad)}
      """;

  static final String SHEET = "<style>" + RULES + "</style>";
}
