import { NormalizedSchema } from '@smithy/core/schema';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { isMembers } from './members.js';
import { namespaceNames } from './namespaces.js';
/** Reads an AWS SDK v3 command, or one of ours: which service, which operation, which input.
 * The schema that the command brings along checks the input, so that a member AWS does not know is named and not lost.
 * This is the only file that knows how the SDK keeps its schemas.
 * @example describeCommand(new CreateUserCommand({ UserName: 'eve' })) // { service: 'iam', operation: 'CreateUser', input: { UserName: 'eve' } }
 * @throws TrailproofError COMMAND_UNREADABLE for what is no command, COMMAND_INPUT_UNKNOWN for an unknown input member */
export function describeCommand(command) {
    const { schema, input } = partsOf(command);
    const [, namespace, operation] = schema;
    const service = namespace.slice(namespace.lastIndexOf('.') + 1);
    if (!namespaceNames.has(service)) {
        throw new TrailproofError('COMMAND_UNREADABLE', `The command ${operation} belongs to ${service}, a service that is not known here.`, { hint: didYouMean(service, namespaceNames) ?? `Known: ${[...namespaceNames].join(', ')}.` });
    }
    return { service, operation, input: inModelOrder(input, { schema, service, operation }) };
}
function partsOf(command) {
    if (typeof command !== 'object' || command === null)
        throw unreadable(nameOf(command));
    const schema = 'schema' in command ? command.schema : undefined;
    const input = 'input' in command ? command.input : undefined;
    if (!isOperationSchema(schema))
        throw unreadable(nameOf(command));
    if (input !== undefined && !isMembers(input)) {
        throw unreadable(`${nameOf(command)} with ${nameOf(input)} as its input`);
    }
    return { schema, input: input ?? {} };
}
function unreadable(what) {
    return new TrailproofError('COMMAND_UNREADABLE', `This is no AWS command: ${what}.`, {
        hint: 'Send an AWS SDK v3 command, such as new CreateUserCommand({ UserName: "eve" }) of @aws-sdk/client-iam.',
    });
}
function nameOf(value) {
    if (value === null || value === undefined)
        return String(value);
    if (typeof value !== 'object')
        return `a ${typeof value}`;
    if (Array.isArray(value))
        return 'an array';
    const name = value.constructor?.name;
    return typeof name === 'string' && name !== 'Object' ? `a ${name}` : 'an object without a schema';
}
function isOperationSchema(value) {
    return (Array.isArray(value) &&
        value[0] === 9 &&
        typeof value[1] === 'string' &&
        typeof value[2] === 'string');
}
const memberNames = new WeakMap();
function membersOf(schema) {
    const known = memberNames.get(schema);
    if (known !== undefined)
        return known;
    const input = NormalizedSchema.of(schema[4]);
    const names = new Set();
    if (input.isStructSchema())
        for (const [name] of input.structIterator())
            names.add(name);
    memberNames.set(schema, names);
    return names;
}
function inModelOrder(input, command) {
    const members = membersOf(command.schema);
    for (const name of Object.keys(input)) {
        if (members.has(name))
            continue;
        throw new TrailproofError('COMMAND_INPUT_UNKNOWN', `${command.service}:${command.operation} has no parameter "${name}".`, { hint: didYouMean(name, members) ?? `It has: ${[...members].join(', ') || 'none'}.` });
    }
    const ordered = {};
    for (const name of members) {
        if (input[name] !== undefined)
            ordered[name] = input[name];
    }
    return ordered;
}
//# sourceMappingURL=describe-command.js.map