import type { Span } from '../diagnostic/span.ts';
import type { FieldType } from './field-source.ts';
/** Refuses a date that depends on the present moment where there is none to go by.
 * @throws TrailproofError KQL_NOW_UNSUPPORTED */
export declare function refuseNow(text: string, { type, span }: {
    type: FieldType;
    span: Span;
}): void;
