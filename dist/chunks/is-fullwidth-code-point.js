import { n as isFullwidth, r as isWide } from "./get-east-asian-width.js";
// node_modules/is-fullwidth-code-point/index.js
function isFullwidthCodePoint(codePoint) {
	if (!Number.isInteger(codePoint)) return false;
	return isFullwidth(codePoint) || isWide(codePoint);
}
export { isFullwidthCodePoint as t };
