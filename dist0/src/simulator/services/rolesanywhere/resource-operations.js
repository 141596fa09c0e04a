import { requiredText } from '../../read-input.js';
import { notThere, onAny, onOne, rolesAnywhereOperation } from './rolesanywhere-operation.js';
import { rolesAnywhereOf } from './rolesanywhere-state.js';
/** All resources of a kind in the call's region, by id. */
export function resourcesOf(kind, { account, call }) {
    return kind.of(rolesAnywhereOf(account, call.region));
}
/** The resource that a call is about.
 * @throws AwsFailure ResourceNotFoundException */
export function resourceNamed(kind, input, context) {
    const resource = resourcesOf(kind, context).get(requiredText(input, `${kind.member}Id`));
    if (resource === undefined)
        throw notThere(kind.label);
    return resource;
}
/** What both kinds have beside Create and Update: Enable, Disable, Get, Delete and List. */
export function resourceOperations(kind) {
    const { noun, member, valueOf } = kind;
    const on = (verb, act) => rolesAnywhereOperation(`${verb}${noun}`, {
        permission: onOne(`${verb}${noun}`, kind.arnKind, `${member}Id`),
        run: (input, context) => {
            const resource = resourceNamed(kind, input, context);
            act(resource, context);
            return { [member]: valueOf(resource) };
        },
    });
    return [
        on('Enable', (resource, { call }) => Object.assign(resource, turned(true, call.at))),
        on('Disable', (resource, { call }) => Object.assign(resource, turned(false, call.at))),
        on('Get', () => { }),
        on('Delete', ({ id }, context) => resourcesOf(kind, context).delete(id)),
        rolesAnywhereOperation(`List${noun}s`, {
            permission: onAny(`List${noun}s`),
            run: (_input, context) => ({
                [`${member}s`]: Array.from(resourcesOf(kind, context).values(), valueOf),
            }),
        }),
    ];
}
const turned = (enabled, updated) => ({
    enabled,
    updated,
});
//# sourceMappingURL=resource-operations.js.map