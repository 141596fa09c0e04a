import { DetectorFold } from '../detector-fold.js';
import { everyDetector } from '../detector-index.js';
import { Matcher } from '../matcher.js';
import { ruleFinding } from '../rule-finding.js';
import { alertEvent } from './alert-document.js';
import { alertEventsOf } from './alert-events.js';
import { AlertQueue, foundFrom } from './alert-queue.js';
/** Runs the rules that read alerts, in step: an alert that one of them raises is there for the next runs of all. */
export class AlertRounds {
    #detectors;
    #matcher;
    #folds;
    /** Alerts that are not read yet. */
    #fromOthers = new AlertQueue();
    #fromHere = new AlertQueue();
    #position = 0;
    constructor(detectors, phase, store) {
        this.#detectors = detectors;
        this.#matcher = new Matcher(detectors, everyDetector(detectors), {
            onHit: (place, hit) => this.#folds[place].add(hit),
            keepEvents: true,
            store,
        });
        const onDraft = (draft, origin) => {
            this.#fromHere.add(alertEventsOf(draft, origin));
        };
        this.#folds = this.#matcher.columns.map((hits, place) => new DetectorFold(detectors[place], hits, { phase, onDraft }));
    }
    /** Takes an alert of a rule that reads events. */
    takeDraft = (draft, origin) => {
        this.#fromOthers.add(alertEventsOf(draft, origin));
    };
    /** Takes an event for the rules that read events beside alerts. */
    takeEvent(event, isHistory) {
        return this.#matcher.match(event, isHistory);
    }
    /** Decides the runs that end before a moment, given that all alerts written before it are known. */
    advance(limit, logStart) {
        const alerts = [];
        for (;;) {
            const next = this.#nextEnd();
            if (this.#read(next, limit))
                continue;
            if (next === undefined || next >= limit)
                break;
            // Runs end at whole milliseconds: this reaches those of this moment and none later.
            for (const fold of this.#folds)
                alerts.push(...fold.advance(next + 0.5, logStart));
        }
        for (const fold of this.#folds)
            alerts.push(...fold.advance(limit, logStart));
        return alerts;
    }
    get warnings() {
        return this.#folds.flatMap((fold, place) => fold.warnings.map((warning) => ruleFinding(warning, this.#detectors[place].rule)));
    }
    #nextEnd() {
        const ends = this.#folds.flatMap((fold) => fold.nextEnd() ?? []);
        return ends.length === 0 ? undefined : ends.reduce((first, end) => Math.min(first, end));
    }
    /** Reads the alerts that a run at `end` would find, or the earliest ones where no run is due. */
    #read(end, limit) {
        const first = this.#earliest();
        if (first === undefined || first >= limit)
            return false;
        const until = end ?? first;
        if (first > until)
            return false;
        for (;;) {
            const earliest = this.#earliest();
            if (earliest === undefined || earliest > until)
                return true;
            this.#readOne();
        }
    }
    #earliest() {
        const times = [this.#fromOthers.first, this.#fromHere.first].flatMap((alert) => alert === undefined ? [] : foundFrom(alert));
        return times.length === 0 ? undefined : Math.min(...times);
    }
    #readOne() {
        const other = this.#fromOthers.first;
        const own = this.#fromHere.first;
        const isOther = other !== undefined && (own === undefined || other.created <= own.created);
        const taken = (isOther ? this.#fromOthers : this.#fromHere).take();
        if (taken === undefined)
            return;
        this.#position += 1;
        const { document, isHistory } = taken;
        this.#matcher.match(alertEvent(document, { ...taken, position: this.#position }), isHistory);
    }
}
//# sourceMappingURL=alert-rounds.js.map