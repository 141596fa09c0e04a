export {};
//# sourceMappingURL=coverage-run.js.map