import { ec2Id } from '../../aws/ids.js';
import { days, seconds } from '../../time/duration.js';
import { wholeSecond } from '../../time/whole-second.js';
import { ec2Tags } from '../services/ec2/ec2-tags.js';
import { anInstance, instancesOf } from '../services/ec2/instances.js';
import { home } from './resource-calls.js';
/** Puts the declared instances into an account: running, with AWS's own image and the default network. */
export function installInstances({ account, chanceFor, start }) {
    for (const [name, declared] of Object.entries(account.declared.instances ?? {})) {
        const chance = chanceFor('instance', name);
        const isId = /^i-[0-9a-f]{8,17}$/.test(name);
        const id = isId ? name : ec2Id('i', chance);
        const tags = ec2Tags(account, id);
        if (!isId)
            tags.set('Name', name);
        for (const [key, value] of Object.entries(declared.tags ?? {}))
            tags.set(key, value);
        const { role, type = 't3.micro', userData, httpTokens = 'required', region = home } = declared;
        const instance = anInstance(account, {
            id,
            region,
            role: role === undefined ? undefined : account.iam.roles.get(role.toLowerCase())?.name,
            launched: wholeSecond(start) - days(1) - seconds(chance.below(29 * 86_400)),
            type,
            tags,
            httpTokens,
            userData: userData === undefined ? undefined : Buffer.from(userData).toString('base64'),
        });
        instancesOf(account).set(id, instance);
    }
}
//# sourceMappingURL=install-instances.js.map