import { findingRemark } from '../remarks/finding-remark.js';
import { rulesRemarks } from '../remarks/rules-remarks.js';
import { html } from './markup.js';
/** What is wrong beside single alerts: rules that cannot run, goldens, configuration. */
export function remarksSection(report) {
    const remarks = remarksOf(report);
    if (remarks.length === 0)
        return html ``;
    return html `<section id="remarks" aria-labelledby="remarks-title">
    <h2 id="remarks-title">Rules, goldens and configuration</h2>
    <ul class="remarks">
      ${remarks.map(remarkItem)}
    </ul>
  </section> `;
}
function remarksOf(report) {
    const { verify, survey, replay, coverage, rules } = report;
    const findings = [verify, survey, coverage].flatMap((one) => one?.findings ?? []);
    const ofReplay = replay && { ...replay.rules, loaded: replay.rules.loaded.length };
    const ofRules = rules ?? verify?.rules ?? survey?.rules ?? ofReplay;
    return [
        ...findings.map((finding) => findingRemark(finding)),
        ...(ofRules === undefined ? [] : rulesRemarks(ofRules)),
    ];
}
/** One remark with its place, for lists of them anywhere on the page. */
export function remarkItem({ level, title, lines, place }) {
    const at = place && `${place.file}${place.line === undefined ? '' : `:${place.line}`}`;
    const tone = level === 'error' ? 'bad' : 'plain';
    return html `<li>
    <span class="badge ${tone}">${level}</span>
    <b>${title}</b
    >${at !== undefined && html ` <code>${at}</code>`}${lines.map((line) => html `<br />${line}`)}
  </li> `;
}
//# sourceMappingURL=remarks-section.js.map