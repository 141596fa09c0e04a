import type { JsonObject } from '../record.ts';
/** What the objects of an input are. */
export type InputKind = 'cloudtrail' | 'ecs' | 'json';
/** Says what an input is from its first object: a CloudTrail record, an ECS document (dotted or nested keys, bare or
 * as `_source` of a search hit), or plain JSON.
 * @example detectInput({ _source: { '@timestamp': '2026-03-02T09:00:00.000Z', event: { action: 'ListUsers' } } }) // 'ecs' */
export declare function detectInput(first: unknown): InputKind;
/** The document of a search hit (`_source`), or the object itself. */
export declare function unwrapSource(object: JsonObject): JsonObject;
