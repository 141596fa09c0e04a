import { EventIds } from '../engine/event-ids.js';
import { PageStore } from '../engine/memory/page-store.js';
import { NumberColumn } from '../engine/number-column.js';
import { eventTexts } from './event-texts.js';
// Some 70 bytes each; rules that match nearly every record would else keep the whole log.
const mostKept = 400_000;
/** Remembers who did what in the events that rules match, so that alerts can be told to people.
 * The engine keeps times and ids only. */
export class AlertDetails {
    /** A row an event: its id, and the numbers of its texts. */
    #ids;
    #actions;
    #actors;
    #addresses;
    #files;
    #lines;
    #texts = [undefined];
    #numberOfText = new Map();
    #read;
    #current;
    constructor(fields, store = new PageStore()) {
        this.#ids = new EventIds(store);
        this.#actions = new NumberColumn(store);
        this.#actors = new NumberColumn(store);
        this.#addresses = new NumberColumn(store);
        this.#files = new NumberColumn(store);
        this.#lines = new NumberColumn(store);
        this.#read = eventTexts(fields);
    }
    /** The same rules, watched: what they match is remembered. */
    watch(detectors) {
        return detectors.map((detector) => ({
            ...detector,
            match: (event) => {
                const hit = detector.match(event);
                if (hit !== undefined)
                    this.#keep(event);
                return hit;
            },
        }));
    }
    /** Says which event the rules look at next. */
    look(at) {
        this.#current = at;
    }
    /** What is known of an alert; undefined where its last event was not kept. */
    of(alert) {
        const last = this.#ids.find(alert.events.at(-1) ?? '');
        if (last === undefined)
            return undefined;
        const counts = new Map();
        for (const id of alert.events) {
            const row = this.#ids.find(id);
            const action = row === undefined ? undefined : this.#texts[this.#actions.at(row)];
            if (action !== undefined)
                counts.set(action, (counts.get(action) ?? 0) + 1);
        }
        return {
            actions: [...counts].map(([name, count]) => ({ name, count })),
            actor: this.#texts[this.#actors.at(last)],
            address: this.#texts[this.#addresses.at(last)],
            file: this.#texts[this.#files.at(last)] ?? '',
            line: this.#lines.at(last),
        };
    }
    #keep(event) {
        const place = this.#current;
        const id = event.record['eventID'];
        const key = typeof id === 'string' && id !== '' ? id : `#${event.position}`;
        if (place === undefined || this.#lines.length >= mostKept)
            return;
        if (this.#ids.find(key) !== undefined)
            return;
        this.#ids.push(key);
        this.#actions.push(this.#numberOf(this.#read.action(event)));
        this.#actors.push(this.#numberOf(this.#read.actor(event)));
        this.#addresses.push(this.#numberOf(this.#read.address(event)));
        this.#files.push(this.#numberOf(place.file));
        this.#lines.push(place.line);
    }
    /** 0 is the missing text. */
    #numberOf(text) {
        if (text === undefined)
            return 0;
        const known = this.#numberOfText.get(text);
        if (known !== undefined)
            return known;
        const number = this.#texts.push(text) - 1;
        this.#numberOfText.set(text, number);
        return number;
    }
}
//# sourceMappingURL=alert-details.js.map