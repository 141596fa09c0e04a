import { objectsOf, textOf, textsOf } from '../../read-input.js';
import { invalid } from '../../read-input.js';
const readers = {
    name: ({ name }) => [name],
    description: ({ description }) => (description === undefined ? [] : [description]),
    'tag-key': ({ tags }) => [...tags.keys()],
    'tag-value': ({ tags }) => [...tags.values()],
    'primary-region': () => [],
    'owning-service': () => [],
    all: ({ name, description, tags }) => [name, description ?? '', ...tags.keys(), ...tags.values()],
};
/** A test for the Filters of ListSecrets and BatchGetSecretValue: every filter must match one of its values as a prefix;
 * a value that begins with `!` excludes.
 * @throws AwsFailure ValidationException */
export function secretFilter(input) {
    const tests = objectsOf(input, 'Filters').map((filter) => {
        const key = textOf(filter, 'Key') ?? '';
        const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
        if (read === undefined) {
            const names = Object.keys(readers).join(', ');
            throw invalid(`Value '${key}' at 'filters.1.member.key'`, `Member must satisfy enum value set: [${names}]`);
        }
        const values = textsOf(filter, 'Values');
        return (secret) => values.some((value) => matches(value, read(secret)));
    });
    return (secret) => tests.every((test) => test(secret));
}
function matches(wanted, texts) {
    if (wanted.startsWith('!'))
        return !matches(wanted.slice(1), texts);
    return texts.some((text) => text.startsWith(wanted));
}
//# sourceMappingURL=secret-filters.js.map