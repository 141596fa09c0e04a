/** Waits, and tells why. Ends early, by throwing, where the signal tells to stop. */
export async function waitFor(run, wait) {
    const { why, duration, signal } = wait;
    if (duration > 0)
        run.tell?.({ kind: 'wait', why, duration });
    await run.clock.sleep(duration, signal);
}
//# sourceMappingURL=wait-for.js.map