import type { Detector } from '../detector.ts';
/** Parts the rules that read alerts from those that read events alone. */
export declare function splitDetectors(detectors: readonly Detector[]): {
    readonly overEvents: readonly Detector[];
    readonly overAlerts: readonly Detector[];
};
