export const evidenceSources = ['verify', 'replay', 'live'];
//# sourceMappingURL=evidence.js.map