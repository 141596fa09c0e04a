export {};
//# sourceMappingURL=taken.js.map