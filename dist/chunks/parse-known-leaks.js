import { n as knownLeakIds } from "./known-leaks.js";
import { i as KnownLeaksSchema } from "./plan.js";
import { i as faultsOf, n as firstFault, r as refusal, t as readYaml } from "./read-yaml.js";
import { t as issueWords } from "./issue-words.js";
// src/plan/parse-known-leaks.ts
/** Keys of numbers, of true and of false. Everything else is text as it is written. */
const TYPED = [
	"objects",
	"shows",
	"sometimes",
	"ceiling"
];
/** The known leaks that a user's file lists; `name` is how errors name it. Throws catalogue-bad. */
function parseKnownLeaks(text, name) {
	const file = readYaml(text, {
		name,
		kind: "catalogue",
		typedBelow: TYPED
	});
	const source = {
		name,
		kind: "catalogue",
		file
	};
	const parsed = KnownLeaksSchema.safeParse(file.value, { error: issueWords });
	if (!parsed.success) throw firstFault(faultsOf(parsed.error.issues, source), source);
	const taken = parsed.data.findIndex(({ id }) => knownLeakIds.includes(id));
	if (taken < 0) return parsed.data;
	const what = `${parsed.data[taken]?.id} is a known leak of gopls already`;
	throw refusal({
		path: [taken, "id"],
		what,
		allowed: "Give the entry an id of its own, such as MY-1."
	}, source);
}
export { parseKnownLeaks };
