// src/stats/group-by.ts
/** The items by key, in the order in which keys first appear (Map.groupBy is not in Node 20). */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
export { groupBy as t };
