import type { FieldType } from '../../language/field-source.ts';
/** Their names and types. */
export declare const neverFilled: ReadonlyMap<string, FieldType>;
/** Why they are absent, for the list of blind rules. */
export declare const neverFilledReason = "Elastic's AWS integration never fills it for CloudTrail";
