/** A run had more to raise than max_signals lets it. */
export function maxSignalsReason(maxSignals) {
    const message = `the run raised as many alerts as max_signals allows (${maxSignals})`;
    return { kind: 'max-signals', message, progress: 1 };
}
//# sourceMappingURL=reason.js.map