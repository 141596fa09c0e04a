import type { JsonObject } from '../../cloudtrail/record.ts';
import type { Finding } from '../../diagnostic/finding.ts';
import type { FieldSource, Scalar } from '../../language/field-source.ts';
import type { SigmaMapping } from '../../language/sigma/mapping.ts';
import type { Rule } from '../../rule/rule.ts';
import type { QueryResult } from './query.ts';
/** An alert of a Sigma rule or correlation over plain objects. */
export interface SigmaAlert {
    /** The rule's title. */
    readonly rule: string;
    readonly group: Readonly<Record<string, Scalar>>;
    readonly ids: readonly Scalar[];
    /** The time of the last event, ISO; null for a single event without one. */
    readonly time: string | null;
    readonly values: Readonly<Record<string, number>>;
}
/** The rules of a file at work on plain objects. */
export interface SigmaRun {
    readonly take: (object: JsonObject, id: Scalar) => void;
    readonly finish: (read: number) => {
        readonly result: QueryResult;
        readonly findings: readonly Finding[];
    };
}
interface RunOptions {
    readonly fields: FieldSource<JsonObject>;
    readonly mapping: SigmaMapping;
}
/** Starts the rules of a file. */
export declare function sigmaRun(rules: readonly Rule[], options: RunOptions): SigmaRun;
export {};
