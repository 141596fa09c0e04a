import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { addFlags, readInstant, repeatable, ruleFlags, } from './flags.js';
/** Adds the flags that `serve` and `capture` share. */
export function addWorldFlags(command) {
    command
        .option('--world <file>', 'YAML or JSON of what exists (default: one user, admin)')
        .option('--from <place>', 'where calls of this machine seem to come from: lisbon, lisbon/2 or an address (default: amsterdam)')
        .addOption(repeatable('--actor <name=place>', 'where calls with a user’s keys seem to come from: mallory=lisbon/2; can be repeated'))
        .option('--time-scale <number>', 'how many times as fast virtual time runs', readScale)
        .option('--start <time>', 'the virtual time at the start, in UTC (default: now)', readInstant);
    return addFlags(command, [...ruleFlags, 'seed', 'phase', 'lag', 'geoip', 'asn']);
}
function readScale(text) {
    const scale = Number(text);
    if (scale > 0 && scale <= 10_000)
        return scale;
    throw new TrailproofError('USAGE', `"${text}" is no speed of time.`, {
        hint: 'Write how many times as fast as real: 1, 60 …',
    });
}
//# sourceMappingURL=world-flags.js.map