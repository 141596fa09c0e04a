const attackVersion = '19';
// MITRE's loader refuses a gradient with fewer scores than it has colours to go through.
const leastTop = 10;
/** Writes a layer for the ATT&CK Navigator: format 4.5, the enterprise matrix filtered to IaaS.
 * Source of the format: layers/spec/v4.5 of mitre-attack/attack-navigator. */
export function navigatorLayer(frame, techniques) {
    const { name, description, most, legend, metadata } = frame;
    const layer = {
        name,
        versions: { attack: attackVersion, navigator: '5.2.0', layer: '4.5' },
        domain: 'enterprise-attack',
        description,
        filters: { platforms: ['IaaS'] },
        sorting: 0,
        layout: {
            layout: 'side',
            aggregateFunction: 'average',
            showID: true,
            showName: true,
            showAggregateScores: false,
            countUnscored: false,
            expandedSubtechniques: 'annotated',
        },
        hideDisabled: false,
        techniques: techniques.filter(({ id }) => isTechniqueId(id)).map(entry),
        gradient: {
            colors: ['#ffffff', '#f7dd9c', '#a5dcbc'],
            minValue: 0,
            maxValue: Math.max(leastTop, most),
        },
        legendItems: legend.map(({ label, colour }) => ({ label, color: colour })),
        metadata,
    };
    return `${JSON.stringify(layer, null, 2)}\n`;
}
/** The Navigator refuses a layer that holds anything else; a rule's file may claim what it likes. */
const isTechniqueId = (id) => /^T\d{4}(?:\.\d{3})?$/.test(id);
function entry({ id, score, colour, comment, metadata = [] }) {
    return {
        techniqueID: id,
        ...(score === undefined ? {} : { score }),
        ...(colour === undefined ? {} : { color: colour }),
        comment,
        enabled: true,
        metadata,
        showSubtechniques: !id.includes('.'),
    };
}
//# sourceMappingURL=layer.js.map