import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { discoveryOperations } from './services/discovery-operations.js';
import { iamOperations } from './services/iam/iam-operations.js';
import { rolesAnywhereOperations } from './services/rolesanywhere/rolesanywhere-operations.js';
import { stsOperations } from './services/sts/sts-operations.js';
/** Every API that is modelled, a list a service. */
export const operations = [
    ...iamOperations,
    ...stsOperations,
    ...rolesAnywhereOperations,
    ...discoveryOperations,
];
const byName = new Map(operations.map((operation) => [`${operation.service}:${operation.name}`, operation]));
/** The operation of that name.
 * @throws TrailproofError CALL_NOT_MODELLED with the list of what is */
export function operationOf(service, name) {
    const operation = byName.get(`${service}:${name}`);
    if (operation !== undefined)
        return operation;
    const names = operations.filter((one) => one.service === service).map((one) => one.name);
    const services = [...new Set(operations.map((one) => one.service))];
    const known = names.length === 0
        ? `Modelled services: ${services.join(', ')}.`
        : `Modelled: ${names.join(', ')}.`;
    const nearest = didYouMean(name, names);
    throw new TrailproofError('CALL_NOT_MODELLED', `${service}:${name} is not modelled.`, {
        hint: nearest === undefined ? known : `${nearest} ${known}`,
    });
}
//# sourceMappingURL=operations.js.map