// src/workload/file-ref-of.ts
/**
* The file that a step works on, as its workload names it; undefined: it has none. A request without a file works on the
* largest: one about the whole workspace, too, takes the name that it asks for from there.
*/
function fileRefOf(step) {
	if (step.do === "ask" || step.do === "cancel") return step.file ?? "largest";
	return "file" in step ? step.file : void 0;
}
export { fileRefOf as t };
