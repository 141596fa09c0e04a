import { cover } from '../../coverage/cover.js';
import { coverageChange } from '../../coverage/coverage-change.js';
import { evidenceOf } from '../evidence/evidence-of.js';
import { coveredByEvidence } from './covered-by-evidence.js';
import { coveredCases } from './covered-cases.js';
import { coveredRules } from './covered-rules.js';
import { profileText } from './profile-text.js';
/** Says what the rules of a run cover by what they did in its cases alone: earlier evidence does not count, it is what the
 * run is compared with. No gate is asked. */
export async function coverRun(judged, context) {
    const { loaded, settings, earlier } = context;
    const occasion = { date: new Date(settings.start).toISOString() };
    const rules = loaded.rules.loaded;
    const basis = {
        rules: coveredRules(loaded),
        cases: await coveredCases(judged, { rules, settings }),
    };
    const evidence = evidenceOf(judged, { loaded, settings, occasion });
    const covered = cover({ ...basis, evidence });
    return {
        scope: {
            attackVersion: '19',
            rules: rules.length,
            scenarios: new Set(judged.map(({ scenario }) => scenario)).size,
            cases: judged.length,
            profile: profileText(settings.profile),
            from: ['this run'],
        },
        ...covered,
        since: earlier &&
            coverageChange(earlier.file, coveredByEvidence(earlier.evidence, basis), covered.techniques),
        gates: [],
        findings: [],
    };
}
//# sourceMappingURL=cover-run.js.map