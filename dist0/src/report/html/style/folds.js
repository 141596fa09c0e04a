/** Scenarios, cases and other folds. */
export const folds = `
#filters{display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:center;margin-bottom:.75rem;font-size:.9rem}
#filters label{display:flex;gap:.45rem;align-items:center;color:var(--quiet)}
#filters .wide{flex:1 1 18rem}
input,select{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--strong);border-radius:6px;padding:.25rem .5rem;min-width:0;max-width:100%}
#search{flex:1}
#found{color:var(--quiet)}
details>summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary h2,summary h3,summary h4{display:inline}
.fold>summary::before,.scenario>summary::before,.case>summary::before{content:"";flex:none;display:inline-block;width:.4rem;height:.4rem;margin:0 .55rem .12rem .15rem;border-right:2px solid var(--quiet);border-bottom:2px solid var(--quiet);transform:rotate(-45deg)}
details[open]>summary::before{transform:rotate(45deg)}
.fold{margin-bottom:.4rem}.fold>.scroll,.fold>ul,.fold>dl,.fold>p{margin-top:.5rem}
.fold>ul{padding-left:1.2rem}
.scenario{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--good);border-radius:8px;margin-bottom:.4rem;content-visibility:auto;contain-intrinsic-size:auto 2.6rem}
.scenario[open]{content-visibility:visible}
.scenario.bad{border-left-color:var(--bad)}
.scenario>summary,.case>summary{display:flex;flex-wrap:wrap;align-items:center;gap:.1rem .6rem;padding:.5rem .75rem}
.scenario>summary:hover,.case>summary:hover{background:var(--code)}
.sign{font-size:.8rem;color:var(--good);min-width:5.2rem}.bad>summary .sign{color:var(--bad);font-weight:600}
.title{flex:1 1 16rem;min-width:0}
.inside{padding:.1rem .75rem .75rem}
.case{border-top:1px solid var(--line)}
.case>summary{padding:.35rem .25rem}
.kind{font-size:.8rem;min-width:6.2rem;color:var(--quiet)}
.k-attack{color:var(--kind-attack)}.k-evasion{color:var(--kind-evasion)}.k-benign{color:var(--kind-benign)}.k-false-positive{color:var(--kind-fp)}
.case h4{font-weight:500;flex:0 1 auto}
.fires{margin-left:auto;text-align:right;min-width:0}.case>summary>.quiet{margin-left:auto}
.case>.inside{padding:.25rem 0 1rem 1.1rem}
.difference{border:1px solid var(--line);border-left:4px solid var(--strong);border-radius:6px;padding:.5rem .75rem;margin:.4rem 0}
.difference.bad{border-left-color:var(--bad)}
.difference>*+*{margin-top:.35rem}
.diff{font-size:.85rem;width:100%;table-layout:fixed}
.diff th,.diff td{text-align:left;vertical-align:top;font-weight:400;padding:.15rem .5rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
.diff thead th{color:var(--quiet);border:0}
.diff tbody th{font-family:ui-monospace,Menlo,Consolas,monospace}
.diff .expected{background:var(--good-soft)}.diff .actual{background:var(--bad-soft)}
.again{display:flex;gap:.5rem;align-items:flex-start}.again code{overflow-wrap:anywhere;flex:0 1 auto}
.remarks li{padding:.3rem 0}
.facts div{display:flex;gap:.75rem}.facts dt{color:var(--quiet);min-width:6rem}.facts dd{margin:0;overflow-wrap:anywhere;min-width:0}
.alert.fold{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.4rem .75rem;content-visibility:auto;contain-intrinsic-size:auto 2.4rem}
`;
//# sourceMappingURL=folds.js.map