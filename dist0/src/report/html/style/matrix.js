import { gradeNames } from '../../grade-looks.js';
/** The matrix: what is not filled keeps the colour of the card. */
export const matrix = `
.legend{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;font-size:.85rem;color:var(--quiet);margin-bottom:.6rem}
.legend b{font-weight:600;color:var(--ink);margin-right:.3em}
.matrix{border-spacing:3px;border-collapse:separate;font-size:.8rem;line-height:1.3;min-width:100%}
.matrix th{font-weight:600;text-align:left;vertical-align:bottom;padding:.35rem .4rem;min-width:6.3rem}
.matrix td{padding:0;border:1px solid var(--line);border-radius:5px;vertical-align:top;height:1px}
.matrix td.none{border:0}
.matrix td.sub{border-left-width:4px}
.matrix td a{display:block;height:100%;padding:.3rem .45rem .35rem;color:var(--ink);text-decoration:none;border-radius:4px}
.matrix td a:hover{text-decoration:underline}
.matrix .id{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.92em}
.matrix .name{display:block}
.matrix .says{display:block;font-weight:600}
.matrix .g-gap .says,.matrix .g-gap .name,.matrix .g-gap .id{color:var(--quiet);font-weight:400}
.matrix td.dim{opacity:.25}
.badge.g-live,.badge.g-guarded,.badge.g-fired,.badge.g-declared,.badge.g-gap{border-color:var(--strong)}
${gradeNames.map((grade) => `.g-${grade}{--fill:var(--g-${grade})}`).join('')}
${gradeNames.map((grade) => `.g-${grade}`).join(',')}{background:var(--fill)}
${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => `.t${tenth}{background:linear-gradient(90deg,var(--fill) ${tenth}0%,var(--card) ${tenth}0%)}`).join('')}
.matrix .g-gap{border-style:dashed}
`;
//# sourceMappingURL=matrix.js.map