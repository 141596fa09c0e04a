/** Where the package's own rules and goldens lie; they are not compiled, so dist holds none. */
export declare const bundledRules: string;
export declare const bundledGoldens: string;
/** True for a file of the bundled rules. */
export declare function isBundledRule(file: string): boolean;
