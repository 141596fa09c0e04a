import { arnOf } from '../../aws/arn.js';
import { namespaceOf } from '../../aws/namespaces.js';
/** Makes the operations of a service's calls.
 * @example serviceCalls('lambda', [{ name: 'ListFunctions', run: () => ({ Functions: [] }) }]) */
export function serviceCalls(service, calls) {
    const { signingName } = namespaceOf(service);
    return calls.map((call) => ({
        service,
        name: call.name,
        permission: (input, context) => ({
            action: call.action ?? `${signingName}:${call.name}`,
            resource: call.resource?.(input, context) ?? '*',
            keys: call.keys?.(input, context),
            resourcePolicy: call.policy?.(input, context),
        }),
        run: call.run,
        record: call.record,
        dataResource: call.dataResource,
    }));
}
/** ARN of something in the caller's account and region. */
export function regionalArn(service, resource, context) {
    return arnOf({
        service,
        region: context.call.region,
        account: context.account.number,
        resource,
    });
}
/** The entries that were asked for by id, all of them when none was; fails for an id that does not exist. */
export function chosen(entries, ids, missing) {
    if (ids.length === 0)
        return [...entries.values()];
    return ids.map((id) => {
        const entry = entries.get(id);
        if (entry === undefined)
            throw missing(id);
        return entry;
    });
}
//# sourceMappingURL=service-call.js.map