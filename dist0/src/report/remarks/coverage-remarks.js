import { findingRemark } from './finding-remark.js';
import { rulesRemarks } from './rules-remarks.js';
/** What coverage found that has a place, the worst first: gates that fail, rules that are silent where they are meant to
 * fire or that no case wakes, lines that are no evidence. */
export function coverageRemarks(report) {
    const places = new Map(report.places.map(({ rule, file, line, column }) => [rule, { file, line, column }]));
    return [
        ...report.gates.flatMap((gate) => gateRemarks(gate, report)),
        ...report.findings.map((finding) => findingRemark(finding)),
        ...report.silent
            .filter(({ isKnown }) => !isKnown)
            .map((one) => silentRemark(one, places.get(one.rule))),
        ...report.unwoken.map((rule) => unwokenRemark(rule, places.get(rule))),
        ...rulesRemarks(report.rules),
    ];
}
/** A technique stands nowhere; where one rule claims it, that rule's line is the place to look. */
function gateRemarks({ gate, failures }, { techniques, places }) {
    return failures.map(({ technique, reason, hint }) => {
        const claimedBy = techniques.find(({ id }) => id === technique)?.claimedBy ?? [];
        const found = claimedBy.length === 1 && places.find(({ rule }) => rule === claimedBy[0]);
        const place = found && { file: found.file, line: found.line, column: found.column };
        return {
            level: 'error',
            about: { kind: 'code', id: 'COVERAGE_SHORT' },
            title: `${technique} falls short of ${gate}`,
            lines: [`${technique} ${reason}.`, `${hint}.`],
            ...(place ? { place } : {}),
            key: ['COVERAGE_SHORT', technique, gate],
        };
    });
}
function silentRemark({ rule, scenario, case: id }, place) {
    return {
        level: 'warning',
        about: { kind: 'rule', id: rule },
        title: `silent in ${scenario} ${id}`,
        lines: [`${rule} is meant to see ${scenario} ${id} and does not.`],
        ...(place === undefined ? {} : { place }),
        key: ['silent', rule, scenario, id],
    };
}
function unwokenRemark(rule, place) {
    return {
        level: 'note',
        about: { kind: 'rule', id: rule },
        title: `no case wakes ${rule}`,
        lines: [`No case of the loaded scenarios makes ${rule} fire: nothing proves it.`],
        ...(place === undefined ? {} : { place }),
        key: ['unwoken', rule],
    };
}
//# sourceMappingURL=coverage-remarks.js.map