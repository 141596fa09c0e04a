export {};
//# sourceMappingURL=lowering-context.js.map