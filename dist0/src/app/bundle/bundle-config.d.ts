import type { Settings } from '../settings.ts';
/** The `trailproof.toml` of a bundle: its own rules, under the profile that the alerts were raised under. */
export declare function bundleConfig(scenario: string, { settings, files }: {
    readonly settings: Settings;
    readonly files: readonly string[];
}): string;
