export {};
//# sourceMappingURL=eql-function.js.map