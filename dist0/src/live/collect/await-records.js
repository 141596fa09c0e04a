import { seconds } from '../../time/duration.js';
/** The first records can be looked up 6 to 20 seconds after their calls (Grimoire's README, shared measurements). */
const firstAsked = seconds(20);
/** Asks again and again until all that is waited for has come, or the deadline has.
 * `ask` gets when it was asked before, and gives all that has come so far. */
export async function awaitRecords(wait, pause, ask) {
    const { clock, from, deadline, of, cameOf, onCame } = wait;
    const began = clock.now();
    onCame?.(0, of);
    await clock.sleep(Math.max(0, from + firstAsked - began));
    let before;
    for (;;) {
        const asked = clock.now();
        const found = await ask(before);
        const came = cameOf(found.map(({ record }) => record));
        onCame?.(came, of);
        if (came === of || clock.now() - began >= deadline)
            return found;
        before = asked;
        await clock.sleep(pause);
    }
}
//# sourceMappingURL=await-records.js.map