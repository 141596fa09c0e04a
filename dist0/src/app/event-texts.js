const actorFields = [
    'aws.cloudtrail.user_identity.arn',
    'user.name',
    'user.id',
    'aws.cloudtrail.user_identity.invoked_by',
    'aws.cloudtrail.user_identity.type',
];
/** Resolves the fields once, for many events.
 * @example eventTexts(ecsFieldSource(profile)).action(event) // 'CreateUser' */
export function eventTexts(fields) {
    const reader = (names) => {
        const resolved = names.flatMap((name) => fields.resolve(name) ?? []);
        return (event) => {
            for (const field of resolved) {
                const value = field.get(event);
                const text = String((typeof value === 'object' ? value[0] : value) ?? '');
                if (text !== '')
                    return text;
            }
            return undefined;
        };
    };
    return {
        action: reader(['event.action']),
        actor: reader(actorFields),
        address: reader(['source.address', 'source.ip']),
    };
}
//# sourceMappingURL=event-texts.js.map