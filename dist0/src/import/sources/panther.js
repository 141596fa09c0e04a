import { parseDocument } from 'yaml';
import { isJsonList, isJsonObject } from '../../cloudtrail/json.js';
import { caseNames } from './case-names.js';
import { wholeRecord } from './whole-record.js';
const logType = 'AWS.CloudTrail';
/** Takes the tests of a rule of panther-analysis: each becomes a case, what must fire an attack, what must not a benign one.
 * The rule itself is Python and is not taken.
 * @example takePanther('rules/aws_root_login.yml', text, 'aws-root-login') */
export function takePanther(file, text, options) {
    const refused = (reason) => ({
        scenarios: [],
        remarks: [{ kind: 'refused', what: file, reason }],
    });
    const rule = readYaml(text);
    if (rule === undefined)
        return refused('it is no YAML document');
    const type = textOf(rule['AnalysisType']);
    if (type === undefined)
        return refused('it is no file of panther-analysis: no AnalysisType');
    if (type !== 'rule')
        return refused(`its AnalysisType is ${type}, and only rules have such tests`);
    const types = textsOf(rule['LogTypes']);
    if (!types.includes(logType))
        return refused(`its logs are ${types.join(', ') || 'not named'}`);
    const tests = rule['Tests'];
    if (!isJsonList(tests) || tests.length === 0)
        return refused('it has no tests');
    const remarks = thresholdRemark(file, rule);
    const cases = casesOf(file, tests, remarks);
    const attacks = cases.filter(({ kind }) => kind === 'attack').length;
    if (attacks === 0) {
        remarks.push({ kind: 'refused', what: file, reason: 'none of its tests must fire' });
        return { scenarios: [], remarks };
    }
    const title = textOf(rule['DisplayName']) ?? textOf(rule['RuleID']) ?? options.name;
    return {
        scenarios: [{ name: options.name, title, techniques: techniquesOf(rule), cases }],
        remarks,
    };
}
// A hundred references to other places of the document are more than any test has; a bomb has more.
function readYaml(text) {
    try {
        const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
        if (document.errors.length > 0)
            return undefined;
        const value = document.toJS({ maxAliasCount: 100 });
        return isJsonObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function casesOf(file, tests, remarks) {
    const names = caseNames();
    return tests.flatMap((test) => {
        const members = isJsonObject(test) ? test : {};
        const name = names.next(textOf(members['Name']) ?? 'unnamed');
        const what = `${file}: ${name}`;
        const refuse = (reason) => {
            remarks.push({ kind: 'refused', what, reason });
            return [];
        };
        const log = members['Log'];
        const type = textOf(members['LogType']) ?? logTypeOf(log);
        if (type !== undefined && type !== logType)
            return refuse(`its log is of ${type}`);
        const whole = wholeRecord(log, isPanthers);
        if (whole.kind === 'none')
            return refuse(whole.reason);
        const changes = [...whole.changes, ...(members['Mocks'] === undefined ? [] : [mocked])];
        for (const reason of changes)
            remarks.push({ kind: 'changed', what, reason });
        const kind = members['ExpectedResult'] === true ? 'attack' : 'benign';
        return [{ kind, name, records: [whole.record] }];
    });
}
const mocked = 'it mocks functions of its rule; the record alone may not decide';
/** Members that Panther adds to a log. */
const isPanthers = (key) => key.startsWith('p_');
const logTypeOf = (log) => log !== undefined && isJsonObject(log) ? textOf(log['p_log_type']) : undefined;
function thresholdRemark(file, rule) {
    const threshold = rule['Threshold'];
    if (typeof threshold !== 'number' || threshold <= 1)
        return [];
    const reason = 'its rule fires from several events on (Threshold); its tests have one each';
    return [{ kind: 'changed', what: file, reason }];
}
/** `TA0007:T1526` gives T1526. */
function techniquesOf(rule) {
    const reports = rule['Reports'];
    const mitre = isJsonObject(reports) ? reports['MITRE ATT&CK'] : undefined;
    const found = textsOf(mitre).flatMap((text) => /T\d{4}(?:\.\d{3})?\b/.exec(text)?.[0] ?? []);
    return [...new Set(found)];
}
const textOf = (value) => typeof value === 'string' && value !== '' ? value : undefined;
const textsOf = (value) => isJsonList(value) ? value.filter((item) => typeof item === 'string') : [];
//# sourceMappingURL=panther.js.map