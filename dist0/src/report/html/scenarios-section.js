import { gradeNames } from '../grade-looks.js';
import { findingRemark } from '../remarks/finding-remark.js';
import { plural } from '../text/plural.js';
import { tellCases } from '../told-verdict.js';
import { scenarioFailed } from '../verify-failed.js';
import { anchorOf } from './anchors.js';
import { caseFold } from './case-fold.js';
import { html } from './markup.js';
import { remarkItem } from './remarks-section.js';
import { techniqueIndex } from './technique-index.js';
import { sizeOf } from './verify-tiles.js';
// What is not as reviewed lies open, unless everything is.
const mostOpen = 10;
/** The scenarios, a fold each, with search and filters above them. */
export function scenariosSection(report) {
    const { verify, coverage } = report;
    if (verify === undefined)
        return html ``;
    const told = tellCases(verify);
    const index = techniqueIndex(coverage);
    const opened = new Set(told.filter(({ told }) => told.some(({ fails }) => fails)).slice(0, mostOpen));
    const folds = verify.scenarios.map((scenario, number) => scenarioFold(scenario, {
        number,
        index,
        opened,
        told: told.filter((one) => one.scenario === scenario),
    }));
    return html `<section id="scenarios" aria-labelledby="scenarios-title" tabindex="-1">
    <h2 id="scenarios-title">Scenarios <span class="quiet">${sizeOf(verify)}</span></h2>
    ${filterBar(coverage !== undefined)}
    <div id="scenario-list">${folds}</div>
    <p id="nothing-found" hidden>
      Nothing matches.
      <button type="button" class="tool" id="clear">Clear search and filters</button>
    </p>
  </section> `;
}
function filterBar(hasGrades) {
    const grade = hasGrades && html `<label>Grade ${select('filter-grade', ['any', ...gradeNames])}</label> `;
    return html `<form id="filters" role="search" aria-label="Scenarios">
    <label class="wide"
      >Search
      <input
        type="search"
        id="search"
        autocomplete="off"
        spellcheck="false"
        placeholder="technique, rule, scenario, step"
        aria-keyshortcuts="/"
    /></label>
    <label>Verdict ${select('filter-verdict', ['any', 'not as reviewed', 'as reviewed'])}</label>
    <label
      >Kind
      ${select('filter-kind', ['any', 'attack', 'evasion', 'benign', 'false-positive'])}</label
    >
    ${grade}<output id="found" aria-live="polite"></output>
  </form>`;
}
function select(id, choices) {
    return html `<select id="${id}">
    ${choices.map((choice) => html `<option>${choice}</option>`)}
  </select>`;
}
function scenarioFold(scenario, { number, index, told, opened, }) {
    const { name, title, cases, findings, updated } = scenario;
    const fails = scenarioFailed(scenario) || told.some((one) => one.told.some(({ fails }) => fails));
    const techniques = index.ofScenario(name);
    const remarks = findings.map((finding) => remarkItem(findingRemark(finding, { rule: name })));
    const text = [name, title, ...techniques.map(({ id, name = '' }) => `${id} ${name}`)].join(' ');
    return html `<details
    class="scenario ${fails ? 'bad' : 'good'}"
    id="${anchorOf(name)}"
    data-text="${text.toLowerCase()}"
    ${told.some((one) => opened.has(one)) && 'open'}
  >
    <summary>
      <span class="sign">${fails ? 'differs' : 'as reviewed'}</span>
      <h3>${name}</h3>
      <span class="title">${title}</span>
      <span class="quiet"
        >${plural(cases.length, 'case')}${techniques.length > 0 && ` · ${techniques.map(({ id }) => id).join(' ')}`}${updated && ' · golden written'}</span
      >
    </summary>
    <div class="inside">
      ${remarks.length > 0 &&
        html `<ul class="remarks">
          ${remarks}
        </ul>`}
      ${cases.map((one, place) => caseFold(one, { scenario: number, case: place, told: told[place], index, isOpen: opened.has(told[place]) }))}
    </div>
  </details> `;
}
//# sourceMappingURL=scenarios-section.js.map