export {};
//# sourceMappingURL=codes.js.map