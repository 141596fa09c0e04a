import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
/** The actor's entity fields: `actor.entity.id` and the one of its kind. */
export interface ActorEntity {
    readonly actor?: string | undefined;
    readonly user?: string | undefined;
    readonly service?: string | undefined;
    readonly host?: string | undefined;
    readonly generic?: string | undefined;
}
/** Who acted, as the enrichment classes it. */
export declare function actorEntityOf(record: CloudTrailRecord): ActorEntity;
