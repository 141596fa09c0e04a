import { RecordHead } from './record-head.js';
// Looking costs a quarter of parsing. Where nearly every record concerns some rule it is a loss, so that it rests then.
const sampleSize = 512;
const leastSkipped = sampleSize / 5;
const restSize = 8 * sampleSize;
/** Skips the records that concern nobody, and tells of each one that it skips.
 * Rests for a while where it finds next to nothing to skip. */
export function skimOf({ concerns, isTireless = false }, onSkip) {
    const head = new RecordHead();
    let looked = 0;
    let skipped = 0;
    let resting = 0;
    const isWorthwhile = () => {
        if (resting > 0) {
            resting -= 1;
            return false;
        }
        if (looked < sampleSize)
            return true;
        const rests = skipped < leastSkipped && !isTireless;
        looked = 0;
        skipped = 0;
        // The record that is asked about is the first of the rest.
        if (rests)
            resting = restSize - 1;
        return !rests;
    };
    return {
        begin: (text) => head.begin(text),
        skips: (from, to) => {
            if (!isWorthwhile())
                return false;
            looked += 1;
            if (!head.read(from, to) || concerns(head))
                return false;
            skipped += 1;
            onSkip(head);
            return true;
        },
    };
}
//# sourceMappingURL=skim.js.map