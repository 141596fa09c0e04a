import { stretchOf } from '../../diagnostic/span.js';
const levels = { error: 'error', unsupported: 'warning', warning: 'warning' };
/** Makes a remark of a finding, at its span where it has one, else at the file that it is about. */
export function findingRemark(finding, about = {}) {
    const { severity, code, message, hint, span } = finding;
    const { file, rule } = about;
    const place = span === undefined ? file && { file } : placeOf(span);
    return {
        level: levels[severity],
        about: { kind: 'code', id: code },
        title: rule === undefined ? code : `${code} in ${rule}`,
        lines: [message, ...(hint === undefined ? [] : [hint])],
        ...(typeof place === 'object' ? { place } : {}),
        key: [code, place === undefined || place === '' ? '' : place.file, rule ?? '', message],
    };
}
function placeOf(span) {
    const file = span.source.name;
    // A file that could not be read has no text and no lines.
    if (span.source.text === '')
        return { file };
    return { file, ...stretchOf(span) };
}
//# sourceMappingURL=finding-remark.js.map