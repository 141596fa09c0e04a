export {};
//# sourceMappingURL=covered-rule.js.map