export {};
//# sourceMappingURL=syntax-expression.js.map