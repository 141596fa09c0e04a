export {};
//# sourceMappingURL=survey-report.js.map