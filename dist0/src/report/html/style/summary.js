import { gradeNames } from '../../grade-looks.js';
/** The first screen. */
export const summary = `
#summary>h2{position:absolute;left:-99rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.75rem}
.tile{background:var(--card);border:1px solid var(--line);border-top:3px solid var(--strong);border-radius:8px;padding:.8rem 1rem 1rem;min-width:0;font-size:.9rem}
.tile.good{border-top-color:var(--good)}.tile.bad{border-top-color:var(--bad)}
.tile h3{font-size:.85rem;font-weight:500;color:var(--quiet)}
.figure{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .6rem;font-size:2rem;line-height:1.25;letter-spacing:-.03em;margin-bottom:.25rem}
.tile.bad .figure{color:var(--bad)}.tile.good .figure{color:var(--good)}
.of{font:400 .9rem/1.3 system-ui,sans-serif;letter-spacing:0;color:var(--quiet)}
.short li{padding:.15rem 0;overflow-wrap:anywhere}
.bar{display:block;width:100%;height:.7rem;margin:.15rem 0 .5rem;border:1px solid var(--strong);border-radius:4px}
${gradeNames.map((grade) => `.b-${grade}{fill:var(--g-${grade})}`).join('')}
.grades li{padding:.05rem 0}
.swatch{display:inline-block;width:.85rem;height:.85rem;margin-right:.5rem;vertical-align:-.1rem;border:1px solid var(--strong);border-radius:3px}
.scope-title{font-size:.85rem;font-weight:500;color:var(--quiet);margin:1.1rem 0 .2rem}
.scope{display:flex;flex-wrap:wrap;gap:.2rem 2rem;font-size:.9rem}
.scope div{display:flex;gap:.5rem;min-width:0}.scope dt{color:var(--quiet);white-space:nowrap}.scope dd{margin:0;min-width:0;overflow-wrap:anywhere}
`;
//# sourceMappingURL=summary.js.map