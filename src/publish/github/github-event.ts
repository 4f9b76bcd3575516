import * as z from "zod";

const ShaSchema = z.string().regex(/^[0-9a-f]{40,64}$/);

const EventSchema = z.object({
  /** Of the events `pull_request` and `pull_request_target`. */
  pull_request: z
    .object({ number: z.number().int().positive(), head: z.object({ sha: ShaSchema }) })
    .optional()
    .catch(undefined),
  /** Of the event `workflow_run`: the run that ended. */
  workflow_run: z
    .object({
      id: z.number().int().positive(),
      run_attempt: z.number().int().positive(),
      /** Name of the event that started it. */
      event: z.string(),
      head_sha: ShaSchema,
      head_branch: z.string().nullable(),
      /** Null where the fork is gone. */
      head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }).nullable(),
    })
    .optional()
    .catch(undefined),
});

export type GithubEvent = z.infer<typeof EventSchema>;

/** What a workflow's event is about, as far as it matters here; an event that is about something else is empty. */
export function githubEvent(payload: unknown): GithubEvent {
  return EventSchema.catch({}).parse(payload);
}
