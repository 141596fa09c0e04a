/** EC2 writes sets that hold nothing as empty objects. */
export const none = {};
/** EC2's way to write a list. */
export const items = (list) => ({ items: list });
//# sourceMappingURL=ec2-values.js.map