"""Writes test/golden/stats.json: what scipy and pymannkendall say, for the tests of src/stats to agree with.

    python3 -m venv DIR && DIR/bin/pip install scipy==1.17.1 pymannkendall==1.4.3
    DIR/bin/python scripts/golden-stats.py > test/golden/stats.json
"""

import json
import sys
from importlib.metadata import version

import numpy
import pymannkendall
from scipy import stats

CONFIDENCES = (0.9, 0.95, 0.99)
WALK_CONFIDENCES = (0.9, 0.95, 0.97, 0.99, 0.994, 0.998, 0.999, 0.9999)


def series():
    rng = numpy.random.default_rng(57222)
    n = numpy.arange
    yield "noise", rng.normal(60e6, 41e3, 21).round()
    yield "leak in noise", (60e6 + 20e3 * n(21) + rng.normal(0, 41e3, 21)).round()
    yield "eleven readings", (1e6 + 500 * n(11) + rng.normal(0, 3e3, 11)).round()
    yield "many ties", rng.poisson(0.6, 21) + 5000
    yield "flat but one", numpy.where(n(21) == 13, 7, 5)
    yield "falling", (900 - 3 * n(16) + rng.normal(0, 10, 16)).round()
    yield "random walk", numpy.cumsum(rng.normal(0, 1, 30)).round(6)


def judged(name, ys):
    xs = numpy.arange(len(ys)) * 10
    kendall = pymannkendall.original_test(ys)
    slopes = {}
    for confidence in CONFIDENCES:
        slope = stats.theilslopes(ys, xs, confidence)
        slopes[str(confidence)] = [slope.slope, slope.low_slope, slope.high_slope]
    lagged = stats.spearmanr(ys[:-1], ys[1:]).statistic
    return {
        "name": name,
        "ys": [float(y) for y in ys],
        "theilSen": slopes,
        "mannKendall": {"s": float(kendall.s), "variance": float(kendall.var_s), "p": float(kendall.p)},
        "lag1": float(lagged),
    }


def holm():
    rng = numpy.random.default_rng(53200)
    p = numpy.concatenate([rng.uniform(0, 1, 50), rng.uniform(0, 1e-3, 8), [1e-12, 0.5, 0.5]])
    order = numpy.argsort(p)
    # As R's p.adjust(p, "holm") does it.
    adjusted = numpy.empty_like(p)
    adjusted[order] = numpy.minimum(1, numpy.maximum.accumulate(numpy.arange(p.size, 0, -1) * p[order]))
    return {"p": p.tolist(), "significant": {str(rate): (adjusted <= rate).tolist() for rate in (0.01, 0.05, 0.2)}}


def mann_whitney():
    """Exact without ties, exact by permutation with ties, approximate for many; U counts the pairs in which b is larger."""
    rng = numpy.random.default_rng(1947)
    for n, m, shift in ((1, 1, 0), (3, 3, 9), (4, 4, 9), (3, 6, 1), (6, 6, 1), (5, 9, 0.4), (12, 10, 0.8), (25, 25, 0.7)):
        yield two_samples("exact", rng.normal(0, 1, n).round(6), rng.normal(shift, 1, m).round(6))
    for n, m, rate in ((2, 3, 2), (4, 4, 9), (6, 6, 4), (5, 8, 3), (7, 4, 6), (8, 8, 5)):
        yield two_samples("permutation", rng.poisson(2, n), rng.poisson(rate, m))
    yield two_samples("permutation", numpy.full(4, 3), numpy.full(5, 3))
    yield two_samples("permutation", numpy.array([1, 1, 1, 1, 1]), numpy.array([1, 1, 2]))
    yield two_samples("asymptotic", rng.normal(0, 1, 40).round(6), rng.normal(0.7, 1, 35).round(6))
    yield two_samples("asymptotic", rng.poisson(2, 30), rng.poisson(3, 45))
    yield two_samples("asymptotic", numpy.full(30, 2), numpy.full(30, 2))


