export {};
//# sourceMappingURL=expression.js.map