import { tellCases } from '../told-verdict.js';
import { findingRemark } from './finding-remark.js';
import { rulesRemarks } from './rules-remarks.js';
/** What `verify` found, each at the line of the rule, else at the scenario or its golden. */
export function verifyRemarks(report) {
    return [
        ...tellCases(report).flatMap((one) => one.told.map((told) => verdictRemark(told, one))),
        ...report.scenarios.flatMap((scenario) => scenario.findings.map((finding) => findingRemark(finding, { file: fileOf(finding, scenario), rule: scenario.name }))),
        ...report.findings.map((finding) => findingRemark(finding)),
        ...rulesRemarks(report.rules),
    ];
}
function verdictRemark(told, { scenario, id }) {
    const { kind, fails, rule, steps, replay } = told;
    const where = `${scenario.name} ${id}`;
    const place = placeOf(told, scenario);
    return {
        level: fails ? 'error' : 'note',
        about: rule === undefined ? { kind: 'code', id: codes[kind] } : { kind: 'rule', id: rule },
        title: `${kind} in ${where}`,
        lines: [headOf(told, where), ...whyLines(told), `Replay: ${replay}`],
        ...(place === undefined ? {} : { place }),
        key: [kind, scenario.name, id, rule ?? '', steps],
    };
}
const codes = {
    lost: 'ALERT_LOST',
    new: 'ALERT_NEW',
    changed: 'ALERT_CHANGED',
    unreviewed: 'CASE_UNREVIEWED',
    broken: 'CASE_BROKEN',
    phase: 'ALERT_BY_PHASE',
};
function headOf({ kind, rule = '', steps }, where) {
    const at = steps === '' ? where : `${steps} of ${where}`;
    switch (kind) {
        case 'lost':
            return `${rule} no longer fires at ${at}.`;
        case 'new':
            return `${rule} fires at ${at}, which the golden does not hold.`;
        case 'changed':
            return `${rule} fires at ${at}, but its alert is not as reviewed.`;
        case 'phase':
            return `Whether ${rule} fires in ${at} hangs on the phase of its ticks or of the start.`;
        case 'broken':
            return `${where} could not be played.`;
        case 'unreviewed':
            return rule === ''
                ? `Nobody has reviewed that nothing fires in ${where}.`
                : `${rule} fires at ${at}, which nobody has reviewed.`;
    }
}
function whyLines({ kind, why }) {
    const words = kind === 'lost' ? ['Because ', 'and '] : ['', ''];
    return why.map((reason, index) => `${words[index === 0 ? 0 : 1]}${reason}`);
}
/** A verdict on a rule that is loaded stands at the rule; a case that breaks at its scenario, all else at the golden. */
function placeOf({ kind, file, place }, scenario) {
    if (file !== undefined)
        return { file, ...place };
    const other = kind === 'broken' ? scenario.file : (scenario.golden ?? scenario.file);
    return other === undefined ? undefined : { file: other };
}
/** A golden that is missing cannot be pointed at. */
function fileOf({ code }, { file, golden }) {
    const inGolden = code === 'TWIN_NOT_SILENT' || code.startsWith('GOLDEN_');
    return inGolden && code !== 'GOLDEN_MISSING' ? golden : file;
}
//# sourceMappingURL=verify-remarks.js.map