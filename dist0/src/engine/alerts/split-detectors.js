/** Parts the rules that read alerts from those that read events alone. */
export function splitDetectors(detectors) {
    return {
        overEvents: detectors.filter(({ reads }) => reads === undefined),
        overAlerts: detectors.filter(({ reads }) => reads !== undefined),
    };
}
//# sourceMappingURL=split-detectors.js.map