/** Roles in an order in which those that a trust policy names come first: AWS refuses a principal that is not there.
 * Roles that name each other stay in their order. */
export function inTrustOrder(roles) {
    const left = new Map(Object.entries(roles));
    const ordered = [];
    while (left.size > 0) {
        const free = [...left].find(([name, role]) => !namesAny(role, [...left.keys()], name));
        const [next = ['', { trust: { Statement: [] } }]] = free === undefined ? left : [free];
        ordered.push(next);
        left.delete(next[0]);
    }
    return ordered;
}
function namesAny({ trust }, names, own) {
    const text = JSON.stringify(trust);
    return names.some((name) => name !== own && new RegExp(`:role/(?:[^"]*/)?${name}"`).test(text));
}
//# sourceMappingURL=in-trust-order.js.map