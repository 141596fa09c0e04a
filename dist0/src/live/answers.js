import { plainCode } from './patience.js';
/** What AWS answers where there is nothing left to take back. */
const gone = new Set(['NoSuchEntity', 'ResourceNotFound', 'TrailNotFound']);
/** Whether nothing is left after this answer. */
export const isGone = (outcome) => outcome.kind === 'output' || gone.has(plainCode(outcome.code));
/** An answer that was not wanted, in words. */
export const told = (outcome) => outcome.kind === 'error' ? `${outcome.code}: ${outcome.message}` : 'it succeeded';
//# sourceMappingURL=answers.js.map