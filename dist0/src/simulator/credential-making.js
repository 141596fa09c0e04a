import { accessKeyId, secretAccessKey } from '../aws/ids.js';
import { seconds } from '../time/duration.js';
import { wholeSecond } from '../time/whole-second.js';
import { mintSession } from './mint-session.js';
/** A long-term key that is older than the play. */
export function newKey({ account, chanceFor }, start) {
    const chance = chanceFor('key');
    return {
        id: accessKeyId('AKIA', account.number, chance),
        secret: secretAccessKey(chance),
        // Older than the start and younger than anything that the world declares.
        created: Math.floor(start / 1000) * 1000 - seconds(86_400 + chance.below(200 * 86_400)),
        status: 'Active',
        lastUsed: undefined,
    };
}
/** A session that began some minutes before the start of the play and is renewed at fixed distances from then:
 * which one is in use depends on the time of the call alone, not on what was called before. */
export function renewedSession({ account, cloud, chanceFor }, session) {
    const { renewed } = session;
    const first = wholeSecond(cloud.start) - seconds(60 + chanceFor('begin').below(600));
    const made = new Map();
    return (at) => {
        const count = Math.floor((at - first) / renewed);
        const known = made.get(count);
        if (known !== undefined)
            return known;
        const { accessKeyId: id } = mintSession({ cloud, chance: chanceFor(String(count)) }, {
            account: account.number,
            created: first + count * renewed,
            lasts: session.lasts ?? renewed,
            ...session.terms,
        }, session.principal);
        const credential = { kind: 'session', accessKeyId: id };
        made.set(count, credential);
        return credential;
    };
}
//# sourceMappingURL=credential-making.js.map