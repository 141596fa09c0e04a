/** The technique of a sub-technique; a technique is its own.
 * @example parentTechnique('T1098.003') // 'T1098' */
export declare const parentTechnique: (id: string) => string;
/** Adds the techniques of sub-techniques: who uses T1098.003 uses T1098. */
export declare const withParents: (ids: readonly string[]) => readonly string[];
