import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
import { severityPaint } from './severity-paint.js';
import { table } from './table.js';
/** Lists rules, a line each. */
export function rulesListText(rules, style) {
    const rows = rules.map((rule) => [
        { text: printable(rule.shortName), paint: style.strong },
        { text: printable(rule.type) },
        { text: printable(rule.severity), paint: severityPaint(rule.severity, style) },
        { text: rule.techniques.map(printable).join(' ') },
        { text: printable(rule.file), paint: style.quiet },
    ]);
    return joined([...table(rows), '', plural(rules.length, 'rule')]);
}
/** Lists scenarios, a line each, with their cases by kind. */
export function scenariosListText(scenarios, style) {
    const rows = scenarios.map((scenario) => [
        { text: printable(scenario.name), paint: style.strong },
        { text: plural(scenario.cases.length, 'case'), align: 'right' },
        { text: scenario.techniques.map(printable).join(' ') },
        { text: printable(scenario.title) },
    ]);
    const cases = scenarios.reduce((sum, scenario) => sum + scenario.cases.length, 0);
    const summary = `${plural(scenarios.length, 'scenario')} · ${plural(cases, 'case')}`;
    return joined([...table(rows), '', summary]);
}
const joined = (lines) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
//# sourceMappingURL=lists-text.js.map