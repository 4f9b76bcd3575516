// src/judge/recorded/judged-arms.ts
/** The arms under judgement: every one but the baseline. */
function judgedArms({ arms, baseline }) {
	return arms.filter(({ name }) => name !== baseline);
}
export { judgedArms as t };
