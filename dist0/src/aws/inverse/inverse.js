export {};
//# sourceMappingURL=inverse.js.map