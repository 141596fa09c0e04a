import { anchorOf, techniqueAnchor } from './anchors.js';
import { html } from './markup.js';
import { matrixCells } from './matrix-cells.js';
/** The matrix in rows: of each technique its rules and variants. Cells of the matrix lead here. */
export function techniquesSection(report) {
    const { coverage, verify } = report;
    const played = new Set((verify?.scenarios ?? []).flatMap(({ name, cases }) => cases.map((one) => `${name} ${one.kind}/${one.name}`)));
    const rows = coverage === undefined
        ? plainRows(report)
        : coverage.techniques.map((technique) => techniqueRow(technique, played));
    if (rows.length === 0)
        return html ``;
    const heads = coverage === undefined ? ['result'] : ['grade', 'seen', 'rules', 'variants'];
    return html `<section id="techniques" aria-labelledby="techniques-title" tabindex="-1">
    <details class="fold">
      <summary>
        <h2 id="techniques-title">Techniques</h2>
        <span class="quiet">${rows.length}, with their rules and variants</span>
      </summary>
      <div class="scroll" role="group" aria-labelledby="techniques-title" tabindex="0">
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">technique</th>
              ${heads.map((head) => html `<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>
    </details>
  </section> `;
}
function plainRows(report) {
    return matrixCells(report).map(({ id, name, says }) => html `<tr id="${techniqueAnchor(id)}" tabindex="-1">
        <th scope="row"><code>${id}</code> ${name}</th>
        <td>${says}</td>
      </tr> `);
}
function techniqueRow(technique, played) {
    const { id, name = '', grade, seen, of, isStale, rules, claimedBy, variants, next } = technique;
    const firing = rules.map((one) => html `<li>
        <code>${one.rule}</code> <span class="quiet">${one.grade} ${one.seen}/${one.of}</span>
      </li>`);
    const silent = claimedBy
        .filter((claim) => rules.every(({ rule }) => rule !== claim))
        .map((claim) => html `<li><code>${claim}</code> <span class="quiet">claims it</span></li>`);
    return html `<tr id="${techniqueAnchor(id)}" tabindex="-1" data-grade="${grade}">
    <th scope="row">
      <code>${id}</code>
      ${name}${next !== undefined && grade !== 'gap' && html `<br /><span class="quiet">${next}</span>`}
    </th>
    <td>
      <span class="badge g-${grade}">${grade}</span
      >${isStale && html ` <span class="quiet">stale</span>`}
    </td>
    <td class="number">${of === 0 ? '' : `${seen}/${of}`}</td>
    <td>${list([...firing, ...silent])}</td>
    <td>${list(variants.map((variant) => variantLine(variant, played)))}</td>
  </tr> `;
}
const list = (items) => items.length === 0
    ? html ``
    : html `<ul class="plain">
        ${items}
      </ul>`;
function variantLine(variant, played) {
    const { scenario, case: id, seenBy, isKnownGap } = variant;
    const name = `${scenario} ${id}`;
    const link = played.has(name) ? html `<a href="#${anchorOf(scenario, id)}">${name}</a>` : name;
    return html `<li>
    ${link} <span class="quiet">${outcomeOf(variant.kind, seenBy.length > 0, isKnownGap)}</span>
  </li>`;
}
/** In benign activity silence is what is wanted. */
function outcomeOf(kind, isSeen, isKnownGap) {
    if (kind === 'benign')
        return isSeen ? 'fires' : 'silent';
    if (isSeen)
        return kind === 'false-positive' ? 'fires' : 'seen';
    return isKnownGap ? 'known gap' : 'not seen';
}
//# sourceMappingURL=techniques-section.js.map