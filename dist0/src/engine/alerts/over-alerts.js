import { alertDocumentOf } from './alert-document.js';
/** Lets a detector read alerts: `only` them, or `also` them beside records. No rule alerts on what came from it. */
export function overAlerts(detector, reads) {
    const { rule } = detector;
    return {
        ...detector,
        reads,
        // Needles are of records: an alert has no text to look for them in.
        needles: [],
        match: (event) => {
            const document = alertDocumentOf(event);
            if (document === undefined)
                return reads === 'also' ? detector.match(event) : undefined;
            return document.rules.has(rule.id) ? undefined : detector.match(event);
        },
    };
}
//# sourceMappingURL=over-alerts.js.map