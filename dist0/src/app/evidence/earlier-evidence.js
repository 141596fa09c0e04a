import { existsSync } from 'node:fs';
import { readEvidence } from './read-evidence.js';
/** Reads what earlier runs of verify left in the file that evidence goes to; undefined where they left nothing. Like is
 * compared with like: what a log or a real account showed is not lost by a run of verify.
 * @param about the short names of the rules that were asked for; all rules by default
 * @throws TrailproofError INPUT_UNREADABLE for a file that cannot be opened */
export function earlierEvidence(file, about) {
    if (file === undefined || !existsSync(file))
        return undefined;
    const evidence = readEvidence([file]).evidence.filter(({ source, rule }) => source === 'verify' && (about?.includes(rule) ?? true));
    return evidence.length === 0 ? undefined : { file, evidence };
}
//# sourceMappingURL=earlier-evidence.js.map