import { type RecordPath } from './record-path.ts';
/** Values of one object that are added in order until one is missing or already known. */
export interface Chain {
    /** Path of the objects: `res.instancesSet.items[]`. */
    readonly of: RecordPath;
    readonly members: readonly RecordPath[];
}
/** What a service's records add to related.entity. */
export interface RelatedRow {
    readonly paths: readonly RecordPath[];
    readonly chains?: readonly Chain[] | undefined;
}
/** Rows by the service's name. */
export declare const relatedTable: Readonly<Record<string, RelatedRow>>;
