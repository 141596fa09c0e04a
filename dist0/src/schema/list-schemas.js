import { schemas } from './schemas.js';
/** The names of the schemas with what each describes. */
export function listSchemas() {
    return Object.entries(schemas).map(([name, { title }]) => ({ name, title }));
}
//# sourceMappingURL=list-schemas.js.map