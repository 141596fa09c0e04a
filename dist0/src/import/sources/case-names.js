/** Gives every case of a scenario a name of its own, on one line.
 * @example caseNames().next('Root\nlogin') // 'Root login' */
export function caseNames() {
    const taken = new Set();
    return {
        next: (name) => {
            const plain = name
                .trim()
                .replaceAll(/[\s\u0000-\u001f]+/g, ' ')
                .slice(0, 120);
            const base = plain === '' ? 'unnamed' : plain;
            let own = base;
            for (let count = 2; taken.has(own); count += 1)
                own = `${base} #${count}`;
            taken.add(own);
            return own;
        },
    };
}
//# sourceMappingURL=case-names.js.map