import { z } from 'zod';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { schemas } from './schemas.js';
/** The JSON Schema (draft 7) of that name, as text.
 * @throws TrailproofError USAGE for a name that there is not
 * @example jsonSchema('golden') */
export function jsonSchema(name) {
    const source = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (source === undefined) {
        const names = Object.keys(schemas);
        throw new TrailproofError('USAGE', `There is no schema "${name}".`, {
            hint: didYouMean(name, names) ?? `There are ${names.join(', ')}.`,
        });
    }
    const { title, shape } = source;
    // What is read may be shorter than what it becomes: one text for a list of one.
    // Draft 7 is what editors of JSON and TOML know best.
    const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input', target: 'draft-7' });
    return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}
//# sourceMappingURL=json-schema.js.map