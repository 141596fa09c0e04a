import { TrailproofError } from '../../diagnostic/trailproof-error.js';
/** Why nothing is played: what is wrong and what to do about it. */
export const refusal = (code, message, hint) => new TrailproofError(code, message, { hint });
//# sourceMappingURL=refusal.js.map