import { isMembers } from '../members.js';
import { iamDataMembers, iamDataTexts } from './iam-data.js';
const actions = new Map();
let services;
/** The actions that IAM policies know for a service prefix; none for a prefix that IAM does not have.
 * @example serviceActions('sts').includes('AssumeRole') // true */
export function serviceActions(service) {
    const known = actions.get(service);
    if (known !== undefined)
        return known;
    const read = iamServices().includes(service) ? readNames(service) : [];
    actions.set(service, read);
    return read;
}
let titles;
/** What AWS calls the service of a prefix: `AWS Identity and Access Management` for `iam`; the prefix itself when it is not known. */
export function serviceTitle(service) {
    titles ??= iamDataMembers('serviceNames.json');
    const title = titles[service];
    return typeof title === 'string' ? title : service;
}
/** The service prefixes that IAM has actions for. */
export function iamServices() {
    services ??= iamDataTexts('services.json');
    return services;
}
function readNames(service) {
    return Object.values(iamDataMembers(`actions/${service}.json`)).flatMap((action) => isMembers(action) && typeof action['name'] === 'string' ? [action['name']] : []);
}
//# sourceMappingURL=service-actions.js.map