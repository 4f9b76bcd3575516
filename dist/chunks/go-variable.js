// src/gopls/facts/go-variable.ts
/** Variables of Go and gopls by how they are spelt; GOOGLE_… and GOLANG_… are others', and GOPLS_LEAK_GATE_… ours. */
const OF_GO = /^(?:GO[A-Z0-9]+|GOPLS_(?!LEAK_GATE_)\w+|CGO_\w+)$/;
/** Whether a variable is one of Go or of gopls. */
function isGoVariable(name) {
	return OF_GO.test(name);
}
export { isGoVariable as t };
