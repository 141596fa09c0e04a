import { AlertRounds } from './alerts/alert-rounds.js';
import { splitDetectors } from './alerts/split-detectors.js';
import { DetectorFold } from './detector-fold.js';
import { needleIndex, everyDetector } from './detector-index.js';
import { compareAlerts } from './finish-alert.js';
import { Matcher } from './matcher.js';
import { matchesMost } from './fold-warnings.js';
import { ruleFinding } from './rule-finding.js';
import { firstRunFrom, runAt } from './schedule.js';
/** Replays events through rules on their schedule, in virtual time. The order of events decides only between equal times.
 * @example replay(events, { detectors: [createDetector(rule, fields)], fields, phase: 0 }).alerts */
export function replay(events, options) {
    const running = new Replay(options);
    for (const event of events)
        running.take(event);
    return running.finish();
}
/** A replay that is fed event by event; state is what the rules matched, never the records. */
export class Replay {
    #options;
    #folds;
    #matcher;
    /** The rules that read the alerts of the others. */
    #rounds;
    #alerts = [];
    /** How many records of the input each rule matched. */
    #taken;
    #isPast = false;
    #judged = 0;
    #skipped = 0;
    #duplicate = 0;
    #late = 0;
    #malformed = 0;
    #newest = Number.NEGATIVE_INFINITY;
    /** The end of the earliest run that is not decided yet. */
    #due = Number.NEGATIVE_INFINITY;
    constructor(options) {
        const { detectors, fields, phase, store } = options;
        this.#options = options;
        this.#taken = options.detectors.map(() => 0);
        const { overEvents, overAlerts } = splitDetectors(detectors);
        const index = fields === undefined ? everyDetector(overEvents) : needleIndex(overEvents, fields);
        this.#matcher = new Matcher(overEvents, index, {
            onHit: (place, hit) => {
                if (!this.#isPast)
                    this.#taken[place] += 1;
                this.#folds[place].add(hit);
            },
            keepEvents: overAlerts.length > 0,
            store,
        });
        this.#rounds = new AlertRounds(overAlerts, phase, store);
        const onDraft = overAlerts.length === 0 ? undefined : this.#rounds.takeDraft;
        this.#folds = this.#matcher.columns.map((hits, place) => new DetectorFold(overEvents[place], hits, { phase, onDraft }));
        for (const event of options.history ?? [])
            this.remember(event);
    }
    /** Takes an event of the history: the past of new terms and thresholds, which raises no alert alone. */
    remember(event) {
        this.#isPast = true;
        this.#matcher.match(event, true);
        this.#isPast = false;
        this.#rounds.takeEvent(event, true);
    }
    /** Takes the time of a record of the history that no rule can match. */
    rememberSkipped(time) {
        this.#matcher.pass(time);
    }
    /** Takes the next event of the input. */
    take(event) {
        const watermark = this.#watermarkAt(event.time);
        if (event.time < watermark) {
            this.#late += 1;
            return;
        }
        const outcomes = [this.#matcher.match(event, false), this.#rounds.takeEvent(event, false)];
        if (outcomes.includes('duplicate'))
            this.#duplicate += 1;
        else
            this.#judged += 1;
        if (watermark > this.#due)
            this.#advance(watermark);
    }
    /** Takes the time of a record of the input that no rule can match. */
    skip(time) {
        const watermark = this.#watermarkAt(time);
        if (time < watermark) {
            this.#late += 1;
            return;
        }
        this.#matcher.pass(time);
        this.#skipped += 1;
        if (watermark > this.#due)
            this.#advance(watermark);
    }
    /** Says that no event before a moment is still to come: runs that ended before it are decided. */
    passTime(moment) {
        if (moment > this.#due)
            this.#advance(moment);
    }
    /** Counts what the input holds beside records. */
    skipMalformed(count = 1) {
        this.#malformed += count;
    }
    /** What a rule matched so far; undefined for one that reads the alerts of others only. */
    hitsOf(detector) {
        return this.#matcher.columns[this.#matcher.detectors.indexOf(detector)];
    }
    /** The time of the earliest event, matched or not. */
    get logStart() {
        return this.#matcher.logStart;
    }
    /** Decides the runs that are left, on past the end of the log while a window holds a hit. */
    finish() {
        this.#advance(Number.POSITIVE_INFINITY);
        const { rules } = this.#options;
        const found = rules ?? { loaded: [], blind: [], unsupported: [], invalid: [] };
        const judged = this.#judged;
        const duplicate = this.#duplicate;
        const late = this.#late;
        const malformed = this.#malformed;
        const skipped = this.#skipped;
        const read = judged + skipped + duplicate + late + malformed;
        return {
            records: { read, judged, skipped, duplicate, late, malformed },
            rules: { ...found, warnings: [...(found.warnings ?? []), ...this.#warnings(read)] },
            alerts: this.#alerts.sort(compareAlerts),
        };
    }
    #watermarkAt(time) {
        if (time > this.#newest)
            this.#newest = time;
        const { lateness } = this.#options;
        return lateness === undefined ? Number.NEGATIVE_INFINITY : this.#newest - lateness;
    }
    #advance(limit) {
        const whole = this.#options.wholeHistory === true;
        const logStart = whole ? undefined : this.#matcher.logStart;
        for (const fold of this.#folds)
            this.#emit(fold.advance(limit, logStart));
        this.#emit(this.#rounds.advance(limit, logStart));
        const ends = this.#options.detectors.map(({ rule: { interval, lookBack } }) => {
            const schedule = { interval, lookBack, phase: this.#options.phase };
            return runAt(schedule, firstRunFrom(schedule, limit)).to;
        });
        this.#due = ends.reduce((first, end) => Math.min(first, end), Number.POSITIVE_INFINITY);
    }
    #emit(alerts) {
        for (const alert of alerts) {
            this.#alerts.push(alert);
            this.#options.onAlert?.(alert);
        }
    }
    #warnings(read) {
        const { detectors } = this.#matcher;
        const ofFolds = this.#folds.flatMap((fold, place) => fold.warnings.map((warning) => ruleFinding(warning, detectors[place].rule)));
        const broad = detectors.flatMap(({ rule }, place) => {
            const finding = matchesMost(rule, { matched: this.#taken[place], read });
            return finding === undefined ? [] : [ruleFinding(finding, rule)];
        });
        return [...ofFolds, ...broad, ...this.#rounds.warnings];
    }
}
//# sourceMappingURL=replay.js.map