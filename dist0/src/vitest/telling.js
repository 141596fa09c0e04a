import { findingOf } from '../diagnostic/finding.js';
import { formatFinding } from '../diagnostic/format-finding.js';
import { isTrailproofError } from '../diagnostic/trailproof-error.js';
/** Does something whose errors say all they know: vitest prints messages only, so place and hint must stand in them. */
export function telling(work) {
    try {
        return work();
    }
    catch (error) {
        throw told(error);
    }
}
/** As `telling`, for work that takes its time. */
export async function tellingLater(work) {
    try {
        return await work();
    }
    catch (error) {
        throw told(error);
    }
}
function told(error) {
    if (isTrailproofError(error))
        error.message = formatFinding(findingOf(error));
    return error;
}
//# sourceMappingURL=telling.js.map