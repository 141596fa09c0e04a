/** Type, links, badges, buttons. */
export const base = `
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
main,.top,.foot{max-width:1500px;margin:0 auto;padding:0 1.5rem}
h1,h2,h3,h4,p,ul,dl{margin:0}
h1{font-size:1.75rem;line-height:1.2;letter-spacing:-.015em}
h2{font-size:1.2rem;line-height:1.3;letter-spacing:-.01em}
h3,h4{font-size:1rem;font-weight:600}
section{margin:0 0 2.5rem}
section>h2{margin-bottom:.75rem}
main:focus,section:focus,tr:focus{outline:none}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:2px}
code,kbd,pre,time,.figure,.number{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{font-size:.9em}
kbd{font-size:.8em;padding:.05em .4em;border:1px solid var(--strong);border-radius:4px;background:var(--card)}
.quiet{color:var(--quiet);font-weight:400}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem;z-index:9}
.top{display:grid;grid-template-columns:1fr auto auto;gap:.25rem 1.25rem;align-items:center;padding-top:1rem;padding-bottom:1.25rem}
.brand{font-weight:650;letter-spacing:-.01em}
.mark{display:inline-block;width:.7em;height:.7em;margin-right:.5em;border-radius:2px;background:var(--accent)}
.ways{display:flex;gap:1rem;flex-wrap:wrap}
.tools{display:flex;gap:.5rem}
.tool{font:inherit;font-size:.85rem;color:var(--ink);background:var(--card);border:1px solid var(--strong);border-radius:6px;padding:.2rem .6rem;cursor:pointer}
.tool:hover{border-color:var(--accent)}
.tool[aria-pressed=true],.tool[aria-selected=true]{background:var(--accent);border-color:var(--accent);color:var(--card)}
.headline{grid-column:1/-1;margin-top:.75rem;padding-left:.75rem;border-left:5px solid var(--strong)}
.headline.good{border-color:var(--good)}.headline.bad{border-color:var(--bad);color:var(--bad)}
.badge{display:inline-block;font-size:.8rem;line-height:1.35;padding:0 .45rem;border-radius:4px;border:1px solid var(--strong);background:var(--card);color:var(--ink);white-space:nowrap}
.badge.bad{color:var(--bad);border-color:var(--bad);background:var(--bad-soft)}
.s-critical,.s-high{color:var(--bad);border-color:var(--bad)}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;background:var(--card)}
table{border-collapse:collapse}
.rows{width:100%;font-size:.9rem}
.rows th,.rows td{text-align:left;vertical-align:top;padding:.4rem .7rem;border-top:1px solid var(--line);font-weight:400;overflow-wrap:anywhere;min-width:4.5rem}
.rows thead th{border-top:0;color:var(--quiet)}
.rows tr:target,.rows tr:focus-visible{background:var(--code);box-shadow:inset 3px 0 0 var(--accent)}
.number{white-space:nowrap}
ul{padding-left:1.1rem}
.plain,.short,.grades,.legend,.remarks,.why{list-style:none;padding:0}
.columns{columns:22rem;column-gap:2rem}
.foot{padding-top:1rem;padding-bottom:2rem;color:var(--quiet);font-size:.85rem;border-top:1px solid var(--line)}
dialog{background:var(--card);color:var(--ink);border:1px solid var(--strong);border-radius:10px;padding:1.25rem 1.5rem;max-width:min(28rem,92vw)}
dialog::backdrop{background:#0008}
.keys{margin:.75rem 0 1rem}.keys div{display:flex;gap:1rem;padding:.15rem 0}.keys dt{min-width:5rem}.keys dd{margin:0}
[hidden]{display:none!important}
`;
//# sourceMappingURL=base.js.map