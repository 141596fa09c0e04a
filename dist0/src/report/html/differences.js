import { stepsText } from '../steps-text.js';
import { valueText } from '../text/value-text.js';
import { html } from './markup.js';
/** What is not as reviewed in a case: why, the golden's alert beside what happened, and how to see it again. */
export function differences({ told }, one) {
    const verdicts = one.outcome.kind === 'broken' ? [] : one.outcome.verdicts;
    // `told` begins with the verdicts that differ, in their order.
    const differing = verdicts.filter(({ verdict }) => verdict.kind !== 'match');
    return told.map((verdict, index) => differenceOf(verdict, differing[index]));
}
function differenceOf(told, judged) {
    const { kind, fails, rule, file, place, severity, steps, why, replay } = told;
    const at = file && `${file}${place === undefined ? '' : `:${place.line}`}`;
    const words = kind === 'lost' ? 'because ' : '';
    const reasons = kind === 'changed' ? [] : why;
    return html `<div class="difference ${fails ? 'bad' : 'plain'}">
    <p>
      <span class="badge ${fails ? 'bad' : 'plain'}">${kind}</span>
      ${rule !== undefined && html `<b>${rule}</b> `}${severity}${steps !== '' && html ` at <code>${steps}</code>`}${at !== undefined && html ` <code class="quiet">${at}</code>`}
    </p>
    ${reasons.length > 0 &&
        html `<ul class="why">
        ${reasons.map((reason) => html `<li>${words}${reason}</li>`)}
      </ul>`}
    ${judged !== undefined && diffTable(fieldsOf(judged))}
    <p class="again">
      <code>${replay}</code> <button type="button" class="tool copy">Copy</button>
    </p>
  </div> `;
}
function fieldsOf({ verdict }) {
    switch (verdict.kind) {
        case 'match':
            return [];
        case 'changed':
            return verdict.fields;
        case 'lost':
            return wholeAlert(verdict.alert, (expected) => ({ expected, actual: null }));
        case 'new':
        case 'unreviewed':
            return wholeAlert(verdict.alert, (actual) => ({ expected: null, actual }));
    }
}
function wholeAlert(alert, side) {
    const { severity, steps, count, group, values } = alert;
    const fields = [
        ['severity', severity],
        ['steps', stepsText(steps)],
        ['count', count],
        ...Object.entries(group).map(([key, value]) => [`group.${key}`, value]),
        ...Object.entries(values).map(([key, value]) => [`values.${key}`, value]),
    ];
    return fields.map(([field, value]) => ({ field, ...side(value) }));
}
function diffTable(fields) {
    if (fields.length === 0)
        return html ``;
    const rows = fields.map(({ field, expected, actual }) => html `<tr>
        <th scope="row">${field}</th>
        <td class="expected">${cell(expected)}</td>
        <td class="actual">${cell(actual)}</td>
      </tr> `);
    return html `<table class="diff">
    <thead>
      <tr>
        <th scope="col">field</th>
        <th scope="col">golden</th>
        <th scope="col">this run</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
const cell = (value) => value === null ? html `<span class="quiet">none</span>` : valueText(value);
//# sourceMappingURL=differences.js.map