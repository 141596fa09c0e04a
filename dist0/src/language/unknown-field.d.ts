import type { Finding } from '../diagnostic/finding.ts';
import type { Span } from '../diagnostic/span.ts';
/** Warns of a field that a view does not map; the nearest name that it does map is the hint.
 * @example unknownField('event.acton', { span, known: fields.known(), effect: 'It never has a value.' }) */
export declare function unknownField(name: string, { span, known, effect }: {
    span: Span;
    known: Iterable<string>;
    effect: string;
}): Finding;
