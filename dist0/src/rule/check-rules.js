import { inFileOrder } from '../diagnostic/in-file-order.js';
import { checkConditions } from './check-conditions.js';
import { checkQuery } from './check-query.js';
import { dataRead } from './data-read.js';
import { loadRules, } from './load-rules.js';
/** Checks rule files as they would be loaded and run: their shape, their options, their queries against a
 * view of events, and what is suspicious about them.
 * @example checkRules(['rules'], ecsFieldSource(defaultProfile)).ok // 21 */
export function checkRules(paths, fields, options = {}) {
    const loaded = askedFor(loadRules(paths, options), options.isAsked);
    const hasIndicators = (options.indicators ?? []).length > 0;
    const inFiles = new Set(loaded.files.flatMap(({ findings }) => findings));
    const findings = [
        ...loaded.findings.filter((finding) => !inFiles.has(finding)),
        ...loaded.files.flatMap((file) => checkFile(file, fields, { hasIndicators })),
    ];
    const stopped = new Set(findings.filter(stops).map(({ file, rule }) => keyOf(file, rule)));
    return {
        files: new Set(loaded.files.map(({ file }) => file)).size,
        rules: loaded.files.length,
        ok: loaded.files.filter(({ file, shortName, elsewhere }) => elsewhere === undefined && !stopped.has(keyOf(file, shortName))).length,
        unsupported: findings.filter(({ severity }) => severity === 'unsupported'),
        invalid: findings.filter(({ severity }) => severity === 'error'),
        lint: findings.filter(({ severity }) => severity === 'warning'),
        deprecated: loaded.deprecated,
        otherData: loaded.otherData,
    };
}
function askedFor(loaded, isAsked = () => true) {
    return {
        ...loaded,
        findings: loaded.findings.filter(({ file }) => isAsked(file)),
        files: loaded.files.filter(({ file }) => isAsked(file)),
        deprecated: loaded.deprecated.filter(isAsked),
        otherData: loaded.otherData.filter(({ file }) => isAsked(file)),
    };
}
const keyOf = (file, rule) => JSON.stringify([file, rule]);
function stops(finding) {
    return finding.severity !== 'warning';
}
function checkFile(loaded, fields, { hasIndicators }) {
    const { file, shortName, rule, draft } = loaded;
    const query = draft === undefined ? [] : checkQuery(draft, rule, fields);
    const fieldsKnown = draft === undefined || dataRead(draft).kind === 'cloudtrail';
    const more = [
        ...query,
        ...(rule === undefined ? [] : checkConditions(rule, fields, { fieldsKnown, hasIndicators })),
    ];
    return inFileOrder([
        ...loaded.findings,
        ...more.map((finding) => ({ ...finding, file, rule: shortName })),
    ]);
}
//# sourceMappingURL=check-rules.js.map