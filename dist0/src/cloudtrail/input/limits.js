/** Limits that no real log meets: gzipped CloudTrail files expand 8 to 30 times. */
export const defaultLimits = {
    depth: 1000,
    valueBytes: 16 * 1024 * 1024,
    gzipRatio: 250,
    gzipFreeBytes: 64 * 1024 * 1024,
    findingsPerFile: 20,
};
//# sourceMappingURL=limits.js.map