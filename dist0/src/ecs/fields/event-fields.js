import { categorisationOf } from '../categorisation.js';
import { cleanText, memberOf } from '../clean.js';
import { enrichmentOf } from '../entities/enrichment.js';
import { serviceOf } from '../entities/targets.js';
import { computed, constant, copied } from '../field-definition.js';
import { textAt } from '../record-text.js';
const plainType = ['info'];
/** The envelope, `event.*` and `cloud.*`. */
export const eventFields = [
    computed('@timestamp', ({ time }) => time, { type: 'date' }),
    constant('ecs.version', '8.11.0'),
    constant('data_stream.type', 'logs'),
    constant('data_stream.dataset', 'aws.cloudtrail'),
    constant('data_stream.namespace', 'default'),
    constant('event.module', 'aws'),
    constant('event.dataset', 'aws.cloudtrail'),
    computed('tags', (_event, { profile }) => [
        'forwarded',
        'aws-cloudtrail',
        ...(profile.actorTargetMapping ? ['actor_target_mapping'] : []),
    ]),
    computed('_id', ({ record }) => textAt(record, 'eventID'), {
        mappedOnly: true,
        verbatimKey: 'eventID',
    }),
    constant('_index', 'logs-aws.cloudtrail-default', { mappedOnly: true }),
    computed('_version', () => 1, { type: 'long', mappedOnly: true }),
    copied('event.action', 'eventName'),
    copied('event.provider', 'eventSource'),
    copied('event.id', 'eventID'),
    computed('event.kind', (event, view) => failureOf(event, view) === undefined ? 'event' : 'pipeline_error'),
    computed('error.message', (event, view) => {
        const failure = failureOf(event, view);
        return failure === undefined ? undefined : [failure];
    }),
    computed('event.outcome', outcomeOf),
    computed('event.type', ({ record }) => categorisationOf(record.eventName)?.type ?? plainType),
    computed('event.category', ({ record }) => categorisationOf(record.eventName)?.category),
    computed('event.ingested', ({ ingested }) => ingested, { type: 'date' }),
    computed('event.created', () => undefined, {
        type: 'date',
        absent: () => 'it is the time at which a shipper read the record, and no shipper is modelled',
    }),
    computed('event.original', () => undefined, {
        absent: () => 'it is kept only with the tag preserve_original_event, which is not modelled',
    }),
    constant('cloud.provider', 'aws'),
    copied('cloud.region', 'awsRegion'),
    computed('cloud.account.id', ({ record }) => accountOf(record)),
    computed('cloud.service.name', ({ record }) => serviceOf(record.eventSource)),
];
/** The caller's account: not the one that owns the resource. */
function accountOf(record) {
    return (cleanText(memberOf(record['userIdentity'], 'accountId')) ??
        textAt(record, 'recipientAccountId') ??
        textAt(record, 'awsAccountId'));
}
function outcomeOf({ record }) {
    if (record.eventName === 'ConsoleLogin') {
        const result = cleanText(memberOf(record['responseElements'], 'ConsoleLogin'));
        if (result !== undefined)
            return result.toLowerCase();
    }
    const failed = textAt(record, 'errorCode') !== undefined || textAt(record, 'errorMessage') !== undefined;
    return failed ? 'failure' : 'success';
}
function failureOf(event, { profile }) {
    if (!profile.actorTargetMapping)
        return undefined;
    const enrichment = enrichmentOf(event);
    return enrichment?.kind === 'failed' ? enrichment.message : undefined;
}
//# sourceMappingURL=event-fields.js.map