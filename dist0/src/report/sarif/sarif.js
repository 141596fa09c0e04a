import { createHash } from 'node:crypto';
import { shown } from '../shown.js';
import { uriOf } from './uri-of.js';
/** Writes remarks as a SARIF 2.1.0 log of one run, in pieces: a rule a detection rule or code of finding, a result a remark.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function* sarif(remarks, { version, pathOf }) {
    const rules = new Map();
    for (const { about } of remarks) {
        if (!rules.has(about.id))
            rules.set(about.id, about);
    }
    const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
    const fingerprint = fingerprints();
    yield `${headOf([...rules.values()].map(ruleOf), version)}[`;
    for (const [index, { about, level, lines, place, key }] of remarks.entries()) {
        const result = {
            ruleId: idOf(about),
            ruleIndex: indexes.get(about.id),
            level,
            message: { text: messageOf(lines) },
            locations: place === undefined ? [] : [locationOf(place, pathOf)],
            partialFingerprints: { 'trailproof/v1': fingerprint(key) },
        };
        yield `${index === 0 ? '' : ','}\n${JSON.stringify(result)}`;
    }
    yield ']}]}\n';
}
/** The log up to its results, which stand last. */
function headOf(rules, version) {
    const run = {
        tool: { driver: { name: 'trailproof', version, rules } },
        columnKind: 'utf16CodeUnits',
    };
    const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
    const log = JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] });
    return `${log.slice(0, -'}]}'.length)},"results":`;
}
const idOf = ({ id }) => shown(id);
function ruleOf(about) {
    const { kind, name, techniques = [], riskScore } = about;
    const id = idOf(about);
    const text = kind === 'rule' ? messageOf([name ?? `Detection ${id}`]) : `Finding ${id}`;
    const properties = {
        ...(techniques.length === 0 ? {} : { tags: techniques.map(shown) }),
        // GitHub orders by it; 0 to 10.
        ...(riskScore === undefined ? {} : { 'security-severity': (riskScore / 10).toFixed(1) }),
    };
    const more = Object.keys(properties).length === 0 ? {} : { properties };
    return { id, shortDescription: { text }, ...more };
}
/** SARIF reads `[text](target)` in a message as a link, which no text of ours is. */
function messageOf(lines) {
    return lines.map((line) => shown(line).replaceAll('](', '] (')).join('\n');
}
function locationOf(place, pathOf) {
    const { file, line, column, endLine, endColumn } = place;
    const region = {
        startLine: line,
        startColumn: column,
        ...(endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn }),
    };
    return {
        physicalLocation: {
            artifactLocation: artifactOf(pathOf(file)),
            ...(line === undefined ? {} : { region }),
        },
    };
}
/** A path in the repository is told from its top; any other is a whole URI. */
function artifactOf(path) {
    const uri = uriOf(path);
    return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}
/** Equal keys are numbered, so that no two results have one fingerprint. */
function fingerprints() {
    const seen = new Map();
    return (key) => {
        const text = JSON.stringify(key);
        const count = (seen.get(text) ?? 0) + 1;
        seen.set(text, count);
        return createHash('sha256')
            .update(count === 1 ? text : `${text}#${count}`)
            .digest('hex');
    };
}
//# sourceMappingURL=sarif.js.map