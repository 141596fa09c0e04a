import { plural } from './plural.js';
// A handful is read; hundreds, of a whole repository of rules, hide what matters.
const mostListed = 5;
/** Takes the alerts that are listed only, since nothing pins their rules, out of a report that would drown in them.
 * What is left of them is a line. */
export function foldUnpinned(report) {
    const cases = report.scenarios.flatMap((scenario) => scenario.cases);
    const listed = cases.flatMap(listedOnly);
    if (listed.length <= mostListed)
        return { report, lines: [] };
    const rules = new Set(listed.map(({ verdict }) => verdict.alert.rule)).size;
    const scenarios = report.scenarios.map((scenario) => ({
        ...scenario,
        cases: scenario.cases.map(withoutListed),
    }));
    const line = `${plural(listed.length, 'alert')} of ${plural(rules, 'rule')} that nothing pins, not shown: \`trailproof survey\` tells what each rule sees.`;
    return { report: { ...report, scenarios }, lines: [line] };
}
function listedOnly({ outcome }) {
    return outcome.kind === 'compared' ? outcome.verdicts.filter(isListed) : [];
}
const isListed = ({ verdict, fails }) => !fails && verdict.kind !== 'match';
function withoutListed(one) {
    const { outcome } = one;
    if (outcome.kind !== 'compared')
        return one;
    const verdicts = outcome.verdicts.filter((judged) => !isListed(judged));
    return { ...one, outcome: { ...outcome, verdicts } };
}
//# sourceMappingURL=fold-unpinned.js.map