import { detectInput } from '../cloudtrail/input/detect-input.js';
import { readObjects } from '../cloudtrail/input/read-objects.js';
import { skimRecords } from '../cloudtrail/input/read-records.js';
import { ecsFieldSource } from '../ecs/ecs-field-source.js';
import { ingestClock } from '../ecs/ingest-clock.js';
import { trailEvent } from '../ecs/make-trail-event.js';
import { documentEvents } from './document-events.js';
/** CloudTrail records, seen as the documents that Elastic's AWS integration makes of them under the profile. */
export function recordEvents(profile) {
    const ingestedAt = ingestClock(profile);
    return {
        skips: true,
        fields: ecsFieldSource(profile),
        read: (inputs, options) => {
            const reading = skimRecords(inputs, options);
            return {
                report: reading.report,
                batches: (async function* () {
                    for await (const items of reading) {
                        yield items.map((item) => {
                            if ('skipped' in item)
                                return item;
                            const { value, position, file, line } = item;
                            return { event: trailEvent(value, position, ingestedAt), file, line };
                        });
                    }
                })(),
            };
        },
    };
}
/** The view that fits an input: as it is told, else by its first object. Standard input cannot be read twice, so
 * without being told it counts as CloudTrail records. */
export async function eventView(options) {
    const kind = options.input ?? (await kindOf(options.inputs));
    return kind === 'ecs' ? documentEvents() : recordEvents(options.profile);
}
async function kindOf(inputs) {
    if (inputs.includes('-'))
        return 'cloudtrail';
    for await (const [first] of readObjects(inputs)) {
        if (first !== undefined)
            return detectInput(first.value);
    }
    return 'cloudtrail';
}
/** True when a named input could not be opened. */
export function isAnyUnreadable({ findings }) {
    return findings.some(({ code }) => code === 'INPUT_UNREADABLE');
}
//# sourceMappingURL=event-view.js.map