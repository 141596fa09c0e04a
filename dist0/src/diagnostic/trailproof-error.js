/** The one error class: a stable code, a sentence, a place, a next step.
 * @example throw new TrailproofError('DURATION_INVALID', '"5x" is not a duration.', { hint: 'Write 30s, 5m, 2h or 7d.' }) */
export class TrailproofError extends Error {
    code;
    span;
    hint;
    constructor(code, message, detail = {}) {
        super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.name = 'TrailproofError';
        this.code = code;
        this.span = detail.span;
        this.hint = detail.hint;
    }
}
/** True for our own error class, also when it comes from another copy of this module. */
export function isTrailproofError(error) {
    return error instanceof Error && error.name === 'TrailproofError' && 'code' in error;
}
//# sourceMappingURL=trailproof-error.js.map