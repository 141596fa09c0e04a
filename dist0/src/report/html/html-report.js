export {};
//# sourceMappingURL=html-report.js.map