import { globMatches } from './glob.js';
/** True when a policy allows at least one action of a service, whatever its resources and conditions.
 * @example grantsService(parsePolicy('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}', { kind: 'identity' }), 's3') // true */
export function grantsService(policy, service) {
    return policy.statements.some((statement) => grants(statement, service));
}
function grants({ effect, actions }, service) {
    if (effect !== 'Allow')
        return false;
    // What is all but some actions is the service, unless the whole of it is left out.
    if (actions.not)
        return !actions.patterns.some((one) => one === '*' || one === `${service}:*`);
    return actions.patterns.some((one) => {
        const colon = one.indexOf(':');
        return colon === -1 ? one === '*' : globMatches(one.slice(0, colon), service);
    });
}
//# sourceMappingURL=grants-service.js.map