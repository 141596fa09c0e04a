import { techniqueAnchor } from './anchors.js';
import { html } from './markup.js';
/** What coverage finds beside the matrix, a folded list each; empty ones are left out. */
export function coverageLists({ coverage }) {
    if (coverage === undefined)
        return html ``;
    const lists = listsOf(coverage).filter(({ lines }) => lines.length > 0);
    if (lists.length === 0)
        return html ``;
    const folds = lists.map(({ title, lines }) => html `<details class="fold">
        <summary>
          <h3>${title}</h3>
          <span class="quiet">${lines.length}</span>
        </summary>
        <ul class="plain columns">
          ${lines.map((line) => html `<li>${line}</li>`)}
        </ul>
      </details> `);
    return html `<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Beside the matrix</h2>
    ${folds}
  </section> `;
}
function listsOf(coverage) {
    const { silent, unintended, unwoken, blind, unclaimed, soleGuards, notPlayableLive } = coverage;
    return [
        {
            title: 'Silent where they are meant to fire',
            lines: silent.map((one) => html `<code>${one.rule}</code> in ${one.scenario}
            ${one.case}${one.isKnown && html ` <span class="quiet">known gap</span>`}`),
        },
        {
            title: 'Firing where nobody meant them to',
            lines: unintended.map((one) => html `<code>${one.rule}</code> in ${one.scenario}
            ${one.case}${one.isKnown && html ` <span class="quiet">as reviewed</span>`}`),
        },
        {
            title: 'Rules whose loss alone uncovers a technique',
            lines: soleGuards.map(({ rule, techniques }) => html `<code>${rule}</code> ${techniques.map(techniqueLink)}`),
        },
        { title: 'Rules that no case wakes', lines: unwoken.map((rule) => html `<code>${rule}</code>`) },
        {
            title: 'Blind rules',
            lines: blind.map(({ rule, field }) => html `<code>${rule}</code> needs <code>${field}</code>`),
        },
        { title: 'Techniques that no rule claims', lines: unclaimed.map(techniqueLink) },
        {
            title: 'Cases that cannot be played in a real account',
            lines: notPlayableLive.map((one) => html `${one.scenario} ${one.case} <span class="quiet">${one.reason}</span>`),
        },
    ];
}
const techniqueLink = (id) => html `<a href="#${techniqueAnchor(id)}">${id}</a> `;
//# sourceMappingURL=coverage-lists.js.map