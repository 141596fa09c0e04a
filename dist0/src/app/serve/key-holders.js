import { clientWithUserAgent } from '../../aws/clients/tools.js';
import { iamUser } from '../../scenario/cast.js';
/** What the users of a world call with. */
export function keyHolders(cast, { credentialsOf }) {
    return cast.map((actor) => ({ profile: actor.name, credentials: credentialsOf(actor) }));
}
/** An actor for every user of a world: they have long-term keys from the beginning. */
export function usersOf(world) {
    const others = Object.entries(world.accounts ?? {});
    return [
        ...usersOfAccount(world, undefined),
        ...others.flatMap(([alias, account]) => usersOfAccount(account, alias)),
    ];
}
// Requests say themselves where they come from and with what.
const from = { place: 'amsterdam', client: clientWithUserAgent('request', '') };
function usersOfAccount({ users = {} }, account) {
    return Object.keys(users).map((user) => iamUser(user, { ...from, account, as: account === undefined ? user : `${account}-${user}` }));
}
//# sourceMappingURL=key-holders.js.map