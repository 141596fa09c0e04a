import { computed } from '../field-definition.js';
import { enrichmentOf } from '../entities/enrichment.js';
import { hostIdOf, targetClassOf } from '../entities/target-class.js';
/** What exists only with the tag `actor_target_mapping`. */
export const entityFields = [
    entity('actor.entity.id', ({ actor }) => one(actor.actor)),
    entity('user.entity.id', ({ actor }) => one(actor.user)),
    entity('service.entity.id', ({ actor }) => one(actor.service)),
    entity('host.entity.id', ({ actor }) => one(actor.host)),
    entity('entity.id', ({ actor }) => one(actor.generic)),
    entity('target.entity.id', ({ targets }) => targets),
    entity('user.target.entity.id', (entities) => ofClass(entities, 'user')),
    entity('service.target.entity.id', (entities) => ofClass(entities, 'service')),
    entity('host.target.entity.id', (entities) => ofClass(entities, 'host')),
    entity('entity.target.id', (entities) => ofClass(entities, 'generic')),
    entity('host.target.id', (entities) => ofClass(entities, 'host')
        .map(hostIdOf)
        .filter((id) => id !== undefined)),
    entity('related.entity', ({ related }) => related),
];
function entity(name, ids) {
    return computed(name, (event, { profile }) => {
        const enrichment = profile.actorTargetMapping ? enrichmentOf(event) : undefined;
        const found = enrichment?.kind === 'entities' ? ids(enrichment) : [];
        return found.length === 0 ? undefined : found;
    }, {
        absent: ({ actorTargetMapping }) => actorTargetMapping ? undefined : "the integration's setting actor_target_mapping is off",
    });
}
function one(id) {
    return id === undefined ? [] : [id];
}
function ofClass({ targets }, wanted) {
    return targets.filter((target) => targetClassOf(target) === wanted);
}
//# sourceMappingURL=entity-fields.js.map