/** The package's version; its package.json lies further up from dist than from src. */
export declare function version(): string;
