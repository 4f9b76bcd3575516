// src/judge/profile/frame-names.ts
/**
* The function's name with all type arguments written "[...]": Go releases differ in whether they spell them out
* ("lru.(*Cache[go.shape.struct { … }]).Set"), and what is spelled out differs between builds.
*/
function functionName(name) {
	const open = name.indexOf("[");
	if (open < 0) return name;
	let [text, depth] = [name.slice(0, open), 0];
	for (const char of name.slice(open)) if (char === "[" && depth++ === 0) text += "[...]";
	else if (char === "]") depth -= 1;
	else if (depth === 0) text += char;
	return text;
}
/**
* A source file as the same words in every build: the function's package path and the file's base name
* ("golang.org/x/tools/gopls/internal/cache/check.go"), whatever the place of GOROOT, module cache or checkout, and the
* module's version. "" where the profile names no file.
*/
function sourceFile(functionName, file) {
	const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
	const path = packagePath(functionName);
	return base === "" || path === "" ? base : `${path}/${base}`;
}
/** All before the first "." after the last "/"; the linker writes dots of a path's last element as "%2e". */
function packagePath(functionName) {
	const name = functionName.replace(/\[.*$/s, "");
	const dot = name.indexOf(".", name.lastIndexOf("/") + 1);
	return dot < 0 ? "" : name.slice(0, dot).replaceAll("%2e", ".");
}
export { sourceFile as n, functionName as t };
