import { readFileSync } from 'node:fs';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { readYaml } from '../../language/sigma/read-yaml.js';
import { yamlDocument } from '../../rule/sigma/yaml-document.js';
import { checkToml } from '../../rule/toml/checked-toml.js';
import { worldShape } from './world-shape.js';
/** The world of an endpoint that is given none: one user who may do everything. */
export const plainWorld = { users: { admin: { attached: ['AdministratorAccess'] } } };
/** Reads a world out of a YAML or JSON file.
 * @throws TrailproofError INPUT_UNREADABLE, WORLD_INVALID at the place */
export function readWorld(file) {
    const source = { name: file, text: textOf(file) };
    const [document, ...others] = readYaml(source);
    const [problem] = document?.findings ?? [];
    if (problem !== undefined)
        throw invalid(problem.message, problem);
    if (others.length > 0)
        throw invalid('The file must hold one document.', {});
    const root = document?.root;
    if (root === undefined)
        return {};
    const codes = {
        missing: 'WORLD_INVALID',
        unknown: 'WORLD_INVALID',
        invalid: 'WORLD_INVALID',
    };
    const { data, findings } = checkToml(yamlDocument(source, root), worldShape, codes);
    const [first, ...more] = findings;
    if (first === undefined && data !== undefined)
        return data;
    const rest = more.map(({ message }) => message);
    throw invalid(first?.message ?? 'The file is no world.', {
        span: first?.span,
        hint: [...(first?.hint === undefined ? [] : [first.hint]), ...rest].join('\n  ') || undefined,
    });
}
function textOf(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch (cause) {
        throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${file}".`, { cause });
    }
}
const invalid = (message, place) => new TrailproofError('WORLD_INVALID', message, place);
//# sourceMappingURL=read-world.js.map