import { iamServices, serviceTitle } from '../../../aws/event-names/service-actions.js';
import { uuid } from '../../../aws/ids.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { seconds } from '../../../time/duration.js';
import { grantsService } from '../../policy/grants-service.js';
import { invalid, requiredText, textOf } from '../../read-input.js';
import { serviceUsesOf } from '../../state/service-uses.js';
import { stateSlot } from '../../state/state-slot.js';
import { accessedBy } from './accessed-entities.js';
import { onAll, onArn } from './entities.js';
import { noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { page } from './page.js';
import { dateOf } from './values.js';
/** AWS takes seconds to make a report; callers ask until it is there. */
const making = seconds(1);
const reportsOf = stateSlot(() => new Map());
function servicesOf({ policies, callers }, { account }) {
    const allowed = iamServices().filter((service) => policies.some((policy) => grantsService(policy, service)));
    return allowed.map((service) => ({
        service,
        usedBy: callers
            .map((caller) => ({ caller, use: serviceUsesOf(account, caller.entity.id).get(service) }))
            .toSorted((left, right) => (right.use?.at ?? 0) - (left.use?.at ?? 0)),
    }));
}
function serviceValue({ service, usedBy }) {
    const [last] = usedBy;
    return {
        ServiceName: serviceTitle(service),
        ServiceNamespace: service,
        ...(last?.use === undefined
            ? {}
            : {
                LastAuthenticated: dateOf(last.use.at),
                LastAuthenticatedEntity: last.caller.entity.arn,
                LastAuthenticatedRegion: last.use.region,
            }),
        TotalAuthenticatedEntities: usedBy.filter(({ use }) => use !== undefined).length,
    };
}
function entityValue({ caller: { kind, entity }, use }) {
    return {
        EntityInfo: {
            Arn: entity.arn,
            Name: entity.name,
            Type: kind,
            Id: entity.id,
            Path: entity.path,
        },
        ...(use === undefined ? {} : { LastAuthenticated: dateOf(use.at) }),
    };
}
/** @throws AwsFailure NoSuchEntityException; its text is from memory */
function reportOf(input, { account }) {
    const id = requiredText(input, 'JobId');
    const report = reportsOf(account).get(id);
    if (report !== undefined)
        return report;
    throw noSuchEntity(`Job with id ${id} cannot be found.`);
}
/** What a report's answer says of the job, and the list when it is there. */
function answerOf(report, { call }, list) {
    const created = { JobCreationDate: dateOf(report.asked) };
    const done = report.asked + making;
    return call.at < done
        ? { JobStatus: 'IN_PROGRESS', ...created }
        : { JobStatus: 'COMPLETED', ...created, ...list(), JobCompletionDate: dateOf(done) };
}
function requireServiceLevel(input) {
    const granularity = textOf(input, 'Granularity');
    if (granularity === undefined || granularity === 'SERVICE_LEVEL')
        return;
    if (granularity !== 'ACTION_LEVEL') {
        throw invalid(`Value '${granularity}' at 'granularity'`, 'Member must satisfy enum value set: [SERVICE_LEVEL, ACTION_LEVEL]');
    }
    throw new TrailproofError('CALL_NOT_MODELLED', 'iam:GenerateServiceLastAccessedDetails with Granularity ACTION_LEVEL is not modelled.', { hint: 'Leave Granularity out, or ask for SERVICE_LEVEL.' });
}
/** Reports on which services a user, role, group or policy last used. */
export const lastAccessedOperations = [
    iamOperation('GenerateServiceLastAccessedDetails', {
        permission: onArn('GenerateServiceLastAccessedDetails', 'Arn'),
        run: (input, context) => {
            requireServiceLevel(input);
            const accessed = accessedBy(requiredText(input, 'Arn'), context);
            const id = uuid(context.chance);
            reportsOf(context.account).set(id, {
                asked: context.call.at,
                services: servicesOf(accessed, context),
            });
            return { JobId: id };
        },
    }),
    iamOperation('GetServiceLastAccessedDetails', {
        permission: onAll('GetServiceLastAccessedDetails', '*'),
        run: (input, context) => {
            const report = reportOf(input, context);
            const answer = answerOf(report, context, () => page('ServicesLastAccessed', report.services.map(serviceValue), input));
            return { ...answer, JobType: 'SERVICE_LEVEL' };
        },
    }),
    iamOperation('GetServiceLastAccessedDetailsWithEntities', {
        permission: onAll('GetServiceLastAccessedDetailsWithEntities', '*'),
        run: (input, context) => {
            const report = reportOf(input, context);
            const namespace = requiredText(input, 'ServiceNamespace');
            const access = report.services.find(({ service }) => service === namespace);
            return answerOf(report, context, () => page('EntityDetailsList', (access?.usedBy ?? []).map(entityValue), input));
        },
    }),
];
//# sourceMappingURL=last-accessed-operations.js.map