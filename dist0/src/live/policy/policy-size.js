/** The characters that IAM takes, blanks not counted (IAM and STS quotas): of a managed policy, and of all inline policies
 * of a role together. */
export const policyLimits = { managed: 6_144, inlineOfRole: 10_240 };
/** How many characters of IAM's limit a document has; an account's number stands where `<account>` does. */
export const policySize = (document) => JSON.stringify(document).replaceAll('<account>', '111122223333').replaceAll(/\s/g, '').length;
/** Splits a document into ones that are managed policies each; a statement stays whole.
 * @example managedParts(document).length // 1, nearly always */
export function managedParts(document) {
    const parts = [];
    for (const statement of document.Statement) {
        const last = parts.at(-1);
        const fits = last !== undefined &&
            policySize({ ...document, Statement: [...last, statement] }) <= policyLimits.managed;
        if (fits)
            last.push(statement);
        else
            parts.push([statement]);
    }
    return parts.map((Statement) => ({ ...document, Statement }));
}
//# sourceMappingURL=policy-size.js.map