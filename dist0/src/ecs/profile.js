/** A SIEM with everything switched on and no lag. */
export const defaultProfile = {
    integration: '8.9.0',
    actorTargetMapping: true,
    retain: 'all',
    lag: 'none',
    seed: 'trailproof',
    phase: 0,
};
//# sourceMappingURL=profile.js.map