import { accessKeyId } from '../../aws/ids.js';
import { createAccessKey, deactivateKey, onUser } from '../actions/iam-writes.js';
/** Keeps the second keys of a company. */
export function spareKeys() {
    const spares = new Map();
    return (user, { chance, own = false }) => {
        const { name } = user;
        const spare = spares.get(name);
        if (spare === undefined) {
            const key = accessKeyId('AKIA', user.account, chance);
            spares.set(name, key);
            return [createAccessKey(name, key, { own })];
        }
        spares.delete(name);
        return [deactivateKey(name, spare), onUser('DeleteAccessKey', name, { accessKeyId: spare })];
    };
}
//# sourceMappingURL=spare-keys.js.map