export {};
//# sourceMappingURL=remark.js.map