import type { TrailEvent } from '../trail-event.ts';
import { type ActorEntity } from './actor-entity.ts';
/** What the enrichment behind the tag `actor_target_mapping` adds to an event. */
export type Enrichment = {
    readonly kind: 'entities';
    readonly actor: ActorEntity;
    readonly targets: readonly string[];
    readonly related: readonly string[];
}
/** A value that the integration's script types as text is none; it stops and the event becomes a pipeline error. */
 | {
    readonly kind: 'failed';
    readonly message: string;
};
/** The enrichment of an event, whether or not the profile has it on. */
export declare const enrichmentOf: (event: TrailEvent) => Enrichment | undefined;
