import { isRecord } from '../../cloudtrail/is-record.js';
import { objectsIn } from '../../aws/members.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { seconds } from '../../time/duration.js';
import { allPages, EndlessList } from '../all-pages.js';
import { told } from '../answers.js';
import { isBusy } from '../patience.js';
import { awaitRecords } from './await-records.js';
/** LookupEvents takes two requests a second for an account and region (CloudTrail's quotas). */
const betweenRequests = 550;
const betweenPolls = seconds(12);
const pageSize = 50;
const nextToken = { told: 'NextToken', asked: 'NextToken' };
/** Asks the event history until all that is wanted has come, or the deadline has. What other keys did is not asked for.
 * @throws TrailproofError LOOKUP_FAILED where AWS refuses to tell, or its pages have no end */
export function lookUp(plan) {
    const found = new Map();
    return awaitRecords(plan, betweenPolls, async (after) => {
        for (const region of plan.regions) {
            for (const key of plan.accessKeys)
                await ask(plan, { region, key, found, after });
        }
        return [...found.values()];
    });
}
async function ask({ call, clock, from }, question) {
    const { region, key, found, after } = question;
    const input = {
        LookupAttributes: [{ AttributeKey: 'AccessKeyId', AttributeValue: key }],
        StartTime: new Date(from - seconds(60)),
        MaxResults: pageSize,
    };
    const askPage = async (page) => {
        const { outcome } = await call({
            service: 'cloudtrail',
            operation: 'LookupEvents',
            input: { ...input, ...page },
            region,
            as: 'operator',
        });
        await clock.sleep(betweenRequests);
        if (outcome.kind === 'error') {
            // The next poll asks again.
            if (isBusy(outcome))
                return undefined;
            throw refused(region, told(outcome));
        }
        for (const record of recordsIn(outcome.output)) {
            const id = record['eventID'];
            if (typeof id !== 'string' || found.has(id))
                continue;
            found.set(id, { record, arrival: { after, by: clock.now() } });
        }
        return outcome.output;
    };
    try {
        await allPages(askPage, nextToken);
    }
    catch (error) {
        throw error instanceof EndlessList
            ? refused(region, `its list has no end: ${error.pages} pages came`)
            : error;
    }
}
const refused = (region, why) => new TrailproofError('LOOKUP_FAILED', `CloudTrail does not tell its events in ${region}: ${why}`, {
    hint: 'Allow the operator cloudtrail:LookupEvents, or give the trail’s records by --bucket or --records.',
});
/** AWS gives each record as text; what is none is left out. */
function recordsIn(output) {
    return objectsIn(output, 'Events').flatMap((event) => {
        const text = event['CloudTrailEvent'];
        const value = typeof text === 'string' ? parsed(text) : undefined;
        return isRecord(value) ? [value] : [];
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=look-up.js.map