/** A place for the state of one service in every account, made on first use; keeps AccountState free of services' types.
 * @example const instancesOf = stateSlot((account) => new Map<string, Instance>())
 * // later, in an operation: instancesOf(context.account).set(id, instance) */
export function stateSlot(create) {
    // Weak, so that a cloud that has been played is collected with its accounts.
    const states = new WeakMap();
    return (account) => {
        const known = states.get(account);
        if (known !== undefined)
            return known;
        const made = create(account);
        states.set(account, made);
        return made;
    };
}
//# sourceMappingURL=state-slot.js.map