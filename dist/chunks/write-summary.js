import { l as failure } from "./run-entry.js";
import "./parse-report.js";
import { t as rateLimitS } from "./retry-requests.js";
// src/publish/github/asking.ts
/**
* Asks, and makes of a refusal a Failure that says which permission it takes, of any other error of GitHub's one that
* tells it.
*/
async function asking({ doing, permission }, ask) {
	try {
		return await ask();
	} catch (error) {
		const status = refusal(error);
		if (status !== void 0) throw failure("token-refused", {
			doing,
			status,
			permission
		});
		if (typeof error.status !== "number") throw error;
		throw failure("github-failed", {
			doing,
			reason: error.message
		});
	}
}
/**
* The status of an answer that means a token which may not: 403 or 404, but no rate limit; undefined: it is another
* error.
*/
function refusal(error) {
	const { status } = error;
	if (status !== 403 && status !== 404) return void 0;
	return rateLimitS(error) === void 0 && !/rate limit/i.test(String(error)) ? status : void 0;
}
// src/publish/github/report-artifacts.ts
/** What the name of the gate's second artifact, the report alone, has after the first one's. */
const reportSuffix = "-report";
/** One comment or issue for each; no matrix of this gate has as many legs, and whoever fakes more must not flood anybody. */
const MOST_REPORTS = 20;
/**
* The reports of a run: the artifacts that are named `name`, or `name` and more after a hyphen, with "-report" at the
* end; of several of one name, which attempts of a run leave, the newest. None is no error. Throws report-missing where
* one has expired and report-refused where one is of another commit, or is too large to be a report.
*/
async function reportArtifacts(octokit, { owner, repo }, run, name) {
	const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
		owner,
		repo,
		run_id: run.id,
		per_page: 100
	});
	const newest = new Map(all.sort((a, b) => a.id - b.id).map((artifact) => [artifact.name, artifact]));
	const reports = [...newest.values()].filter((artifact) => artifact.name.startsWith(`${name}-`) && artifact.name.endsWith("-report"));
	if (reports.length > MOST_REPORTS) throw failure("report-refused", {
		where: "the artifacts of the run",
		reason: `there are ${reports.length}, and at most ${MOST_REPORTS} are posted`
	});
	return reports.map((artifact) => {
		const where = `artifact ${artifact.id}`;
		if (artifact.workflow_run?.head_sha !== run.sha) throw failure("report-refused", {
			where,
			reason: `it is not of commit ${run.sha}`
		});
		if (artifact.expired) throw failure("report-missing", {
			where,
			reason: "it has expired"
		});
		if (artifact.size_in_bytes > 5242880) throw failure("report-refused", {
			where,
			reason: `it has ${artifact.size_in_bytes} bytes`
		});
		const key = artifact.name.slice(0, -7);
		const beside = newest.get(key);
		return {
			id: artifact.id,
			key,
			runDirectoryUrl: beside === void 0 ? void 0 : `${run.url}/artifacts/${beside.id}`
		};
	});
}
// src/publish/github/own-login.ts
/** Where comments of a workflow's own token come from; that token may not ask who it is. */
const workflowLogin = "github-actions[bot]";
/**
* The login that the token writes as. The token of a GitHub App may not ask either, and only the answer to its first
* writing tells who it is.
*/
async function ownLogin(octokit) {
	try {
		return (await octokit.rest.users.getAuthenticated()).data.login;
	} catch (error) {
		if (error.status === 403) return workflowLogin;
		throw error;
	}
}
// src/publish/posts/marker.ts
/** The marker as text. The key is encoded, so that none can end the marker early. */
function writeMarker({ key, run }) {
	const runWords = run === void 0 ? "" : ` run=${run.id}.${run.attempt} sha=${run.sha}`;
	return `<!-- gopls-leak-gate:${encodeURIComponent(key)}${runWords} -->`;
}
/** The run of a text that starts with the marker of that key; undefined where it does not. */
function readMarker(text, key) {
	const start = /^<!-- gopls-leak-gate:(\S+)(?: run=(\d{1,15})\.(\d{1,9}) sha=([0-9a-f]+))? -->/.exec(text);
	if (start?.[1] !== encodeURIComponent(key)) return void 0;
	const [, , id, attempt, sha] = start;
	if (id === void 0 || attempt === void 0 || sha === void 0) return { run: void 0 };
	return { run: {
		id: Number(id),
		attempt: Number(attempt),
		sha
	} };
}
/**
* Whether a report is of a later run, or of a later attempt of the same, than another; one without a run is older than
* all.
*/
function isLater(run, than) {
	if (run === void 0 || than === void 0) return run !== void 0 && than === void 0;
	return run.id === than.id ? run.attempt > than.attempt : run.id > than.id;
}
// src/publish/posts/keep-one.ts
/**
* Keeps one entry of a key: makes it, or brings it up to date; it holds the current report and no earlier one. Ours is what
* starts with the marker of this key *and* was written by our login. Whoever finds several — two runs raced, an answer was
* lost and the request made again, a token writes as another login than it was looked for — lets the oldest stay with the
* report of the latest run and removes the rest, so that all who race end with the same. After a create the list is
* read again for that.
*/
async function keepOne(store, login, posting) {
	const { marker, markdown, create } = posting;
	const [oldest, ...rest] = await ours(store, login, marker.key);
	if (oldest) return settle(store, [oldest, ...rest], posting);
	if (!create) return {
		posted: "none",
		url: void 0
	};
	const made = await store.create(`${writeMarker(marker)}\n${markdown}`);
	const others = (await ours(store, made.login ?? login, marker.key)).filter(({ id }) => id !== made.id);
	const [first = made, ...more] = [...others, made].sort((a, b) => a.id - b.id);
	const settled = await settle(store, [first, ...more], posting);
	return others.every(({ body }) => body === made.body) ? {
		...settled,
		posted: "created"
	} : settled;
}
/** The entries that are ours, oldest first. */
async function ours(store, login, key) {
	return (await store.list(login)).filter((entry) => entry.login === login && readMarker(entry.body, key) !== void 0).sort((a, b) => a.id - b.id);
}
/** Leaves one of several, oldest first. */
async function settle(store, entries, { marker, markdown }) {
	const runOf = ({ body }) => readMarker(body, marker.key)?.run;
	const latest = entries.reduce((a, b) => isLater(runOf(b), runOf(a)) ? b : a);
	const superseded = isLater(runOf(latest), marker.run);
	const body = superseded ? latest.body : `${writeMarker(marker)}\n${markdown}`;
	const [oldest, ...rest] = entries;
	const kept = oldest.body === body ? oldest : await store.update(oldest.id, body);
	for (const { id } of rest) await store.remove(id);
	return {
		posted: superseded ? "superseded" : "updated",
		url: kept.url
	};
}
// src/publish/posts/sticky-comment.ts
/**
* Keeps one comment on a pull request, as keepOne says. Throws the client's RequestError; `status` 403 and 404 mean a token
* that may not.
*/
async function stickyComment(octokit, comment) {
	return keepOne(commentStore(octokit, comment), await ownLogin(octokit), comment);
}
function commentStore(octokit, { owner, repo, pullRequest }) {
	const { issues } = octokit.rest;
	const place = {
		owner,
		repo,
		issue_number: pullRequest
	};
	return {
		list: async () => (await octokit.paginate(issues.listComments, {
			...place,
			per_page: 100
		})).map(entryOf),
		create: async (body) => entryOf((await issues.createComment({
			...place,
			body
		})).data),
		update: async (id, body) => entryOf((await issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body
		})).data),
		remove: async (id) => {
			await issues.deleteComment({
				owner,
				repo,
				comment_id: id
			}).catch(unlessGone);
		}
	};
}
function entryOf({ id, user, body, html_url: url }) {
	return {
		id,
		login: user?.login,
		body: body ?? "",
		url
	};
}
function unlessGone(error) {
	if (error.status !== 404) throw error;
}
// src/publish/runner/write-summary.ts
/** GitHub shows nothing at all of a step summary above this size (1 MiB, `AttachmentSizeLimit` of the runner). */
const limitBytes = 1048576;
const cutNote = "\n\nThe rest is in the run directory.\n";
/** Appends Markdown to the job summary. What is over GitHub's limit is cut at a line's end, with a note. */
async function writeSummary(summary, markdown) {
	await summary.addRaw(withinLimit(markdown)).write();
}
function withinLimit(markdown) {
	const bytes = Buffer.from(markdown);
	if (bytes.length <= limitBytes) return markdown;
	const end = bytes.lastIndexOf("\n", limitBytes - Buffer.byteLength(cutNote));
	return bytes.toString("utf8", 0, Math.max(end, 0)) + cutNote;
}
export { readMarker as a, reportArtifacts as c, refusal as d, isLater as i, reportSuffix as l, stickyComment as n, writeMarker as o, keepOne as r, ownLogin as s, writeSummary as t, asking as u };
