import { X as number, Z as object, et as string } from "./plan.js";
// src/publish/github/github-event.ts
const ShaSchema = string().regex(/^[0-9a-f]{40,64}$/);
const EventSchema = object({
	/** Of the events `pull_request` and `pull_request_target`. */
	pull_request: object({
		number: number().int().positive(),
		head: object({ sha: ShaSchema })
	}).optional().catch(void 0),
	/** Of the event `workflow_run`: the run that ended. */
	workflow_run: object({
		id: number().int().positive(),
		run_attempt: number().int().positive(),
		/** Name of the event that started it. */
		event: string(),
		head_sha: ShaSchema,
		head_branch: string().nullable(),
		/** Null where the fork is gone. */
		head_repository: object({
			full_name: string(),
			owner: object({ login: string() })
		}).nullable()
	}).optional().catch(void 0)
});
/** What a workflow's event is about, as far as it matters here; an event that is about something else is empty. */
function githubEvent(payload) {
	return EventSchema.catch({}).parse(payload);
}
export { githubEvent };
