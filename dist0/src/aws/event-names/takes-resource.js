import { isMembers } from '../members.js';
import { iamDataMembers } from './iam-data.js';
import { iamServices } from './service-actions.js';
const known = new Map();
/** Whether a policy can name what an action acts on (Service Authorization Reference); of the others only `*` is granted for
 * sure. True for an action that is not known.
 * @example takesResource('iam:ListUsers') // false */
export function takesResource(action) {
    const [service = '', name = ''] = action.split(':');
    if (!iamServices().includes(service))
        return true;
    const actions = known.get(service) ?? iamDataMembers(`actions/${service}.json`);
    known.set(service, actions);
    const found = actions[name.toLowerCase()];
    const kinds = isMembers(found) ? found['resourceTypes'] : undefined;
    return !Array.isArray(kinds) || kinds.length > 0;
}
//# sourceMappingURL=takes-resource.js.map