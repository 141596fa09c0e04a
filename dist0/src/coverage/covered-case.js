/** True for a case that somebody should see. */
export const isVariant = ({ kind, isRefused }) => kind === 'attack' || (kind === 'evasion' && !isRefused);
/** A case across scenarios, as a key. */
export const caseKey = (scenario, id) => `${scenario}\n${id}`;
//# sourceMappingURL=covered-case.js.map