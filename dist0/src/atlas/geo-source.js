export {};
//# sourceMappingURL=geo-source.js.map