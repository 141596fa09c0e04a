import { chanceOf } from '../time/chance.js';
import { estateOf } from './estate/estate.js';
import { personasOf } from './personas/personas.js';
import { clockOf } from './rhythm.js';
import { timeQueue } from './time-queue.js';
import { writeRecord } from './write-record.js';
export { fakeNames } from './fake-names.js';
/** Background traffic of an account, in time order: the same options give the same records. What is open at a time is
 * kept, which depends on how many records a day there are and not on their number. Sessions that begin in the span run
 * to their end.
 * @example noiseRecords({ count: 1000, days: 1, start, seed: 'trailproof', names: fakeNames('trailproof') }) */
export function* noiseRecords(options) {
    const { seed, names } = options;
    const ids = chanceOf(seed, 'noise', 'ids');
    const queue = timeQueue();
    for (const stream of streamsOf(personasOf(estateOf(seed, names)), options))
        arrive(queue, stream);
    for (let open = queue.take(); open !== undefined; open = queue.take()) {
        if (open.kind === 'arrival') {
            begin(queue, open.stream);
            continue;
        }
        const { steps, next } = open;
        yield writeRecord(steps[next], ids);
        goOn(queue, { steps, next: next + 1 });
    }
}
function streamsOf(personas, { count, seed, ...span }) {
    const total = personas.reduce((sum, { share }) => sum + share, 0);
    let before = 0;
    return personas.map((persona) => {
        // The rounded ends of shares put side by side: whatever the shares, the counts add up.
        const first = Math.round((before / total) * count);
        before += persona.share;
        return {
            persona,
            count: Math.round((before / total) * count) - first,
            chance: chanceOf(seed, 'noise', 'persona', persona.name),
            timeOf: clockOf(persona.rhythm, span),
            planned: 0,
        };
    });
}
/** Puts the next beginning of a persona down, unless it has made all its records. */
function arrive(queue, stream) {
    const { count, planned, timeOf } = stream;
    if (planned < count)
        queue.put({ kind: 'arrival', at: timeOf(planned / count), stream });
}
function begin(queue, stream) {
    const { persona, count, planned, chance, timeOf } = stream;
    const steps = persona.act(timeOf(planned / count), chance).slice(0, count - planned);
    stream.planned += steps.length;
    goOn(queue, { steps, next: 0 });
    arrive(queue, stream);
}
function goOn(queue, { steps, next }) {
    const step = steps[next];
    if (step !== undefined)
        queue.put({ kind: 'running', at: step.at, steps, next });
}
//# sourceMappingURL=noise.js.map