import { isAnswered } from './sieve.js';
/** Reads as a sieve does, and counts for which rules records have to be parsed. */
export class ReadingPlanner {
    isTireless = true;
    #sieve;
    #counts = new Map();
    #looked = 0;
    constructor(sieve) {
        this.#sieve = sieve;
        for (const detector of sieve.detectors)
            this.#counts.set(detector, { parsed: 0, alone: 0 });
    }
    concerns = (head) => {
        const questions = this.#sieve.questionsOf(head);
        if (questions === undefined)
            return true;
        this.#looked += 1;
        const concerned = questions.filter(({ literals }) => isAnswered(literals, head.record));
        for (const { detector } of concerned) {
            const counts = this.#counts.get(detector);
            if (counts === undefined)
                continue;
            counts.parsed += 1;
            if (concerned.length === 1)
                counts.alone += 1;
        }
        return concerned.length > 0;
    };
    /** The plan, once the log is read. `matchedBy` says how many records a rule matched. */
    plan(matchedBy) {
        const rules = [...this.#counts].map(([detector, { parsed, alone }]) => ({
            rule: detector.rule.shortName,
            file: detector.rule.file,
            needles: detector.needles,
            parsed,
            parsedAlone: alone,
            matched: matchedBy(detector),
        }));
        return {
            looked: this.#looked,
            rules: rules.toSorted((left, right) => right.parsedAlone - left.parsedAlone || right.parsed - left.parsed),
        };
    }
}
//# sourceMappingURL=reading-plan.js.map