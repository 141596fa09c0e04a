import { allowEvidence, appendEvidence } from './append-evidence.js';
import { evidenceOfReplay } from './evidence-of-replay.js';
import { headCommit } from './head-commit.js';
import { tiedCase } from './tied-case.js';
/** Makes ready to keep what rules will do over a log, and refuses what cannot be kept before the log is read.
 * @throws TrailproofError EVIDENCE_REFUSED, OUTPUT_UNWRITABLE, SCENARIO_UNKNOWN, CASE_UNKNOWN */
export async function evidenceKeeper(target, settings) {
    await allowEvidence(target.file);
    const tied = target.case === undefined ? undefined : await tiedCase(target.case, settings);
    const occasion = { date: target.date, commit: headCommit(settings.folder) };
    return {
        needsDetails: tied !== undefined,
        keep: (replayed, { detectors, blind }) => {
            // An empty log is silent about everything.
            if (replayed.records.read === 0)
                return;
            const unable = new Set(blind.map(({ rule }) => rule));
            const rules = detectors
                .map(({ rule }) => rule)
                .filter(({ shortName }) => !unable.has(shortName));
            appendEvidence(target.file, evidenceOfReplay(replayed, { rules, settings, occasion, tied }));
        },
    };
}
//# sourceMappingURL=evidence-keeper.js.map