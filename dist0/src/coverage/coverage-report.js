export {};
//# sourceMappingURL=coverage-report.js.map