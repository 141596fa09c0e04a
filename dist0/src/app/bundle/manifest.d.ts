import type { Bundle } from './bundle.ts';
/** Says in `manifest.json` that a folder is a bundle, and so may be written anew. */
export declare const manifestKind = "trailproof-bundle";
/** Writes a bundle's manifest: what made it, and the SHA-256 of every file. */
export declare function manifest({ scenario, report, rules }: Pick<Bundle, 'scenario' | 'report' | 'rules'>, files: ReadonlyMap<string, string>, { version }: {
    readonly version: string;
}): string;
