/** The timeline of a case, which the script makes. */
export const timeline: string = `
.timeline{list-style:none;margin:.5rem 0 0;padding:0;font-size:.9rem}
.timeline>li{position:relative;display:grid;grid-template-columns:5.5rem 1fr;gap:0 1.6rem;padding:.3rem 0}
.timeline>li::before{content:"";position:absolute;left:6.2rem;top:0;bottom:0;border-left:2px solid var(--line)}
.timeline>li::after{content:"";position:absolute;left:calc(6.2rem - 4px);top:.72rem;width:10px;height:10px;border-radius:50%;background:var(--card);border:2px solid var(--strong)}
.timeline>li.hit::after{background:var(--bad);border-color:var(--bad)}
.timeline>li.before::after{border-style:dotted}
.timeline>li.raised::after{border-radius:2px;transform:rotate(45deg);background:var(--bad);border-color:var(--bad)}
.timeline time,.timeline .offset{color:var(--quiet);text-align:right;white-space:nowrap;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.85rem;padding-top:.1rem}
.call{min-width:0}
.call .line{display:flex;flex-wrap:wrap;gap:.1rem .75rem;align-items:baseline}
.call .action{font-weight:600;overflow-wrap:anywhere}
.call .who{color:var(--quiet);overflow-wrap:anywhere;min-width:0}
.call .failed{color:var(--bad)}
.call .more{margin-left:auto}
.raised .call{border:1px solid var(--bad);background:var(--bad-soft);border-radius:6px;padding:.35rem .7rem}
.silent{margin-top:.6rem;font-size:.9rem}
.silent ul{padding-left:1.2rem}
.panel{margin:.4rem 0 .2rem;border:1px solid var(--line);border-radius:6px;overflow:hidden}
.panel .bar{display:flex;flex-wrap:wrap;gap:.4rem;padding:.4rem;border-bottom:1px solid var(--line);background:var(--paper)}
.panel pre{margin:0;padding:.6rem .75rem;max-height:26rem;overflow:auto;font-size:.8rem;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card)}
`
