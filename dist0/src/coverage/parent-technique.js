/** The technique of a sub-technique; a technique is its own.
 * @example parentTechnique('T1098.003') // 'T1098' */
export const parentTechnique = (id) => id.split('.')[0] ?? id;
/** Adds the techniques of sub-techniques: who uses T1098.003 uses T1098. */
export const withParents = (ids) => [
    ...new Set([...ids, ...ids.map(parentTechnique)]),
];
//# sourceMappingURL=parent-technique.js.map