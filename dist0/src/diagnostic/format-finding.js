import { codeFrame } from './code-frame.js';
import { printable } from './printable.js';
import { positionOf } from './span.js';
/** Writes a finding for people: place, code, sentence, code frame, next step.
 * @example formatFinding({ severity: 'error', code: 'USAGE', message: 'No such flag.' }) // 'USAGE  No such flag.' */
export function formatFinding(finding) {
    const lines = [];
    const place = finding.span === undefined ? '' : `${placeOf(finding)}  `;
    lines.push(`${place}${finding.code}  ${printable(finding.message)}`);
    // A file that could not be read has no text to show.
    const hasText = finding.span !== undefined && finding.span.source.text !== '';
    if (finding.span !== undefined && hasText)
        lines.push(codeFrame(finding.span));
    if (finding.hint !== undefined)
        lines.push(`  ${printable(finding.hint)}`);
    return lines.join('\n');
}
function placeOf(finding) {
    if (finding.span === undefined)
        return '';
    const { line, column } = positionOf(finding.span);
    return `${printable(finding.span.source.name)}:${line}:${column}`;
}
//# sourceMappingURL=format-finding.js.map