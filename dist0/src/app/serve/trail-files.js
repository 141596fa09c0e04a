import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deliveryKey, deliveryOf } from '../../cloudtrail/delivery.js';
import { logFiles } from '../../cloudtrail/output/log-files.js';
import { unwritable } from '../unwritable.js';
// A busy account gets several files of the same five minutes from CloudTrail too; here it keeps memory flat.
const mostInFile = 10_000;
/** Delivers records into a folder in CloudTrail's layout.
 * @throws TrailproofError OUTPUT_UNWRITABLE at once where there can be no such folder, else when a file is written */
export function trailFiles(folder, seed) {
    openFolder(folder);
    const slots = new Map();
    const writeOut = (slot) => {
        // The name of a file derives from its seed: the second of a slot has to have another.
        const own = slot.files === 0 ? seed : `${seed} ${slot.files}`;
        for (const { path, body } of logFiles(slot.records, own))
            write(join(folder, path), body);
        slot.files += 1;
        slot.records = [];
    };
    const deliver = (now) => {
        for (const [key, slot] of slots) {
            if (slot.end > now)
                continue;
            slots.delete(key);
            if (slot.records.length > 0)
                writeOut(slot);
        }
    };
    return {
        take: (record) => {
            const delivery = deliveryOf(record);
            const key = deliveryKey(delivery);
            const slot = slots.get(key) ?? { end: delivery.slotEnd, records: [], files: 0 };
            slots.set(key, slot);
            slot.records.push(record);
            if (slot.records.length >= mostInFile)
                writeOut(slot);
        },
        passTime: deliver,
        finish: () => deliver(Number.POSITIVE_INFINITY),
    };
}
function openFolder(folder) {
    try {
        mkdirSync(folder, { recursive: true });
        accessSync(folder, constants.W_OK);
    }
    catch (cause) {
        throw unwritable(folder, cause);
    }
}
function write(file, body) {
    try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, body);
    }
    catch (cause) {
        throw unwritable(file, cause);
    }
}
//# sourceMappingURL=trail-files.js.map