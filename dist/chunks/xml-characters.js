// src/text/xml-characters.ts
/** A text without what XML 1.0 can't have, not even as a reference: most control characters, lone surrogates, U+FFFE and U+FFFF. */
function xmlCharacters(text) {
	return text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�");
}
export { xmlCharacters as t };
