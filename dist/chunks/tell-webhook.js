import { c as comparedArms, s as armLabel } from "./names.js";
import { r as candidateFindings } from "./findings.js";
import { a as headline } from "./confirmation-of.js";
import { t as postedReport } from "./posted-report.js";
import { t as advice } from "./advice.js";
import { a as oneLine } from "./run-entry.js";
// src/publish/webhook/post-webhook.ts
const MOST_RETRIES = 3;
/** A job should not wait longer than this for a limit to pass. */
const LONGEST_WAIT_S = 60;
const ATTEMPT_MS = 1e4;
/**
* Posts JSON to an address. What passes is tried again, up to three times: no answer, 429 and errors of the server, after 1, 4 and 9 s or as
* long as the answer asks for, if that is a minute or less. Redirects are not followed: they would take the message to somebody who was not
* named. A message whose answer was lost is posted twice. Throws an Error that says why and never where to: the address is a secret, so that
* nothing of what fetch throws is passed on but a code.
*/
async function postWebhook(url, body, { sleep, attemptMs = ATTEMPT_MS }) {
	for (let attempts = 1;; attempts++) {
		const attempt = await post(url, body, attemptMs);
		if (attempt.taken) return;
		const { why, passes, retryAfterS } = attempt;
		const waitMs = (retryAfterS ?? attempts ** 2) * 1e3;
		if (!passes || attempts > MOST_RETRIES || waitMs > LONGEST_WAIT_S * 1e3) throw new Error(`the webhook ${why}${attempts > 1 ? `, and was tried ${attempts} times` : ""}.`);
		await sleep(waitMs);
	}
}
async function post(url, body, attemptMs) {
	try {
		const headers = { "content-type": "application/json; charset=utf-8" };
		const signal = AbortSignal.timeout(attemptMs);
		const answer = await fetch(url, {
			method: "POST",
			headers,
			body,
			redirect: "manual",
			signal
		});
		await answer.body?.cancel().catch(() => {});
		return judged(answer);
	} catch (error) {
		return {
			taken: false,
			passes: true,
			why: error.name === "TimeoutError" ? `did not answer within ${attemptMs / 1e3} s` : `could not be reached${codeOf(error)}`
		};
	}
}
function judged({ ok, status, headers }) {
	if (ok) return { taken: true };
	if (status >= 300 && status < 400) return {
		taken: false,
		passes: false,
		why: `redirects (${status}), and redirects are not followed`
	};
	const passes = status === 429 || status >= 500;
	return {
		taken: false,
		passes,
		why: `answered ${status}`,
		retryAfterS: passes ? retryAfterS(headers) : void 0
	};
}
/** Seconds, as the answer names them, or until the time that it names, by its own clock; undefined: it names none. */
function retryAfterS(headers) {
	const after = headers.get("retry-after") ?? "";
	if (/^\d+$/.test(after)) return Number(after);
	const seconds = (Date.parse(after) - Date.parse(headers.get("date") ?? "")) / 1e3;
	return Number.isFinite(seconds) ? Math.max(0, seconds) : void 0;
}
/** " (ECONNREFUSED)": the code of what went wrong. Its sentence names the host. */
function codeOf(error) {
	const { code } = error.cause ?? {};
	return typeof code === "string" && /^[A-Z][A-Z0-9_]*$/.test(code) ? ` (${code})` : "";
}
// src/publish/webhook/webhook-message.ts
const MOST_FINDINGS = 50;
/** The verdict for a program: a small part of report.json, whose fields are only ever added to. docs/configuration.md has it. */
function jsonMessage(measured, urls) {
	const report = postedReport(measured);
	const { outcome, summary, tool } = report;
	const { candidate, baseline } = comparedArms(report);
	const findings = candidateFindings(report, "leak", "regression", "footprint", "known", "tolerated");
	const help = whatToDo(report);
	return JSON.stringify({
		schema: 1,
		tool,
		outcome,
		summary,
		...help === "" ? {} : { advice: help },
		gopls: candidate?.gopls.version ?? "",
		...baseline ? { baseline: baseline.gopls.version } : {},
		findings: findings.slice(0, MOST_FINDINGS).map(({ kind, fingerprint, owner, workload, confirmed, ...finding }) => ({
			kind,
			fingerprint,
			owner,
			workload,
			confirmed,
			summary: finding.summary
		})),
		urls
	});
}
/** Slack refuses a message with a longer header or section. */
const LONGEST_HEADER = 150;
const LONGEST_SECTION = 3e3;
/**
* The verdict for people in Slack, as blocks. Texts are plain, in which nothing is formatted, and only the line of links is Slack's markup: of
* it only what this program and the runner say.
*/
function slackMessage(measured, urls) {
	const report = postedReport(measured);
	const { summary, tool } = report;
	const { candidate, baseline } = comparedArms(report);
	const against = baseline ? ` against ${armLabel(report, baseline.name)}` : "";
	const title = `${headline(report).word}: gopls ${armLabel(report, candidate?.name)}${against}`;
	const links = [slackLink(urls.run, "run"), slackLink(urls.artifact, "report and profiles")];
	const footer = [`${tool.name} ${escapedWithin(tool.version, 60)}`, ...links].filter((part) => part !== void 0);
	const blocks = [
		{
			type: "header",
			text: plain(title, LONGEST_HEADER)
		},
		...[summary, whatToDo(report)].filter((text) => text !== "").map((text) => ({
			type: "section",
			text: plain(text, LONGEST_SECTION)
		})),
		{
			type: "context",
			elements: [{
				type: "mrkdwn",
				text: footer.join(" · "),
				verbatim: true
			}]
		}
	];
	return JSON.stringify({
		text: escapedWithin(`${title}. ${summary}`, LONGEST_SECTION),
		mrkdwn: false,
		blocks
	});
}
function whatToDo(report) {
	if (report.outcome === "not-measured") return report.failure?.hint ?? "";
	return [headline(report).but, advice(report)].filter((text) => text !== void 0).join(" ");
}
function plain(text, most) {
	return {
		type: "plain_text",
		text: escapedWithin(text, most),
		emoji: false
	};
}
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
/** Text in which Slack finds no mention and no link, cut where its escapes would make it longer than that. */
function escapedWithin(text, most) {
	let escaped = "";
	for (const character of oneLine(text)) {
		const next = ESCAPES[character] ?? character;
		if (escaped.length + next.length >= most) return `${escaped}…`;
		escaped += next;
	}
	return escaped;
}
/** Only what can't be anything but an address becomes a link. */
function slackLink(url, text) {
	return url !== void 0 && /^https?:\/\/[\w.:/%?=~+-]+$/.test(url) ? `<${url}|${text}>` : void 0;
}
// src/publish/webhook/tell-webhook.ts
/**
* Posts one message of a verdict, if its outcome is one to be told. That is each but a pass, unless passes are asked for as well: who hears
* nothing of a night must not take an open question for a pass. Throws an Error that does not name the address.
*/
async function tellWebhook({ url, format, on }, report, links, sleep) {
	if (report.outcome === "pass" && on !== "always") return;
	await postWebhook(url, format === "slack" ? slackMessage(report, links) : jsonMessage(report, links), { sleep });
}
export { tellWebhook };
