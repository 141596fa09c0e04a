import { documentWriter } from '../ecs/to-document.js';
import { recordEvents } from './event-view.js';
import { readingProgress } from './reading-progress.js';
import { settingsOf } from './settings.js';
/** Makes the ECS document of each record, as Elastic's AWS integration writes it under the profile.
 * @example for await (const line of normalize({ inputs: ['trail.json.gz'] }).lines) process.stdout.write(line) */
export function normalize(options) {
    const { profile } = settingsOf(options);
    const { batches, report } = recordEvents(profile).read(options.inputs, {
        stdin: options.stdin,
        onRead: readingProgress(options.inputs, options.onProgress),
    });
    const write = documentWriter(profile);
    return {
        report,
        lines: (async function* () {
            for await (const events of batches) {
                for (const read of events) {
                    if ('event' in read)
                        yield `${JSON.stringify(write(read.event))}\n`;
                }
            }
        })(),
    };
}
//# sourceMappingURL=normalize.js.map