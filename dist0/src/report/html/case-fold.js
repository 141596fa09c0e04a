import { plural } from '../text/plural.js';
import { anchorOf } from './anchors.js';
import { differences } from './differences.js';
import { html } from './markup.js';
/** One case: what differs is written out, its timeline is made by the script when it is opened. */
export function caseFold(one, context) {
    const { told, index } = context;
    const { kind, name, detail } = one;
    const scenario = told.scenario.name;
    const fails = told.told.some(({ fails }) => fails);
    const grades = new Set(index.ofCase(scenario, told.id).map(({ grade }) => grade));
    return html `<details
    class="case"
    id="${anchorOf(scenario, told.id)}"
    data-kind="${kind}"
    data-verdict="${fails ? 'not as reviewed' : 'as reviewed'}"
    data-grades="${[...grades].join(' ')}"
    data-text="${searchText(one, context)}"
    data-scenario="${context.scenario}"
    data-case="${context.case}"
    ${context.isOpen && 'open'}
  >
    <summary>
      <span class="kind k-${kind}">${kind}</span>
      <h4>${name}</h4>
      ${outcomeOf(one)}${verdictBadges(told)}
    </summary>
    <div class="inside">
      ${differences(told, one)}
      ${detail === undefined ? html `<p class="quiet">No details were kept.</p>` : html `<div class="timeline-place"><p class="quiet">${plural(detail.calls.length, 'call')}. The timeline needs JavaScript.</p></div>`}
    </div>
  </details> `;
}
function verdictBadges({ told }) {
    const kinds = [...new Set(told.map(({ kind }) => kind))];
    return kinds.map((kind) => {
        const fails = told.some((one) => one.kind === kind && one.fails);
        return html ` <span class="badge ${fails ? 'bad' : 'plain'}">${kind}</span>`;
    });
}
/** Who fires, or that nobody does. */
function outcomeOf(one) {
    const rules = firingRules(one);
    if (rules.length === 0)
        return html `<span class="quiet">silent</span>`;
    return html `<span class="fires">${rules.map((rule) => html `<code>${rule}</code> `)}</span>`;
}
function firingRules({ outcome, detail }) {
    const told = outcome.kind === 'broken'
        ? []
        : outcome.verdicts.filter(({ verdict }) => verdict.kind !== 'lost');
    const rules = detail?.alerts.map(({ alert }) => alert.rule.shortName);
    return [...new Set(rules ?? told.map(({ verdict }) => verdict.alert.rule))];
}
/** What the search finds a case by: its names, rules, steps and actions, each once. */
function searchText(one, { told }) {
    const { detail, outcome } = one;
    const verdicts = outcome.kind === 'broken' ? [] : outcome.verdicts;
    const words = new Set([
        told.id,
        ...verdicts.map(({ verdict }) => verdict.alert.rule),
        ...(detail?.silent.map(({ rule }) => rule) ?? []),
        ...(detail?.calls.flatMap(({ step, action, error = '' }) => [plain(step), action, error]) ??
            []),
    ]);
    return [...words].join(' ').toLowerCase();
}
/** The step without the number of its repetition. */
const plain = (step) => step.replace(/#\d+$/, '');
//# sourceMappingURL=case-fold.js.map