import { coversCloudTrail, isForBeats } from './index-patterns.js';
import { patternsOf } from './patterns-of.js';
const cloudTrailName = /\baws\.cloudtrail\b/;
const awsProvider = /\bevent\.provider\b[^\n]{0,60}\.amazonaws\.com\b/;
/** Says which data a rule is about, from its index patterns (those of FROM in ES|QL) and the names in its query.
 * Without patterns the SIEM's own default holds, which is wide.
 * @example dataRead({ type: 'query', query, categoryField: 'event.category', index: ['logs-okta*'] }).kind // 'other' */
export function dataRead(draft) {
    // Only Sigma rules on CloudTrail come so far.
    if (draft.sigma !== undefined)
        return { kind: 'cloudtrail' };
    const { text } = draft.query;
    const patterns = patternsOf(draft);
    const namesIt = cloudTrailName.test(text);
    const covers = coversCloudTrail(patterns);
    const isWide = patterns.every(isForBeats);
    if (!namesIt && !covers && !isWide)
        return { kind: 'other', data: patterns.join(', ') };
    // Beside CloudTrail's own data stream there is another one, whose fields are not known here.
    const others = patterns.filter((pattern) => !isForBeats(pattern) && !coversCloudTrail([pattern]));
    if (covers && others.length > 0)
        return { kind: 'mixed' };
    const isAws = patterns.some((pattern) => /aws|cloudtrail/.test(pattern)) || awsProvider.test(text);
    return { kind: namesIt || isAws ? 'cloudtrail' : 'mixed' };
}
//# sourceMappingURL=data-read.js.map