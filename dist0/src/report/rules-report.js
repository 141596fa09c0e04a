export {};
//# sourceMappingURL=rules-report.js.map