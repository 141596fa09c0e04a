export {};
//# sourceMappingURL=verify-report.js.map