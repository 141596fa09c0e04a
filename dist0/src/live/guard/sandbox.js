export {};
//# sourceMappingURL=sandbox.js.map