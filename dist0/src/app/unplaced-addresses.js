import { placeOf } from '../atlas/atlas.js';
import { ecsFieldSource } from '../ecs/ecs-field-source.js';
/** Watches whether a log has an address that can be placed. Without MMDB files only those of the atlas can: over a log of
 * the real world a rule on cities or networks would then be silent for a reason that nobody sees. */
export class UnplacedAddresses {
    #placed = false;
    #unplaced = false;
    look({ record }) {
        if (this.#placed)
            return;
        const address = record['sourceIPAddress'];
        // A service's name is no address; the first character tells nearly all of them apart.
        if (typeof address !== 'string' || !/^[\d:]/.test(address))
            return;
        if (placeOf(address) === undefined)
            this.#unplaced = true;
        else
            this.#placed = true;
    }
    /** The rules that need geo or AS data, where the log had addresses and none of them could be placed. */
    blindRules(profile, load) {
        const given = profile.geoip !== undefined || profile.asn !== undefined;
        if (this.#placed || !this.#unplaced || given || profile.geo === 'off')
            return [];
        const { blind } = load(ecsFieldSource({ ...profile, geo: 'off' })).rules;
        return blind
            .filter(({ field }) => field.startsWith('source.geo') || field.startsWith('source.as'))
            .map((rule) => ({
            ...rule,
            reason: 'no address of the log has geo data; give --geoip and --asn',
        }));
    }
}
//# sourceMappingURL=unplaced-addresses.js.map