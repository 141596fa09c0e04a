import { addCapture } from './capture.js';
import { addCoverage } from './coverage.js';
import { addBundle } from './bundle.js';
import { addExplain } from './explain.js';
import { addGenerate } from './generate.js';
import { addImport } from './import.js';
import { addLive } from './live/live.js';
import { addNew } from './new.js';
import { addNormalize } from './normalize.js';
import { addQuery } from './query.js';
import { addReplay } from './replay.js';
import { addRules } from './rules.js';
import { addScenarios } from './scenarios.js';
import { addSchema } from './schema.js';
import { addServe } from './serve.js';
import { addSurvey } from './survey.js';
import { addVerify } from './verify.js';
/** Every command, in the order of the help. Each gives its own command back. */
export const commands = [
    addVerify,
    addSurvey,
    addCoverage,
    addReplay,
    addExplain,
    addGenerate,
    addQuery,
    addNormalize,
    addImport,
    addNew,
    addRules,
    addBundle,
    addScenarios,
    addSchema,
    addServe,
    addCapture,
    addLive,
];
//# sourceMappingURL=commands.js.map