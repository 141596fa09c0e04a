export function document(...statements) {
    return { Version: '2012-10-17', Statement: statements };
}
export function allow(actions, limits = {}) {
    return statement('Allow', actions, limits);
}
export function deny(actions, limits = {}) {
    return statement('Deny', actions, limits);
}
function statement(effect, actions, { on, when }) {
    const names = Object.entries(actions).flatMap(([service, list]) => list.split(' ').map((name) => (service === '*' ? '*' : `${service}:${name}`)));
    return {
        Effect: effect,
        Action: names,
        Resource: on ?? '*',
        ...(when === undefined ? {} : { Condition: when }),
    };
}
//# sourceMappingURL=statements.js.map