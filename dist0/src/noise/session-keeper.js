/** Keeps a session for as long as it lasts, then begins another. */
export function sessionKeeper(lasts) {
    const kept = new Map();
    return (holder, { at, begin }) => {
        const known = kept.get(holder);
        if (known !== undefined && at < known.until)
            return { caller: known.caller, isNew: false };
        const caller = begin();
        kept.set(holder, { caller, until: at + lasts });
        return { caller, isNew: true };
    };
}
//# sourceMappingURL=session-keeper.js.map