// src/text/short-name.ts
/**
* A function's name for people: the path of a module that is named after a host goes, but for the package itself
* ("cache.(*parseCache).startParse.func1"); names of the Go library stay whole ("go/token.(*File).AddLine").
*/
function shortName(functionName) {
	const bracket = functionName.indexOf("[");
	const path = bracket < 0 ? functionName : functionName.slice(0, bracket);
	const elements = path.split("/");
	if (elements.length === 1 || !elements[0]?.includes(".")) return functionName;
	const versioned = elements.length > 2 && /^v\d+\./.test(elements.at(-1) ?? "");
	return elements.slice(versioned ? -2 : -1).join("/").replaceAll("%2e", ".") + functionName.slice(path.length);
}
export { shortName as t };
