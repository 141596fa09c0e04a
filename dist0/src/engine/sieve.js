import { actionFields, knownAction, needlesLeft } from './needles-left.js';
// Hostile logs can name any number of services and actions.
const mostKept = 20_000;
/** Says of records that are not parsed yet whether some rule could match them. It never misses one: a rule's needles
 * stand in the text of each record that it matches. */
export class Sieve {
    /** The rules that events are shown to. */
    detectors;
    #fields;
    #kept = new Map();
    /** The last pair of each slot: cutting and hashing two texts for each record costs more than all else here. */
    #recent = Array.from({ length: 1024 });
    #patterns = new Map();
    #size = 0;
    /** `fields` are those of the view that the detectors were made for. */
    constructor(detectors, fields) {
        this.detectors = detectors.filter(({ reads }) => reads !== 'only');
        this.#fields = actionFields(fields);
    }
    concerns = (head) => {
        const questions = this.questionsOf(head);
        if (questions === undefined)
            return true;
        const { record } = head;
        for (const { literals } of questions)
            if (isAnswered(literals, record))
                return true;
        return false;
    };
    /** What the rules ask of records with a service and an action; undefined where they cannot tell. */
    questionsOf(head) {
        const slot = head.pairSlot;
        const recent = this.#recent[slot];
        if (recent !== undefined && head.hasPair(recent.pair))
            return recent.questions;
        const questions = this.#lookUp(head);
        const { pair } = head;
        if (questions !== undefined && pair !== '')
            this.#recent[slot] = { pair, questions };
        return questions;
    }
    #lookUp({ source, name }) {
        const known = this.#kept.get(source)?.get(name);
        if (known !== undefined)
            return known;
        if (this.#size >= mostKept || !isPlain(source) || !isPlain(name))
            return undefined;
        const questions = this.#ask(source, name);
        const ofSource = this.#kept.get(source) ?? new Map();
        this.#kept.set(source, ofSource.set(name, questions));
        this.#size += 1;
        return questions;
    }
    /** Finds one of the literals of a group. In a group of its own a literal is leapt for, at twice the speed of a search;
     * alone it would be searched for all the same. */
    #patternOf(group) {
        const source = group
            .map(({ text }) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
            .join('|');
        const known = this.#patterns.get(source);
        if (known !== undefined)
            return known;
        const pattern = new RegExp(`(?:${source})`);
        this.#patterns.set(source, pattern);
        return pattern;
    }
    #ask(eventSource, eventName) {
        const record = { eventTime: '', eventSource, eventName };
        const event = { record, position: 0, time: 0, ingested: undefined, cache: [] };
        const known = knownAction(event, this.#fields);
        return this.detectors.flatMap((detector) => {
            const left = needlesLeft(detector.needles, known);
            if (left === undefined)
                return [];
            const literals = left
                // The text is searched as it stands: what ignores case is not searched for.
                .filter((group) => group.every(({ ignoreCase }) => ignoreCase !== true))
                .filter((group) => group.length > 0)
                .map((group) => this.#patternOf(group));
            return { detector, literals };
        });
    }
}
/** True where the text holds all that is asked for. */
export function isAnswered(literals, text) {
    for (const literal of literals)
        if (!literal.test(text))
            return false;
    return true;
}
/** False for a text that is spelled with an escape or beyond ASCII, and for none at all. */
function isPlain(text) {
    return /^[ -[\]-~]+$/.test(text);
}
//# sourceMappingURL=sieve.js.map