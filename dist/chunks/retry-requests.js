import { r as __exportAll } from "./rolldown-runtime.js";
// src/publish/github/retry-requests.ts
var retry_requests_exports = /* @__PURE__ */ __exportAll({ retryRequests: () => retryRequests });
const MOST_RETRIES = 3;
/** A job should not wait longer than this for a limit to pass. */
const LONGEST_WAIT_S = 60;
/**
* Lets the client make a request again, up to three times, that failed for a reason that passes: GitHub's own errors and
* dropped connections after 1, 4 and 9 s, a secondary rate limit after the time that it names, if that is a minute or
* less. A request that was carried out and whose answer was lost is made twice: who creates something has to look for
* two of it.
*/
function retryRequests(octokit, sleep) {
	octokit.hook.wrap("request", async (request, options) => {
		for (let retries = 0;; retries++) try {
			return await request(options);
		} catch (error) {
			const waitMs = waitBeforeMs(error, retries + 1);
			if (waitMs === void 0 || retries === MOST_RETRIES) throw error;
			await sleep(waitMs);
		}
	});
}
/** Milliseconds to wait before that retry; undefined: it would fail again. */
function waitBeforeMs(error, retry) {
	const { status = 0 } = error;
	const limitS = rateLimitS(error);
	if (limitS !== void 0) return limitS <= LONGEST_WAIT_S ? limitS * 1e3 : void 0;
	return status >= 500 ? retry ** 2 * 1e3 : void 0;
}
/** Seconds until a rate limit has passed, as the answer names them; undefined: it is none. */
function rateLimitS({ response }) {
	const after = response?.headers?.["retry-after"];
	return after !== void 0 && /^\d+$/.test(String(after)) ? Number(after) : void 0;
}
export { retryRequests as n, retry_requests_exports as r, rateLimitS as t };
