import { isMembers } from '../../aws/members.js';
/** Asks as the operator. */
export async function asked(call, what) {
    const { outcome } = await call({ input: {}, region: 'us-east-1', as: 'operator', ...what });
    return outcome;
}
/** A text in an answer. */
export function textOf(outcome, member) {
    const value = outcome.kind === 'output' ? outcome.output[member] : undefined;
    return typeof value === 'string' ? value : undefined;
}
/** An object in an answer. */
export function membersIn(outcome, member) {
    const value = outcome.kind === 'output' ? outcome.output[member] : undefined;
    return isMembers(value) ? value : {};
}
/** ` (AccessDenied)`, where AWS gave a reason. */
export const reasonOf = (outcome) => outcome.kind === 'error' ? ` (${outcome.code})` : '';
//# sourceMappingURL=ask.js.map