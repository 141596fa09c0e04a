import { readFileSync } from 'node:fs';
import { positionOf } from '../diagnostic/span.js';
import { jsonDocument, readJsonParts } from './json/json-lines.js';
import { isTable } from './plain-table.js';
/** Reads files of indicators: a document a line (or a JSON list of them), bare or as a search hit with `_id`,
 * `_index` and `_source`. A line that is none is a finding; the rest counts.
 * @example readIndicators(['indicators.ndjson']).indicators.length */
export function readIndicators(files) {
    const indicators = [];
    const findings = [];
    for (const file of files) {
        const text = textOf(file);
        if (text === undefined) {
            const span = { source: { name: file, text: '' }, start: 0, end: 0 };
            const message = `Cannot open "${file}".`;
            findings.push({ severity: 'error', code: 'INPUT_UNREADABLE', message, span, file });
            continue;
        }
        const read = readJsonParts({ name: file, text });
        findings.push(...read.findings.map((finding) => ({ ...finding, file })));
        for (const { source, node, value } of read.parts) {
            const span = jsonDocument(source, node).placeOf([]);
            const line = positionOf(span).line;
            const indicator = isTable(value) ? indicatorOf(value, `${file}:${line}`) : undefined;
            if (indicator !== undefined)
                indicators.push(indicator);
            else {
                const message = 'An indicator must be a JSON object.';
                findings.push({ severity: 'error', code: 'INDICATOR_INVALID', message, span, file });
            }
        }
    }
    return { indicators, findings };
}
function indicatorOf(value, place) {
    const { _id: id, _index: index, _source: source } = value;
    return {
        id: typeof id === 'string' ? id : place,
        index: typeof index === 'string' ? index : 'indicators',
        document: isTable(source) ? source : value,
    };
}
function textOf(file) {
    try {
        return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=indicators.js.map