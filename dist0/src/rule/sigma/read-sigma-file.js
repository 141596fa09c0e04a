import { inFileOrder } from '../../diagnostic/in-file-order.js';
import { readCorrelation } from '../../language/sigma/correlation/read-correlation.js';
import { readDetection } from '../../language/sigma/read-detection.js';
import { readYaml } from '../../language/sigma/read-yaml.js';
import { entryOf, textAt } from '../../language/sigma/yaml-node.js';
import { checkToml } from '../toml/checked-toml.js';
import { sigmaCommon } from './sigma-common.js';
import { sigmaCorrelationShape, sigmaRuleShape } from './sigma-shape.js';
import { yamlDocument } from './yaml-document.js';
/** Reads the rules and correlations of a Sigma file, with all findings of each at once.
 * @example readSigmaFile({ name: 'a.yml', text }, { stem: 'a', contentHash, mapping: noMapping })[0]?.part */
export function readSigmaFile(source, file) {
    const documents = readYaml(source);
    if (documents.length === 0)
        return [nothingIn(source, file)];
    const names = shortNames(documents, file.stem);
    return documents.map((document, index) => {
        const reading = readDocument(document, { ...file, source, shortName: names[index] });
        return { ...reading, findings: inFileOrder(reading.findings) };
    });
}
function nothingIn(source, { stem }) {
    const span = { source, start: 0, end: 0 };
    const finding = error('SIGMA_YAML', 'There is no rule in this file.', span);
    return { shortName: stem, deprecated: false, findings: [finding] };
}
/** The stem, with a document's name or id behind it where a file holds several. */
function shortNames(documents, stem) {
    if (documents.length === 1)
        return [stem];
    return documents.map(({ root }, index) => {
        const own = textAt(root, 'name') ?? textAt(root, 'id') ?? String(index + 1);
        return `${stem}/${own}`;
    });
}
function readDocument({ root, span, findings }, place) {
    const { shortName } = place;
    const refused = (reasons) => ({
        shortName,
        deprecated: false,
        findings: reasons,
    });
    if (root === undefined)
        return refused(findings);
    if (root.kind !== 'map') {
        return refused([error('SIGMA_YAML', 'A rule is a map of keys and values.', root.span)]);
    }
    const unmodelled = unmodelledDocument(root);
    if (unmodelled !== undefined)
        return refused([unmodelled]);
    const isCorrelation = entryOf(root, 'correlation') !== undefined;
    return isCorrelation
        ? readCorrelationDocument(root, { ...place, span })
        : readRuleDocument(root, { ...place, span });
}
/** Documents of other kinds: collections of version 1, and filters, which change other rules. */
function unmodelledDocument(root) {
    const action = entryOf(root, 'action');
    if (action !== undefined) {
        return {
            severity: 'unsupported',
            code: 'SIGMA_ACTION_UNSUPPORTED',
            message: '"action" belongs to the rule collections of version 1 and is gone.',
            span: action.keySpan,
            hint: 'Write each rule whole, one document each.',
        };
    }
    const filter = entryOf(root, 'filter');
    if (filter === undefined || entryOf(root, 'detection') !== undefined)
        return undefined;
    return {
        severity: 'unsupported',
        code: 'SIGMA_FILTER_UNSUPPORTED',
        message: 'Filters that change other rules are not supported.',
        span: filter.keySpan,
    };
}
function readRuleDocument(root, place) {
    const checked = check(root, place, sigmaRuleShape);
    const detection = entryOf(root, 'detection');
    const reading = detection === undefined
        ? { findings: [error('RULE_KEY_MISSING', '"detection" is missing.', startOf(root))] }
        : readDetection(detection.value, place.mapping);
    const { data } = checked;
    const made = 'detection' in reading ? reading.detection : undefined;
    const { product, category, service } = data?.logsource ?? {};
    const part = data === undefined || made === undefined
        ? undefined
        : {
            kind: 'rule',
            ...partCommon(data, place),
            detection: made,
            logSource: { product, category, service },
        };
    return readingOf(data, part, { place, findings: [...checked.findings, ...reading.findings] });
}
function readCorrelationDocument(root, place) {
    const checked = check(root, place, sigmaCorrelationShape);
    const reading = readCorrelation(entryOf(root, 'correlation').value);
    const { data } = checked;
    const { correlation } = reading;
    const part = data === undefined || correlation === undefined
        ? undefined
        : { kind: 'correlation', ...partCommon(data, place), correlation };
    return readingOf(data, part, { place, findings: [...checked.findings, ...reading.findings] });
}
function check(root, { source }, shape) {
    return checkToml(yamlDocument(source, root), shape, {
        missing: 'RULE_KEY_MISSING',
        unknown: 'RULE_KEY_UNKNOWN',
        invalid: 'RULE_VALUE_INVALID',
    });
}
function partCommon(raw, place) {
    const { shortName, contentHash, source, span } = place;
    const common = sigmaCommon(raw, {
        file: source.name,
        shortName,
        contentHash,
        span: startAt(span),
    });
    return { common, query: documentText(source, span), name: raw.name, id: raw.id };
}
function readingOf(raw, part, { place, findings }) {
    const { shortName } = place;
    return { shortName, part, deprecated: raw?.status === 'deprecated', findings };
}
function documentText(source, { start, end }) {
    return {
        text: source.text.slice(start, end),
        spanOf: (from, to) => ({ source, start: start + from, end: start + to }),
    };
}
function startOf(root) {
    return startAt(root.span);
}
function startAt(span) {
    return { ...span, end: span.start + 1 };
}
function error(code, message, span) {
    return { severity: 'error', code, message, span };
}
//# sourceMappingURL=read-sigma-file.js.map