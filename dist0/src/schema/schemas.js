import { configShape } from '../app/config-shape.js';
import { goldenShape } from '../golden/parse-golden.js';
import { alertShape } from './shapes/alert.js';
import { changesLineShape, changesShape } from './shapes/changes.js';
import { coverageShape, techniqueShape } from './shapes/coverage.js';
import { evidenceShape } from './shapes/evidence.js';
import { explainShape } from './shapes/explain.js';
import { liveCollectShape } from './shapes/live-collect.js';
import { livePlanShape } from './shapes/live-plan.js';
import { liveCleanupShape, liveRunShape, liveStatusShape } from './shapes/live-run.js';
import { liveSiemShape } from './shapes/live-siem.js';
import { replayShape } from './shapes/replay.js';
import { rulesCheckShape } from './shapes/rules-check.js';
import { surveyShape } from './shapes/survey.js';
import { verifyLineShape, verifyShape } from './shapes/verify.js';
/** Every schema by the name that `trailproof schema` knows it by. */
export const schemas = {
    config: { title: 'trailproof.toml', shape: configShape },
    golden: { title: 'A golden: golden/SCENARIO.json', shape: goldenShape },
    verify: { title: 'verify --format json', shape: verifyShape },
    'verify-line': { title: 'A line of verify --format ndjson', shape: verifyLineShape },
    survey: { title: 'survey --format json', shape: surveyShape },
    replay: { title: 'replay --format json', shape: replayShape },
    alert: { title: 'A line of replay --format ndjson', shape: alertShape },
    changes: { title: 'replay --against --format json', shape: changesShape },
    'changes-line': { title: 'A line of replay --against --format ndjson', shape: changesLineShape },
    explain: { title: 'explain --format json', shape: explainShape },
    'rules-check': { title: 'rules check --format json', shape: rulesCheckShape },
    coverage: { title: 'coverage --format json', shape: coverageShape },
    technique: { title: 'A line of coverage --format ndjson', shape: techniqueShape },
    'live-siem': { title: 'live siem --format json', shape: liveSiemShape },
    evidence: { title: 'A line of an evidence file', shape: evidenceShape },
    'live-plan': { title: 'live plan --format json', shape: livePlanShape },
    'live-run': { title: 'live run --format json', shape: liveRunShape },
    'live-status': { title: 'live status --format json', shape: liveStatusShape },
    'live-cleanup': { title: 'live cleanup --format json', shape: liveCleanupShape },
    'live-collect': { title: 'live collect --format json', shape: liveCollectShape },
};
//# sourceMappingURL=schemas.js.map