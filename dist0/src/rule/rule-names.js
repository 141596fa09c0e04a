/** Finds rules whose short name or id another rule has: all of them, for none is the right one. */
export function namesTakenTwice(rules) {
    return [
        ...shared(rules, { code: 'RULE_NAME_TWICE', noun: 'name', nameOf: (rule) => rule.shortName }),
        ...shared(rules, { code: 'RULE_ID_TWICE', noun: 'rule_id', nameOf: (rule) => rule.id }),
    ];
}
function shared(rules, naming) {
    const groups = new Map();
    for (const rule of rules) {
        const name = naming.nameOf(rule);
        groups.set(name, [...(groups.get(name) ?? []), rule]);
    }
    return [...groups].flatMap(([name, group]) => group.length < 2 ? [] : group.map((rule) => twice(rule, name, { ...naming, group })));
}
function twice(rule, name, { code, noun, group }) {
    const others = group.filter((other) => other !== rule).map(({ file }) => file);
    return {
        severity: 'error',
        code,
        message: `The ${noun} "${name}" is also that of ${others.join(', ')}.`,
        span: rule.span,
        file: rule.file,
        rule: rule.shortName,
        hint: 'Rename one of them: goldens and reports tell rules apart by it.',
    };
}
//# sourceMappingURL=rule-names.js.map