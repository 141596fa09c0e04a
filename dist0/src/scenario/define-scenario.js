/** Names one attack and the calls that make it up. A scenario file's default export.
 * @example defineScenario({ title: 'A trail is stopped', techniques: ['T1685.002'], detectedBy: ['cloudtrail-stopped'], cast: { eve },
 *   attack: { 'by name': (play) => play.as(eve).send(new StopLoggingCommand({ Name: 'main' })) } }) */
export function defineScenario(definition) {
    return definition;
}
/** A case that is a recorded log: any form that `trailproof replay` reads, relative to the scenario's folder.
 * @example benign: { 'another service': records('records/transfer-create-profile.ndjson') } */
export function records(path) {
    return { kind: 'recorded', path };
}
//# sourceMappingURL=define-scenario.js.map