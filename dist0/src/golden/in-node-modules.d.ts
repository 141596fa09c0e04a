/** True for a path inside node_modules, links followed, whether it exists or not. */
export declare function isInNodeModules(path: string): Promise<boolean>;
