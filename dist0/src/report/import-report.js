export {};
//# sourceMappingURL=import-report.js.map