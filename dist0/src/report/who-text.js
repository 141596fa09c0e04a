/** Says who did what from where: `CreateUser ×2, DeleteUser by arn:… from 192.0.2.1`; not escaped. */
export function whoText({ actions, actor, address }) {
    const done = actions.map(({ name, count }) => (count > 1 ? `${name} ×${count}` : name));
    const by = actor === undefined ? '' : ` by ${actor}`;
    const from = address === undefined ? '' : ` from ${address}`;
    return `${done.join(', ')}${by}${from}`;
}
//# sourceMappingURL=who-text.js.map