import { ecsFieldSource } from '../../ecs/ecs-field-source.js';
import { ingestClock } from '../../ecs/ingest-clock.js';
import { trailEvent } from '../../ecs/make-trail-event.js';
import { Replay } from '../../engine/replay.js';
/** Sends records past rules while they come; alerts are told when the run of their rule comes round. */
export function liveRules(options) {
    const { loaded, onAlert } = options;
    const { profile } = options.settings;
    const clock = ingestClock(profile);
    const running = new Replay({
        detectors: loaded.detectors,
        fields: ecsFieldSource(profile),
        phase: profile.phase,
        wholeHistory: true,
        onAlert,
    });
    let position = 0;
    return {
        take: (record) => running.take(trailEvent(record, position++, clock)),
        passTime: (now) => running.passTime(now),
        finish: () => void running.finish(),
    };
}
//# sourceMappingURL=live-rules.js.map