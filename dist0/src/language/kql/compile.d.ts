import type { QueryText } from '../../diagnostic/span.ts';
import type { Instant } from '../../time/duration.ts';
import type { CompiledQuery } from '../compiled-query.ts';
import type { FieldSource } from '../field-source.ts';
/** Compiles a KQL query for a view of events. A field that the view does not map never matches, and is a warning;
 * so is a value that its field cannot hold. `now` (epoch milliseconds) serves date maths such as `now-30d/d`.
 * @example compileKql(queryTextOf('user.name: eve', 'query'), fields).matches(event)
 * @throws TrailproofError KQL_SYNTAX, KQL_NESTED, KQL_NOW_UNSUPPORTED, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export declare function compileKql<E>(query: QueryText, fields: FieldSource<E>, options?: {
    readonly now?: Instant | undefined;
}): CompiledQuery<E>;
