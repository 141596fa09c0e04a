export {};
//# sourceMappingURL=bundle-report.js.map