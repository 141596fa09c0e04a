/** The timeline of a case, which the script makes. */
export const timeline = `
.timeline{list-style:none;margin:.5rem 0 0;padding:0;font-size:.9rem}
.timeline>li{position:relative;display:grid;grid-template-columns:4.6rem 1fr;gap:0 1.6rem;padding:.2rem 0}
.timeline>li::before{content:"";position:absolute;left:5.3rem;top:0;bottom:0;border-left:2px solid var(--line)}
.timeline>li::after{content:"";position:absolute;left:calc(5.3rem - 4px);top:.68rem;width:10px;height:10px;border-radius:50%;background:var(--card);border:2px solid var(--strong)}
.timeline>li.hit::after{background:var(--accent);border-color:var(--accent)}
.timeline>li.before::after{border-style:dotted}
.timeline>li.raised::after{border-radius:2px;transform:rotate(45deg);top:.75rem;background:var(--accent);border-color:var(--accent)}
.offset{color:var(--quiet);text-align:right;white-space:nowrap;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.85rem;padding-top:.15rem}
.call{min-width:0}
.call .line{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:center}
.call .action{font-weight:600;overflow-wrap:anywhere}
.call .who{color:var(--quiet);overflow-wrap:anywhere;min-width:0;margin-left:auto;text-align:right}
.call .failed{color:var(--bad)}
.call .more{padding:0 .5rem;font-size:.8rem;border-color:var(--line)}
.raised .call{border:1px solid var(--accent);background:var(--accent-soft);border-radius:6px;padding:.3rem .7rem .4rem;margin:.15rem 0 .3rem}
.raised .facts{font-size:.85rem;margin-top:.15rem}.raised .facts dt{min-width:14rem;max-width:22rem;overflow-wrap:anywhere}
.silent{margin-top:.6rem;font-size:.9rem}
.silent ul{padding-left:1.2rem}
.panel{margin:.3rem 0 .4rem;border:1px solid var(--line);border-radius:6px;overflow:hidden}
.panel .views{display:flex;flex-wrap:wrap;gap:.4rem;padding:.4rem;border-bottom:1px solid var(--line);background:var(--paper)}
.panel pre{margin:0;padding:.6rem .75rem;max-height:26rem;overflow:auto;font-size:.8rem;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card)}
`;
//# sourceMappingURL=timeline.js.map