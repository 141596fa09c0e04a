export {};
//# sourceMappingURL=replay-result.js.map