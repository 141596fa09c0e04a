import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { noMapping } from '../language/sigma/mapping.js';
import { draftOf } from './compile-rule-query.js';
import { exceptionsOf } from './kibana/exception-lists.js';
import { readExceptionFiles } from './kibana/read-exception-files.js';
import { ruleFilesOf } from './rule-files.js';
import { formatOf, stemOf } from './rule-formats.js';
import { namesTakenTwice } from './rule-names.js';
import { linkSigma } from './sigma/link-sigma.js';
import { logSourceText } from './sigma/sigma-part.js';
/** Loads the rules of files and folders. A wrong file gives findings and no rule; the others load.
 * @example loadRules(['rules']).rules.map((rule) => rule.shortName) */
export function loadRules(paths, options = {}) {
    const listed = ruleFilesOf(paths);
    const mapping = options.sigmaMapping ?? noMapping;
    const read = listed.files.map((file) => loadFile(file, mapping));
    const isLeftOut = ({ file, deprecated }) => deprecated && !listed.asked.has(file);
    const kept = read.filter((one) => !isLeftOut(one));
    const lists = readExceptionFiles(options.exceptions ?? [], kept.flatMap(({ exceptions }) => exceptions));
    const files = withSigma(kept.flatMap(({ rules }) => rules), mapping).map((one) => withExceptions(one, lists.exceptions));
    const named = files.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
    const twice = namesTakenTwice(named);
    const refused = new Set(twice.map(keyOf));
    return {
        rules: named.filter((rule) => !refused.has(keyOf({ file: rule.file, rule: rule.shortName }))),
        findings: [
            ...listed.findings,
            ...lists.findings,
            ...kept.flatMap(({ findings }) => findings),
            ...files.flatMap(({ findings }) => findings),
            ...twice,
        ],
        files,
        deprecated: [...listed.deprecated, ...read.filter(isLeftOut).map(({ file }) => file)],
        otherData: files.flatMap(({ file, shortName, elsewhere }) => elsewhere === undefined ? [] : [{ rule: shortName, file, reason: logSourceText(elsewhere) }]),
    };
}
const keyOf = ({ file, rule }) => JSON.stringify([file, rule]);
/** Ties the correlations of all files to their rules; who wrote them lies in other files, perhaps. */
function withSigma(files, mapping) {
    const parts = files.flatMap(({ sigma }) => sigma ?? []);
    const outcomes = new Map(parts.map((part, index) => [part, index]));
    const linked = linkSigma(parts, { mapping, logs: 'cloudtrail' });
    return files.map((loaded) => {
        const place = loaded.sigma === undefined ? undefined : outcomes.get(loaded.sigma);
        return place === undefined ? loaded : withOutcome(loaded, linked[place]);
    });
}
function withOutcome(loaded, outcome) {
    switch (outcome.kind) {
        case 'runs':
            return { ...loaded, rule: outcome.rule, draft: draftOf(outcome.rule) };
        case 'part':
            return { ...loaded, draft: draftOf(outcome.rule) };
        case 'elsewhere':
            return { ...loaded, elsewhere: outcome.logSource };
        case 'wrong': {
            const { file, shortName, findings } = loaded;
            const own = outcome.findings.map((finding) => ({ ...finding, file, rule: shortName }));
            return { ...loaded, findings: [...findings, ...own] };
        }
    }
}
function withExceptions(loaded, lists) {
    const { rule } = loaded;
    const ids = rule?.exceptionLists ?? [];
    if (rule === undefined || ids.length === 0)
        return loaded;
    const { exceptions, missing } = exceptionsOf(ids, lists);
    return { ...loaded, rule: { ...rule, exceptions, missingExceptions: missing } };
}
function loadFile(file, sigmaMapping) {
    const format = formatOf(file);
    const bytes = format === undefined ? 'missing' : readBytes(file, format.largestFile);
    if (format === undefined || bytes === 'missing') {
        return unread(file, 'INPUT_UNREADABLE', `Cannot open "${file}".`);
    }
    if (bytes === 'large') {
        const message = `A rule file has at most ${format.largestFile} bytes.`;
        return unread(file, 'RULE_FILE_TOO_LARGE', message);
    }
    const text = textOf(bytes);
    return text === undefined
        ? unread(file, 'RULE_FILE_NOT_TEXT', 'The file is not UTF-8 text.')
        : readText(file, { text, bytes, format, sigmaMapping });
}
function readText(file, { text, bytes, format, sigmaMapping, }) {
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    const read = format.read({ name: file, text }, { stem: stemOf(file), contentHash, sigmaMapping });
    return {
        file,
        rules: read.rules.map((one) => loadedOf(file, one)),
        findings: (read.findings ?? []).map((finding) => ({ ...finding, file })),
        exceptions: read.exceptions ?? [],
        deprecated: read.rules.some(({ deprecated }) => deprecated === true),
    };
}
function loadedOf(file, { findings, ...reading }) {
    const { shortName, rule, draft, sigma } = reading;
    const own = findings.map((finding) => ({ ...finding, file, rule: shortName }));
    return { file, shortName, rule, draft, sigma, findings: own };
}
function unread(file, code, message) {
    const span = { source: { name: file, text: '' }, start: 0, end: 0 };
    const shortName = stemOf(file);
    const finding = { severity: 'error', code, message, span, file, rule: shortName };
    const rules = [{ file, shortName, findings: [finding] }];
    return { file, rules, findings: [], exceptions: [], deprecated: false };
}
function readBytes(file, largest) {
    try {
        return statSync(file).size > largest ? 'large' : readFileSync(file);
    }
    catch {
        return 'missing';
    }
}
function textOf(bytes) {
    try {
        // The decoder drops a byte order mark, which TOML does not know.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=load-rules.js.map