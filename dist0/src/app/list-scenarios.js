import { loadScenarios } from '../scenario/catalogue.js';
import { settingsOf } from './settings.js';
/** Lists scenarios with their cases, by name. */
export async function listScenarios(options = {}) {
    const { scenarios, findings } = await loadScenarios(settingsOf(options).scenarios);
    const entries = scenarios.map(({ name, title, techniques, detectedBy, cases }) => ({
        name,
        title,
        techniques,
        detectedBy,
        cases: cases.map(({ kind, name }) => ({ kind, name })),
    }));
    return { entries, findings };
}
//# sourceMappingURL=list-scenarios.js.map