import { importScenario } from '../../scenario/import-scenario.js';
import { caseId } from '../../golden/golden.js';
import { playOne } from '../play-cases.js';
/** Scenario modules and played cases that stay right until a file of theirs changes. */
export class KeptPlays {
    #modules = new Map();
    /** File of the scenario -> case, seed and start -> what came of it. */
    #plays = new Map();
    /** Imports a scenario; the same module until its file is forgotten. */
    load = (file) => {
        const module = this.#modules.get(file) ?? importScenario(file, { fresh: true });
        this.#modules.set(file, module);
        return module;
    };
    /** Plays a case, or gives what it came to before. */
    play = (one, options) => {
        const plays = this.#plays.get(one.scenario.file) ?? new Map();
        this.#plays.set(one.scenario.file, plays);
        const key = keyOf(one, options);
        const played = plays.get(key) ?? playOne(one, options);
        plays.set(key, played);
        return played;
    };
    /** True for the file of a scenario that was loaded. */
    has(file) {
        return this.#modules.has(file);
    }
    /** Forgets a scenario by its file. */
    forget(file) {
        this.#modules.delete(file);
        this.#plays.delete(file);
    }
    forgetAll() {
        this.#modules.clear();
        this.#plays.clear();
    }
}
const keyOf = ({ scenarioCase: { kind, name } }, { seed, start }) => JSON.stringify([caseId(kind, name), seed, start]);
//# sourceMappingURL=kept-plays.js.map