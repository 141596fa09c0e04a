import type { QueryText } from '../../diagnostic/span.ts';
import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { CompiledSearch, SearchProgress } from '../../language/compiled-search.ts';
import { type Condition } from './condition.ts';
import type { Reason } from './reason.ts';
/** The conditions of a search's stages, each named by its number and its role. */
export declare function stageConditions({ stages }: CompiledSearch<TrailEvent>, query: QueryText): () => readonly Condition[];
/** Says how far the events came that belong together with one, and what did not come. */
export declare function searchReason({ filled, of, next, key }: SearchProgress, { search, query }: {
    readonly search: CompiledSearch<TrailEvent>;
    readonly query: QueryText;
}): Reason;
