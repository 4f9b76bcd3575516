// src/text/shown.ts
/**
* What could draw on a terminal, hide from a reader or turn words around: control characters, lone surrogates, and all that
* formats without being seen (bidi, tags, zero width, byte order marks). Not among them: a line break, a tab, and the joiners
* by which Persian and emoji are written.
*/
const UNSEEN = /(?!\n|\t|\u200c|\u200d)(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[\u{e0100}-\u{e01ef}])/gu;
/** Other people's text as it can be shown anywhere: what is not to be seen is, as U+FFFD. */
function shown(text) {
	return text.replace(/\r\n/g, "\n").replace(UNSEEN, "�");
}
/** A value with every text in it shown, names of fields among them. */
function allShown(value) {
	return mapTexts(value, shown);
}
/** A value with every text in it changed, names of fields among them. It is as deep as its schema is, so recursion holds. */
function mapTexts(value, change) {
	const mapped = (part) => {
		if (typeof part === "string") return change(part);
		if (Array.isArray(part)) return part.map(mapped);
		if (typeof part !== "object" || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([key, inner]) => [change(key), mapped(inner)]));
	};
	return mapped(value);
}
/** The colours of this program's own words, the only sequences that reach a terminal. */
const COLORS = /(\u001b\[(?:0|1;3[123])m)/;
/** What this program writes to a terminal: its colours, and all else shown. */
function onTerminal(text) {
	return text.split(COLORS).map((part, index) => index % 2 === 1 ? part : shown(part)).join("");
}
/** JSON whose bytes can be looked at: the same value, with escapes in place of what is not to be seen. */
function shownJson(json) {
	const escaped = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`);
	return json.replace(UNSEEN, (character) => escaped(character).join(""));
}
export { shownJson as a, shown as i, mapTexts as n, onTerminal as r, allShown as t };
