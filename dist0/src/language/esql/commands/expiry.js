import { MemberList } from './member-list.js';
/** The side of a comparison that the passing of time makes false, if the comparison is of that kind. */
export function expiringSide(tree) {
    if (tree.kind !== 'compare')
        return undefined;
    const { left, right, operator } = tree;
    if (isLower(operator))
        return isShiftOfNow(left) && right.kind === 'field' ? right : undefined;
    const isUpper = operator === '>' || operator === '>=';
    return isUpper && left.kind === 'field' && isShiftOfNow(right) ? left : undefined;
}
const isLower = (operator) => operator === '<' || operator === '<=';
/** NOW(), or NOW() and a span of time. */
function isShiftOfNow(tree) {
    if (tree.kind !== 'call')
        return false;
    const [inner, ...others] = tree.arguments;
    if (inner === undefined)
        return tree.function.name === 'now';
    const isShift = tree.function.name === '-' || tree.function.name === '+';
    return isShift && others.length === 0 && isShiftOfNow(inner);
}
/** Groups of the rows that have not expired. */
export function expiring(rows, expiry, groups) {
    const { test, slots } = expiry;
    const valueOf = (row) => {
        const value = expiry.value(rows.read(row, slots));
        return typeof value === 'number' ? value : Number.MIN_SAFE_INTEGER;
    };
    const alive = new MemberList((left, right) => valueOf(left) - valueOf(right) || rows.compare(left, right));
    return {
        enter: (row) => {
            alive.add(row);
            groups.enter(row);
        },
        leave: (row) => {
            if (alive.remove(row))
                groups.leave(row);
        },
        rows: () => {
            while (alive.length > 0 && test(rows.read(alive.at(0), slots)) !== true) {
                const row = alive.at(0);
                alive.remove(row);
                groups.leave(row);
            }
            return groups.rows();
        },
    };
}
//# sourceMappingURL=expiry.js.map