import { compareCase } from '../../../golden/compare.js';
import { caseId } from '../../../golden/golden.js';
import { readGolden } from '../../../golden/store.js';
import { appendEvidence } from '../../evidence/append-evidence.js';
import { evidenceOf } from '../../evidence/evidence-of.js';
import { judgeCase } from '../../judge-case.js';
import { loadDetectors } from '../../load-detectors.js';
import { withinPace } from '../within-pace.js';
/** What rules say of a case that was read back, beside its golden; evidence is appended where it was asked for. */
export async function judgeCollected(one, settings, evidence) {
    const { profile } = settings;
    const loaded = loadDetectors(settings.rules, { ...settings.besideRules, profile });
    const judgement = judgeCase(one, { detectors: loaded.detectors, profile });
    const stored = await readGolden(settings.golden, one.scenario.name);
    const id = caseId(one.scenarioCase.kind, one.scenarioCase.name);
    const blocks = stored.kind === 'golden' ? stored.golden.cases : [];
    const { verdicts, notLoaded } = compareCase({
        expected: blocks.find((block) => block.case === id),
        actual: judgement.alerts,
        loaded: new Set(loaded.rules.loaded.map(({ shortName }) => shortName)),
    });
    const kept = { verdicts: verdicts.map(withinPace), notLoaded };
    if (evidence === undefined)
        return kept;
    const occasion = { date: evidence.date };
    const lines = evidenceOf([judgement], { loaded, settings, occasion, source: 'live' });
    return { ...kept, evidence: appendEvidence(evidence.file, lines) };
}
//# sourceMappingURL=judge-collected.js.map