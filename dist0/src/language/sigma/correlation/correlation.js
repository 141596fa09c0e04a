export {};
//# sourceMappingURL=correlation.js.map