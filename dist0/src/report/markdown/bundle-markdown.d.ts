import type { BundleReport } from '../bundle-report.ts';
/** Writes the README of a bundle: what a reviewer reads first, and the command that shows it again. */
export declare function bundleMarkdown(bundle: BundleReport, { version }: {
    readonly version: string;
}): string;
