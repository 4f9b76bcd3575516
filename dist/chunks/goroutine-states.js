import { r as ownerCatalogue } from "./owner-catalogue.js";
// src/gopls/facts/counter-owner.ts
/** The part of gopls whose entries a count is of, by the name that gopls gives the count. */
function counterOwner(counter) {
	return ownerCatalogue.counters.find(({ names }) => names.test(counter))?.owner ?? "unknown";
}
// src/gopls/facts/goroutine-states.ts
/** What the Go runtime says that a goroutine waits for (runtime/runtime2.go, waitReasonStrings), and what keeps it from ending. */
const states = [
	[/^chan send/, "blocked-sender"],
	[/^chan receive/, "blocked-receiver"],
	[/^select/, "blocked-select"],
	[/^(sync\.(RW)?Mutex|semacquire)/, "waits-for-lock"],
	[/^sync\.(WaitGroup|Cond)/, "waits-for-others"],
	[/^sleep/, "timer"],
	[/^(IO wait|syscall)/, "waits-for-input"]
];
/**
* What keeps a goroutine in this state from ending; undefined: it runs, or the runtime has a state that is not known here. Before Go 1.25
* a lock and a WaitGroup have one state, so that its frames tell.
*/
function mechanismOfState(state, frames = []) {
	if (state === "semacquire" && frames.some((name) => name.startsWith("sync.(*WaitGroup)"))) return "waits-for-others";
	return states.find(([pattern]) => pattern.test(state))?.[1];
}
/** As much of a state as is known; undefined: none of it. */
function knownState(state) {
	return states.flatMap(([pattern]) => pattern.exec(state)?.[0] ?? [])[0];
}
/** Functions that make a context which its parent keeps until it is cancelled (package context). */
const CANCEL = /^context\.(WithCancel|WithCancelCause|WithTimeout|WithTimeoutCause|WithDeadline|WithDeadlineCause|withCancel|\(\*cancelCtx\)\.propagateCancel)$/;
/** Functions that make a timer which the runtime keeps until it goes off (package time). */
const TIMER = /^time\.(AfterFunc|NewTimer|newTimer|After|NewTicker|Tick|Sleep)$/;
/** What keeps an object of this call stack, where a function of the standard library on it tells; undefined: none does. */
function mechanismOfStack(functions) {
	if (functions.some((name) => CANCEL.test(name))) return "cancel-never-called";
	return functions.some((name) => TIMER.test(name)) ? "timer" : void 0;
}
export { counterOwner as i, mechanismOfStack as n, mechanismOfState as r, knownState as t };
