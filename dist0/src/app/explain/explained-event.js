import { weightOf } from '../../engine/explain/condition.js';
import { failuresOf } from '../../language/failures.js';
import { eventIdOf } from './investigation.js';
/** Tells an event clause by clause; the condition that it comes nearest to is the first. */
export function explainedEvent(event, told, context) {
    const ranked = context.conditions.toSorted((left, right) => left.tracer.shortfall(event) - right.tracer.shortfall(event));
    const conditions = ranked.map(({ name, tracer }) => ({ name, clause: tracer.clauseOf(event) }));
    const [nearest] = conditions;
    const textOf = (name, fallback) => {
        const value = context.fields.resolve(name)?.get(event);
        return typeof value === 'string' ? value : fallback;
    };
    return {
        id: eventIdOf(event),
        time: new Date(event.time).toISOString(),
        provider: textOf('event.provider', event.record.eventSource),
        action: textOf('event.action', event.record.eventName),
        conditions,
        failures: nearest === undefined ? [] : failuresOf(nearest.clause, weightOf),
        ...told,
    };
}
//# sourceMappingURL=explained-event.js.map