import { boto3 } from '../../aws/clients/sdk.js';
import { addressIn } from '../../atlas/atlas.js';
import { hash32 } from '../../time/chance.js';
import { instancesByTag, inventory } from '../actions/ec2-reads.js';
import { createSnapshot } from '../actions/ec2-writes.js';
import { databaseReads } from '../actions/operations.js';
import { getObject, listBuckets, objectKey, putObject } from '../actions/storage.js';
import { whoAmI } from '../actions/sts.js';
import { userCaller } from '../caller.js';
import { deployHours } from '../rhythm.js';
import { beginScript, running } from '../script.js';
/** Programs outside AWS with a long-term key: backups, exports, reports. */
export function machines(estate) {
    const client = boto3();
    return {
        name: 'machines',
        share: 4,
        rhythm: { day: deployHours, weekend: 0.9, ahead: 1 },
        act: (start, chance) => {
            const user = chance.pick(estate.machines);
            const address = addressIn('frankfurt-office', hash32(user.name) % 30);
            const script = beginScript(start, chance, {
                caller: userCaller(user, { address, client }),
                region: estate.region,
                pace: running,
                refused: 0.002,
                tooFast: 0.004,
            });
            script.call(whoAmI);
            script.calls(chance.pick(jobs)(estate, chance));
            return script.steps;
        },
    };
}
const backUp = ({ instances }, chance) => {
    const some = instances.slice(0, 2 + chance.below(5));
    return [
        instancesByTag('backup', 'daily'),
        ...some.map(({ volume, id }) => createSnapshot(volume, `backup-${id}`)),
    ];
};
const copyObjects = ({ apps, account }, chance) => {
    const { bucket } = chance.pick(apps);
    return Array.from({ length: 3 + chance.below(9) }, () => getObject({ bucket, key: objectKey('export', chance), account }));
};
const report = ({ company, account }, chance) => [
    listBuckets,
    inventory[0],
    ...databaseReads.slice(0, 1),
    putObject({ bucket: `${company}-reports`, key: objectKey('inventory', chance), account }),
];
const jobs = [backUp, copyObjects, copyObjects, report];
//# sourceMappingURL=machines.js.map