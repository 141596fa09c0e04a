import { minutes } from '../../time/duration.js';
import { tagTechniques } from './tag-techniques.js';
// Kibana's default score of each severity; below its lowest there is no severity, only a lower score.
const weights = {
    informational: { severity: 'low', riskScore: 5 },
    low: { severity: 'low', riskScore: 21 },
    medium: { severity: 'medium', riskScore: 47 },
    high: { severity: 'high', riskScore: 73 },
    critical: { severity: 'critical', riskScore: 99 },
};
/** What a Sigma rule has in common with all others. Sigma knows no schedule: runs of five minutes lie side by side, so
 * that each event is looked at once. */
export function sigmaCommon(raw, identity) {
    const { file, shortName, contentHash, span } = identity;
    return {
        id: raw.id ?? shortName,
        shortName,
        name: raw.title,
        description: raw.description ?? '',
        file,
        ...weights[raw.level ?? 'low'],
        techniques: tagTechniques(raw.tags ?? []),
        tags: raw.tags ?? [],
        interval: minutes(5),
        lookBack: minutes(5),
        maxSignals: Number.MAX_SAFE_INTEGER,
        buildingBlock: false,
        index: [],
        span,
        contentHash,
    };
}
//# sourceMappingURL=sigma-common.js.map