import { memo } from '../memo.js';
import { actorEntityOf } from './actor-entity.js';
import { NotText } from './record-path.js';
import { relatedEntityOf } from './related-entity.js';
import { targetsOf } from './targets.js';
/** The enrichment of an event, whether or not the profile has it on. */
export const enrichmentOf = memo(enrich);
function enrich({ record }) {
    try {
        const targets = targetsOf(record);
        const related = relatedEntityOf(record, targets);
        return { kind: 'entities', actor: actorEntityOf(record), targets, related };
    }
    catch (error) {
        if (!(error instanceof NotText))
            throw error;
        return { kind: 'failed', message: `Entity enrichment failed: ${error.path} is not text.` };
    }
}
//# sourceMappingURL=enrichment.js.map