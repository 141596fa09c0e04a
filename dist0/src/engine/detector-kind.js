export {};
//# sourceMappingURL=detector-kind.js.map