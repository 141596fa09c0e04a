export {};
//# sourceMappingURL=explain-report.js.map