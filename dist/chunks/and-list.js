// src/text/and-list.ts
/** "a", "a and b", "a, b and c". */
function andList(parts) {
	const last = parts.at(-1) ?? "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
export { andList as t };
