export function stepNames() {
    const uses = new Map();
    return {
        next: (operation, given) => {
            const name = given ?? kebabCase(operation);
            const use = (uses.get(name) ?? 0) + 1;
            uses.set(name, use);
            return use === 1 ? name : `${name}#${use}`;
        },
    };
}
/** Writes an API's name in kebab case.
 * @example kebabCase('UpdateSAMLProvider') // 'update-saml-provider' */
export function kebabCase(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
        .toLowerCase();
}
//# sourceMappingURL=step-names.js.map