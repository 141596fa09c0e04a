import type { Detector } from '../detector.ts';
/** Lets a detector read alerts: `only` them, or `also` them beside records. No rule alerts on what came from it. */
export declare function overAlerts(detector: Detector, reads: 'only' | 'also'): Detector;
