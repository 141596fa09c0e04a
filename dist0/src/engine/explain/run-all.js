import { RunWalk } from '../run-walk.js';
/** Evaluates all runs of one rule over its hits, in order. */
export function* runAll(detector, hits, phase) {
    const { interval, lookBack } = detector.rule;
    const walk = new RunWalk({ interval, lookBack, phase }, hits);
    const fold = detector.openFold(hits, () => undefined);
    for (let hit = 0; hit < hits.length; hit += 1) {
        walk.add(hit);
        fold.take?.(hit);
    }
    for (const run of walk.runsBefore(Number.POSITIVE_INFINITY)) {
        yield { run, drafts: fold.evaluate(run), fold };
    }
    yield { run: undefined, drafts: [...(fold.settle?.(Number.POSITIVE_INFINITY) ?? [])], fold };
}
//# sourceMappingURL=run-all.js.map