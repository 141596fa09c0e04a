import type { FieldSource, FieldType } from '../language/field-source.ts';
import { type DocumentEvent } from './document-event.ts';
/** Documents that are ECS already, as exported from a SIEM or written by `trailproof normalize`. Types are those of the
 * AWS integration's index; `types` adds or overrides fields. What the index does not map is unknown here too.
 * @example documentFieldSource().resolve('event.action')?.get(event) // 'CreateUser' */
export declare function documentFieldSource(types?: Readonly<Record<string, FieldType>>): FieldSource<DocumentEvent>;
