export const noMapping = { fields: {}, placeholders: {} };
/** The log's names of a rule's field. */
export function mappedNames(name, { fields }) {
    const names = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return names ?? [name];
}
//# sourceMappingURL=mapping.js.map