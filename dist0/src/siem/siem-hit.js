import { z } from 'zod';
import { compareTexts } from '../diagnostic/compare-texts.js';
import { valuesAt } from '../ecs/document-path.js';
import { isShallow } from './is-shallow.js';
const hitsShape = z.object({
    hits: z.object({
        hits: z.array(z.object({
            _id: z.string(),
            _source: z.custom().default({}),
            sort: z.custom().optional(),
        })),
    }),
});
/** Reads the answer of a search; undefined where it is none. */
export function hitPage(answer) {
    const read = hitsShape.safeParse(answer);
    if (!read.success || !isShallow(answer))
        return undefined;
    const { hits } = read.data.hits;
    return {
        hits: hits.map(({ _id, _source }) => ({ id: _id, source: _source })),
        next: hits.at(-1)?.sort,
    };
}
/** The texts of a field, whether the document nests its name or dots it: alerts do both. */
export function textsAt(source, field) {
    return valuesAt(source, field.split('.')).flatMap((value) => typeof value === 'string' ? [value] : []);
}
/** The first text of a field. */
export const textAt = (source, field) => textsAt(source, field)[0];
/** A moment of a document. */
export function momentAt(source, field) {
    const moment = Date.parse(textAt(source, field) ?? '');
    return Number.isNaN(moment) ? undefined : moment;
}
/** The values of a field as texts, sorted: what groups are compared by. */
export function plainValuesAt(source, field) {
    return valuesAt(source, field.split('.'))
        .flatMap((value) => (typeof value === 'object' ? [] : [String(value)]))
        .toSorted(compareTexts);
}
//# sourceMappingURL=siem-hit.js.map