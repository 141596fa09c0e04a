export {};
//# sourceMappingURL=rule-finding.js.map