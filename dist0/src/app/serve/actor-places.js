import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { addressNamed } from './origin.js';
/** Reads `mallory=lisbon/2`: the addresses of users, by their access key.
 * @throws TrailproofError USAGE, ACTOR_UNKNOWN, PLACE_UNKNOWN, ADDRESS_OUT_OF_RANGE */
export function actorPlaces(texts, holders) {
    return new Map(texts.map((text) => {
        const at = text.lastIndexOf('=');
        if (at < 1) {
            throw new TrailproofError('USAGE', `--actor ${text} names no place.`, {
                hint: 'Write who, and where: --actor mallory=lisbon/2, or an address.',
            });
        }
        const { credentials } = holderNamed(text.slice(0, at), holders);
        return [credentials.AccessKeyId ?? '', addressNamed(text.slice(at + 1))];
    }));
}
/** Finds a user of the world by the name under which its keys are printed.
 * @throws TrailproofError ACTOR_UNKNOWN */
export function holderNamed(name, holders) {
    const holder = holders.find(({ profile }) => profile === name);
    if (holder !== undefined)
        return holder;
    const names = holders.map(({ profile }) => profile);
    throw new TrailproofError('ACTOR_UNKNOWN', `The world has no user "${name}".`, {
        hint: didYouMean(name, names) ?? `It has ${names.join(', ')}.`,
    });
}
//# sourceMappingURL=actor-places.js.map