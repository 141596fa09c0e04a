import { z } from 'zod';
import { isTrailproofError } from '../../diagnostic/trailproof-error.js';
import { parseDuration } from '../../time/duration.js';
import { lookBackOf } from '../look-back.js';
/** Text that says something. */
export const filledText = z.string().min(1).max(100_000);
export const texts = z.array(z.string());
/** A whole number from 1. */
export const count = z.int().min(1);
/** `now-6m`, as a length in milliseconds. */
export const lookBack = readBy(lookBackOf, 'must be a look-back such as now-6m or now-7d');
/** `5m`, as a length in milliseconds. */
export const interval = readBy(parseDuration, 'must be an interval such as 30s, 5m, 1h or 1d');
/** Reads a text as a length that is more than nothing. */
function readBy(read, wanted) {
    return z.string().transform((text, context) => {
        const duration = lengthOf(text, read);
        if (duration !== undefined && duration > 0)
            return duration;
        context.addIssue({ code: 'custom', message: wanted, input: text });
        return z.NEVER;
    });
}
function lengthOf(text, read) {
    try {
        return read(text);
    }
    catch (error) {
        if (isTrailproofError(error))
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=leaf-shapes.js.map