/** A case's name across kinds, as goldens, reports and `--case` use it.
 * @example caseId('attack', 'strip-alice') // 'attack/strip-alice' */
export function caseId(kind, name) {
    return `${kind}/${name}`;
}
//# sourceMappingURL=golden.js.map