import { liveRules } from './live-rules.js';
import { trailFiles } from './trail-files.js';
/** Sends records past rules and, where a folder is given, into log files. */
export function watchRecords(options) {
    const { loaded, settings, output, onAlert = () => undefined } = options;
    const watches = [
        liveRules({ loaded, settings, onAlert }),
        ...(output === undefined ? [] : [trailFiles(output, settings.seed)]),
    ];
    return {
        take: (records) => {
            for (const record of records)
                for (const watch of watches)
                    watch.take(record);
        },
        passTime: (now) => {
            for (const watch of watches)
                watch.passTime(now);
        },
        finish: () => {
            for (const watch of watches)
                watch.finish();
        },
    };
}
//# sourceMappingURL=watch-records.js.map