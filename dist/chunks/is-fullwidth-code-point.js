import { d as isFullwidth, f as isWide } from "./wrap.js";
// node_modules/is-fullwidth-code-point/index.js
function isFullwidthCodePoint(codePoint) {
	if (!Number.isInteger(codePoint)) return false;
	return isFullwidth(codePoint) || isWide(codePoint);
}
export { isFullwidthCodePoint as t };