def two_samples(method, a, b):
    if method == "permutation":

        def rank_sum(x, y, axis):
            return stats.rankdata(numpy.concatenate([x, y], axis=axis), axis=axis)[..., x.shape[axis] :].sum(axis=axis)

        p = stats.permutation_test((a, b), rank_sum, n_resamples=numpy.inf, vectorized=True).pvalue
        u = stats.mannwhitneyu(b, a).statistic
    elif numpy.ptp(numpy.concatenate([a, b])) == 0:
        u, p = len(a) * len(b) / 2, 1  # scipy divides by 0
    else:
        u, p = stats.mannwhitneyu(b, a, method=method)
    return {"method": method, "a": a.tolist(), "b": b.tolist(), "u": float(u), "p": float(p)}


def hodges_lehmann():
    """The shift and, by definition of its interval, all shifts of a that the Mann-Whitney test of scipy does not reject."""
    rng = numpy.random.default_rng(1963)
    for n, m, shift in ((3, 3, 1), (4, 4, 1), (2, 9, 0), (6, 6, 0.5), (5, 8, -1), (12, 12, 0.3), (30, 30, 0.4)):
        yield shifts(rng.normal(100, 1, n).round(6), rng.normal(100 + shift, 1, m).round(6))
    yield shifts(rng.poisson(5, 6), rng.poisson(6, 7))


def shifts(a, b):
    differences = numpy.sort(numpy.subtract.outer(b, a).ravel())
    method = "exact" if len(a) + len(b) <= 50 else "asymptotic"
    edges = numpy.concatenate([[differences[0] - 2], differences, [differences[-1] + 2]])
    gaps = [(low, high) for low, high in zip(edges[:-1], edges[1:]) if low < high]
    p = [stats.mannwhitneyu(b, a + (low + high) / 2, method=method).pvalue for low, high in gaps]
    intervals = {}
    for confidence in CONFIDENCES:
        kept = [gap for gap, value in zip(gaps, p) if value > 1 - confidence + 1e-12]
        ends = [float(kept[0][0]), float(kept[-1][1])]
        intervals[str(confidence)] = [end if differences[0] <= end <= differences[-1] else None for end in ends]
    return {"a": a.tolist(), "b": b.tolist(), "value": float(numpy.median(differences)), "intervals": intervals}


def clopper_pearson():
    cases = [(0, 1), (1, 1), (0, 3), (0, 59), (1, 20), (3, 10), (5, 10), (20, 20), (19, 20), (7, 300), (999, 1000), (0, 5000)]
    for k, n in cases:
        found = stats.binomtest(k, n)
        intervals = {str(c): list(found.proportion_ci(c, method="exact")) for c in CONFIDENCES}
        yield {"k": k, "n": n, "intervals": {c: [float(end) for end in ends] for c, ends in intervals.items()}}


def random_walks(n, walks=1_000_000):
    """Quantiles of |slope| * span / range of the residuals, for the Theil-Sen slope of a random walk."""
    rng = numpy.random.default_rng(n)
    first, second = numpy.triu_indices(n, 1)
    ratios = []
    for _ in range(walks // 2_000):
        ys = numpy.cumsum(rng.normal(size=(2_000, n)), axis=1)
        slopes = numpy.median((ys[:, second] - ys[:, first]) / (second - first), axis=1)
        left = ys - slopes[:, None] * numpy.arange(n)
        ratios.append(numpy.abs(slopes) * (n - 1) / numpy.ptp(left, axis=1))
    ratio = numpy.concatenate(ratios)
    quantiles = {str(c): round(float(numpy.quantile(ratio, c)), 3) for c in WALK_CONFIDENCES}
    return {"n": n, "walks": walks, "quantiles": quantiles}


def main():
    zs = [0, 0.5, 1, 1.959963984540054, 2.4, 2.5, 2.6, 4, 8, 20, 37]
    probabilities = [0.001, 0.05, 0.3, 0.5, 0.9, 0.95, 0.975, 0.995, 0.9999]
    json.dump(
        {
            "madeWith": {name: version(name) for name in ("numpy", "scipy", "pymannkendall")},
            "series": [judged(name, ys) for name, ys in series()],
            "normalTail": [[z, float(stats.norm.sf(z))] for z in zs],
            "normalQuantile": [[p, float(stats.norm.ppf(p))] for p in probabilities],
            "holm": holm(),
            "mannWhitney": list(mann_whitney()),
            "hodgesLehmann": list(hodges_lehmann()),
            "clopperPearson": list(clopper_pearson()),
            "randomWalks": [random_walks(n) for n in (6, 8, 11, 15, 21, 41)],
        },
        sys.stdout,
        indent=1,
    )
    print()


main()
