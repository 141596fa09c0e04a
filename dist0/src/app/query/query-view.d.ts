import type { Bytes } from '../../cloudtrail/input/byte-source.ts';
import type { ReadOptions, ReadReport } from '../../cloudtrail/input/reading.ts';
import type { JsonObject } from '../../cloudtrail/record.ts';
import { type DocumentEvent } from '../../ecs/document-event.ts';
import type { Profile } from '../../ecs/profile.ts';
import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { FieldSource } from '../../language/field-source.ts';
import type { FieldTypes } from './field-types.ts';
/** What the objects of an input are. */
export type QueryInput = 'cloudtrail' | 'ecs' | 'json';
/** An event with the object that it was made of. */
export interface QueryItem<E> {
    readonly event: E;
    readonly object: JsonObject;
    /** The order of reading, from 0. */
    readonly position: number;
}
/** A way to see the objects of an input as events, and the events. */
export interface QueryView<E> {
    readonly fields: FieldSource<E>;
    readonly items: AsyncIterable<QueryItem<E>>;
    readonly report: () => ReadReport;
}
interface ViewOptions {
    readonly types?: FieldTypes | undefined;
    readonly stdin?: Bytes | undefined;
    readonly onRead?: ReadOptions['onRead'];
    readonly profile: Profile;
}
/** CloudTrail records, seen as the documents that Elastic's AWS integration makes of them. */
export declare function recordView(inputs: readonly string[], options: ViewOptions): QueryView<TrailEvent>;
/** ECS documents (dotted or nested keys, bare or as `_source`) with the types of the AWS integration's index. */
export declare function documentView(inputs: readonly string[], options: ViewOptions): QueryView<DocumentEvent>;
/** Plain objects with declared types, or with guessed ones, for which all of them have to be read first. */
export declare function objectView(inputs: readonly string[], options: ViewOptions): Promise<QueryView<unknown>>;
export {};
