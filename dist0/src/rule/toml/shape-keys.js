import { z } from 'zod';
/** The keys that a shape knows at a path; none where it takes any.
 * @example keysAt(z.object({ a: z.object({ b: z.string() }) }), ['a']) // ['b'] */
export function keysAt(shape, path) {
    const here = unwrapped(shape);
    if (here instanceof z.ZodObject) {
        const [part, ...rest] = path;
        if (part === undefined)
            return Object.keys(here.shape);
        const next = here.shape[part];
        return next === undefined ? [] : keysAt(next, rest);
    }
    if (here instanceof z.ZodRecord && path.length > 0)
        return keysAt(here.valueType, path.slice(1));
    return here instanceof z.ZodArray ? keysAt(here.element, path.slice(1)) : [];
}
function unwrapped(shape) {
    return shape instanceof z.ZodOptional ? unwrapped(shape.unwrap()) : shape;
}
//# sourceMappingURL=shape-keys.js.map