import { printable } from './printable.js';
import { positionOf } from './span.js';
const widestFrame = 120;
/** Draws the line that a span starts on, with carets under the span.
 * @example codeFrame({ source: { name: 'q', text: 'a: ' }, start: 3, end: 3 }) // '  1 | a: \n    |    ^' */
export function codeFrame(span) {
    const { line, column } = positionOf(span);
    const inText = line - (span.source.firstLine ?? 1);
    const text = span.source.text.split('\n')[inText]?.replace(/\r$/, '') ?? '';
    const from = Math.max(0, column - 1 - widestFrame / 2);
    const shown = printable(text.slice(from, from + widestFrame));
    const before = printable(text.slice(from, column - 1)).length;
    const marked = printable(text.slice(column - 1, column - 1 + Math.max(0, span.end - span.start)));
    const width = Math.max(1, Math.min(marked.length, widestFrame - before));
    const number = String(line);
    return `  ${number} | ${shown}\n  ${' '.repeat(number.length)} | ${' '.repeat(before)}${'^'.repeat(width)}`;
}
//# sourceMappingURL=code-frame.js.map