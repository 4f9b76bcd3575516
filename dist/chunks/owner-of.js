import { r as packageSuffix } from "./package-suffix.js";
import { r as ownerCatalogue } from "./owner-catalogue.js";
// src/gopls/facts/declared-name.ts
/**
* A function as its package declares it, without the path of the module: "cache.(*parseCache).startParse" for
* "golang.org/x/tools/gopls/internal/cache.(*parseCache).startParse.func1.2-range1". The compiler's numbers of closures change
* with every edit of the function.
*/
function declaredName(functionName) {
	return packageSuffix(functionName).replace(/(?:\.func\d+|\.gowrap\d+|\.\d+|-range\d+)+$/, "");
}
// src/gopls/facts/owner-of.ts
/**
* The part of gopls whose function comes first from the leaf; "unknown" where no frame is in the catalogue. `version` is that
* of the gopls whose stack it is.
*/
function ownerOf(frames, version = "(devel)") {
	return owned(frames, version)?.owner ?? "unknown";
}
/**
* The function for which a stack allocates: the first from the leaf that is some owner's, or the leaf where none is. Stacks below it
* scatter: the same types, imported in another order, are allocated by other recursions.
*/
function callerOf(frames, version = "(devel)") {
	const frame = owned(frames, version)?.frame ?? frames[0];
	return frame ? declaredName(frame.function) : "(no frames)";
}
function owned(frames, version) {
	const owners = ownerCatalogue.owners(version);
	for (const frame of frames) {
		const name = packageSuffix(frame.function);
		const found = owners.find((entry) => entry.frames.test(name));
		if (found) return {
			owner: found.owner,
			frame
		};
	}
}
export { ownerOf as n, declaredName as r, callerOf as t };
