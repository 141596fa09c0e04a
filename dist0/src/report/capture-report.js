export {};
//# sourceMappingURL=capture-report.js.map