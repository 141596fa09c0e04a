import type { Instant } from '../../time/duration.ts';
import type { CompiledQuery } from '../compiled-query.ts';
import type { FieldSource } from '../field-source.ts';
import type { EventFilter } from './event-filter.ts';
/** Compiles a filter for a view of events.
 * @example compileFilter({ kind: 'exists', field: 'user.name', span }, fields).matches(event)
 * @throws TrailproofError as `lowerFilter` does */
export declare function compileFilter<E>(filter: EventFilter, fields: FieldSource<E>, options?: {
    readonly now?: Instant | undefined;
}): CompiledQuery<E>;
