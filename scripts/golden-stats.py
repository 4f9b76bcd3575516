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


def benjamini_hochberg():
    rng = numpy.random.default_rng(53200)
    p = numpy.concatenate([rng.uniform(0, 1, 50), rng.uniform(0, 1e-3, 8), [1e-12, 0.5, 0.5]])
    adjusted = stats.false_discovery_control(p, method="bh")
    return {"p": p.tolist(), "significant": {str(rate): (adjusted <= rate).tolist() for rate in (0.01, 0.05, 0.2)}}


def random_walks(n, walks=40_000):
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
    quantiles = {str(c): round(float(numpy.quantile(ratio, c)), 3) for c in (*CONFIDENCES, 0.999)}
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
            "benjaminiHochberg": benjamini_hochberg(),
            "randomWalks": [random_walks(n) for n in (6, 8, 11, 15, 21, 41)],
        },
        sys.stdout,
        indent=1,
    )
    print()


main()
