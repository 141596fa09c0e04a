import { inFileOrder } from '../../diagnostic/in-file-order.js';
import { didYouMean } from '../../diagnostic/nearest-name.js';
import { issueSentence } from './issue-sentence.js';
import { keysAt } from './shape-keys.js';
/** Holds a document against a shape. Unknown keys are warnings and leave the data; all else is an error.
 * @example checkToml(document, shape, { missing: 'RULE_KEY_MISSING', unknown: 'RULE_KEY_UNKNOWN', invalid: 'RULE_VALUE_INVALID' }) */
export function checkToml(document, shape, options) {
    const first = shape.safeParse(document.value, { reportInput: true });
    if (first.success)
        return { data: first.data, findings: [] };
    const findings = first.error.issues.flatMap((issue) => issue.code === 'unrecognized_keys'
        ? unknownKeys(issue, { document, shape, options })
        : [wrongValue(issue, document, options)]);
    const sorted = inFileOrder(findings);
    if (sorted.some((finding) => finding.severity === 'error'))
        return { findings: sorted };
    const second = shape.safeParse(withoutUnknownKeys(document.value, first.error.issues));
    return { data: second.data, findings: sorted };
}
function unknownKeys(issue, check) {
    const path = tomlPathOf(issue);
    const known = keysAt(check.shape, path);
    return issue.keys.map((key) => ({
        severity: 'warning',
        code: check.options.unknown,
        message: `There is no key "${dotted([...path, key])}".`,
        span: check.document.keyPlaceOf([...path, key]),
        hint: check.options.hintForKey?.([...path, key]) ?? didYouMean(key, known),
    }));
}
function wrongValue(issue, document, options) {
    const path = tomlPathOf(issue);
    if (!document.has(path) && issue.code !== 'custom')
        return missingKey(path, document, options);
    return {
        severity: 'error',
        code: options.invalid,
        message: `${path.length === 0 ? 'The file' : `"${dotted(path)}"`} ${issueSentence(issue)}.`,
        span: document.placeOf(path),
        hint: hintForValue(issue),
    };
}
function hintForValue(issue) {
    if (issue.code !== 'invalid_value' || issue.values.length < 2)
        return undefined;
    // To a text of one or two letters everything is near.
    if (typeof issue.input !== 'string' || issue.input.length < 3)
        return undefined;
    return didYouMean(issue.input, issue.values.map(String));
}
function missingKey(path, document, options) {
    return {
        severity: 'error',
        code: options.missing,
        message: `"${dotted(path)}" is missing.`,
        span: document.keyPlaceOf(path),
    };
}
function tomlPathOf(issue) {
    return issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
}
/** `rule.threat[0].tactic.id`. */
function dotted(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
function withoutUnknownKeys(value, issues) {
    const copy = structuredClone(value);
    for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        let target = copy;
        for (const part of issue.path)
            target = isHolder(target) ? target[part] : undefined;
        for (const key of issue.keys)
            if (isHolder(target))
                delete target[key];
    }
    return copy;
}
function isHolder(value) {
    return typeof value === 'object' && value !== null;
}
//# sourceMappingURL=checked-toml.js.map