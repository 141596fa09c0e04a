export {};
//# sourceMappingURL=changes-report.js.map