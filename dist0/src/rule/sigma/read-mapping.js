import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { readYaml } from '../../language/sigma/read-yaml.js';
import { entryOf, itemsOf } from '../../language/sigma/yaml-node.js';
const keys = ['fieldmappings', 'placeholders'];
/** Reads how a log's fields are called (`fieldmappings`) and what placeholders stand for (`placeholders`), each one text
 * or a list of them.
 * @example readSigmaMapping({ name: 'map.yml', text: 'fieldmappings: { User: userIdentity.userName }' }).fields
 * @throws TrailproofError SIGMA_MAPPING_INVALID at the place */
export function readSigmaMapping(source) {
    const [document, ...others] = readYaml(source);
    const problem = document?.findings[0];
    if (problem !== undefined)
        throw invalid(problem.message, problem.span);
    if (others.length > 0)
        throw invalid('The file must hold one document.', others[0].span);
    const root = document?.root;
    if (root === undefined)
        return { fields: {}, placeholders: {} };
    if (root.kind !== 'map')
        throw invalid('The file must be a map.', root.span);
    for (const { key, keySpan } of root.entries) {
        if (!keys.includes(key))
            throw invalid(`There is no key "${key}".`, keySpan, didYouMean(key, keys));
    }
    return {
        fields: textLists(entryOf(root, 'fieldmappings')),
        placeholders: textLists(entryOf(root, 'placeholders')),
    };
}
function textLists(entry) {
    if (entry === undefined)
        return {};
    const { value } = entry;
    if (value.kind !== 'map')
        throw invalid(`"${entry.key}" must be a map.`, value.span);
    return Object.fromEntries(value.entries.map((one) => [one.key, itemsOf(one.value).map(textOf)]));
}
function textOf(node) {
    if (node.kind === 'scalar' && node.value !== null)
        return node.text;
    throw invalid('This must be text.', node.span);
}
function invalid(message, span, hint) {
    return new TrailproofError('SIGMA_MAPPING_INVALID', message, { span, hint });
}
//# sourceMappingURL=read-mapping.js.map