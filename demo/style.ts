/** Everything on the page that is not Markdown; light or dark as the reader's system is. */
export const STYLE = `
:root { color-scheme: light dark; --back: #fff; --fore: #1f2328; --line: #d1d9e0; --dim: #59636e; --soft: #f6f8fa;
  --added: #dafbe1; --removed: #ffebe9; --hunk: #ddf4ff; --good: #1a7f37; --bad: #cf222e; --link: #0969da; }
@media (prefers-color-scheme: dark) {
  :root { --back: #0d1117; --fore: #f0f6fc; --line: #3d444d; --dim: #9198a1; --soft: #151b23;
    --added: #12261e; --removed: #25171c; --hunk: #121d2f; --good: #3fb950; --bad: #f85149; --link: #4493f8; }
}
body { margin: 0 auto; max-width: 1012px; padding: 24px 16px 64px; background: var(--back); color: var(--fore);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
h1 { font-weight: 400; margin: 0 0 8px; }
h2 { margin: 48px 0 8px; padding-bottom: 8px; border-bottom: 1px solid var(--line); font-weight: 600; }
h3 { margin: 24px 0 8px; }
a { color: var(--link); }
.dim { color: var(--dim); }
nav { display: flex; flex-wrap: wrap; gap: 8px 24px; }
.state { border-radius: 2em; padding: 2px 10px; color: #fff; font-weight: 600; font-size: 12px; }
.success { background: var(--good); } .failure.state { background: var(--bad); }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 16px; overflow: hidden; }
.box > .markdown-body { padding: 16px; }
.markdown-body { font-size: 14px; background: transparent; }
.author { background: var(--soft); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--dim); }
.author strong { color: var(--fore); }
.log { padding: 12px 16px; font: 12px/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; background: var(--soft);
  overflow: auto; max-height: 480px; white-space: pre-wrap; }
.file { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 16px; overflow: auto; }
.file > summary { background: var(--soft); padding: 8px 16px; cursor: pointer; }
.diff { border-collapse: collapse; width: 100%; font-size: 12px; }
.diff td { padding: 0 8px; }
.diff > tbody > tr > td > code { white-space: pre-wrap; overflow-wrap: anywhere; font: 12px/20px ui-monospace, Menlo, monospace; }
.number { width: 1%; min-width: 32px; text-align: right; color: var(--dim); user-select: none; }
.added { background: var(--added); } .removed { background: var(--removed); } .hunk { background: var(--hunk); color: var(--dim); }
.inline { margin: 8px; max-width: 780px; background: var(--back); }
.annotations { list-style: none; padding: 0 16px; } .annotations li { white-space: pre-line; margin: 0 0 8px; padding-left: 12px; border-left: 3px solid var(--line); }
.annotations .failure { border-color: var(--bad); }
details > summary { cursor: pointer; }
.box > details { padding: 0 16px 8px; }
`;
