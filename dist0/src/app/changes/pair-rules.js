/** Lists the rules of a side. */
export function sideRules({ detectors, rules }, nameOf = (file) => file) {
    const running = new Map(detectors.map((detector) => [detector.rule, detector]));
    const blind = new Map(rules.blind.map((one) => [one.rule, `no document carries "${one.field}"`]));
    const loaded = rules.loaded.map((rule) => {
        const { shortName, file } = rule;
        const because = running.has(rule) ? undefined : (blind.get(shortName) ?? 'it does not run');
        return { shortName, file: nameOf(file), rule, detector: running.get(rule), because };
    });
    const others = (rules.otherData ?? []).map(({ rule, file, reason }) => {
        return { shortName: rule, file: nameOf(file), because: `it reads other data: ${reason}` };
    });
    const refused = [...rules.invalid, ...rules.unsupported].flatMap(({ rule, file, message }) => rule === undefined ? [] : [{ shortName: rule, file: nameOf(file), because: message }]);
    // A file can have several findings: the first tells.
    const known = new Map();
    for (const one of [...loaded, ...others, ...refused]) {
        const key = JSON.stringify([one.file, one.shortName]);
        if (!known.has(key))
            known.set(key, one);
    }
    return [...known.values()];
}
/** Pairs the rules of two sides: by id, then by short name. */
export function pairRules(before, now) {
    const left = new Set(before);
    const partners = new Map();
    for (const nameFor of [idOf, shortNameOf]) {
        const named = new Map([...left].map((one) => [nameFor(one), one]));
        for (const one of now) {
            const name = nameFor(one);
            const partner = name === undefined ? undefined : named.get(name);
            if (partner === undefined || partners.has(one) || !left.delete(partner))
                continue;
            partners.set(one, partner);
        }
    }
    return [
        ...now.map((one) => ({ before: partners.get(one), now: one })),
        ...[...left].map((one) => ({ before: one })),
    ];
}
const idOf = ({ rule }) => rule?.id;
const shortNameOf = ({ shortName }) => shortName;
/** Says what became of a rule; undefined for one that runs on no side. */
export function changeOf({ before, now }) {
    const ran = before?.detector !== undefined;
    const runs = now?.detector !== undefined;
    if (now === undefined)
        return ran ? 'removed' : undefined;
    if (before === undefined)
        return 'added';
    if (ran !== runs)
        return runs ? 'mended' : 'broken';
    if (!runs)
        return undefined;
    if (before.shortName !== now.shortName)
        return 'renamed';
    return before.rule?.contentHash === now.rule?.contentHash ? 'same' : 'changed';
}
//# sourceMappingURL=pair-rules.js.map