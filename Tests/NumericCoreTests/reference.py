"""Writes the table of reference values for the distribution tests.

Needs Python 3.10 or later and mpmath (pip install mpmath). Run in this folder:

    python3 reference.py                                  # rewrites reference.json
    python3 reference.py --seed 7 --random 50 --output x.json   # another, larger sample

Every argument in the table is an exact double; every value is computed with 50 digits from that
double and then rounded once. The incomplete beta function comes from the continued fraction
DLMF 8.17.22, the incomplete gamma function from the series DLMF 8.7.1 or the continued fraction
DLMF 8.9.2; both are checked against the hypergeometric functions of mpmath where those are fast.
"""

import argparse
import json
import math
import random

from mpmath import mp, mpf

mp.dps = 50
TOLERANCE = mpf(10) ** -46


def lentz(first, term):
    """The continued fraction first + n1 / (d1 + n2 / (d2 + ...)) by the modified Lentz method."""
    tiny = mpf(10) ** -10000
    value = first or tiny
    c, d, index = value, mpf(0), 1
    while True:
        n, denominator = term(index)
        d = 1 / ((denominator + n * d) or tiny)
        c = (denominator + n / c) or tiny
        value *= c * d
        if abs(c * d - 1) < TOLERANCE:
            return value
        index += 1


def beta_lower(a, b, x, y):
    """Lower tail of the beta distribution and its density in the log-odds, y being 1 - x."""
    log_beta = mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)
    density = mp.exp(a * mp.log(x) + b * mp.log(y) - log_beta)
    if x * (a + b + 2) > a + 1:
        return 1 - beta_lower(b, a, y, x)[0], density

    def term(n):
        m = n // 2
        if n % 2 == 0:
            return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), mpf(1)
        return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)), mpf(1)

    lower = density / (a * lentz(mpf(1), term))
    if max(a, b) <= 50:
        check = mp.betainc(a, b, 0, x, regularized=True)
        assert abs(check / lower - 1) < mpf(10) ** -30, (a, b, x)
    return lower, density


def beta_tails(a, b, x, y):
    """Lower tail, upper tail and density, each tail with full relative accuracy."""
    if x * (a + b + 2) > a + 1:
        upper, density = beta_lower(b, a, y, x)
        return 1 - upper, upper, density
    lower, density = beta_lower(a, b, x, y)
    return lower, 1 - lower, density


def gamma_tails(a, x):
    """Lower tail, upper tail and density in the logarithm of the gamma distribution."""
    density = mp.exp(a * mp.log(x) - x - mp.loggamma(a))
    if x < a + 1:
        term = total = density / a
        n = 1
        while term > total * TOLERANCE:
            term *= x / (a + n)
            total += term
            n += 1
        lower, upper = total, 1 - total
    else:
        upper = density / lentz(x + 1 - a, lambda n: (n * (a - n), x + 2 * n + 1 - a))
        lower = 1 - upper
    if a <= 50:
        check = mp.gammainc(a, 0, x, regularized=True)
        assert abs(check / lower - 1) < mpf(10) ** -30, (a, x)
    return lower, upper, density


def solve(tails, p, is_upper):
    """The logarithm of the variable at which a tail is p, by Newton steps on the log of the tail.

    The log of either tail is concave in the logarithm of the variable, so the steps converge.
    """
    w = mpf(0)
    for _ in range(500):
        lower, upper, density = tails(mp.exp(w))
        tail = upper if is_upper else lower
        slope = -density / upper if is_upper else density / lower
        step = -(mp.log(tail) - mp.log(p)) / slope
        step = max(min(step, 400), -400)
        w += step
        if abs(step) < mpf(10) ** -28:
            return w
    raise ArithmeticError((p, is_upper))


def beta_odds(a, b, p, is_upper):
    """The odds at a quantile of the beta distribution."""
    start = a / b
    tails = lambda r: beta_tails(a, b, start * r / (1 + start * r), 1 / (1 + start * r))
    return start * mp.exp(solve(tails, p, is_upper))


def gamma_value(a, p, is_upper):
    """A quantile of the gamma distribution."""
    return a * mp.exp(solve(lambda r: gamma_tails(a, a * r), p, is_upper))


class Table:
    """The rows collected so far."""

    def __init__(self):
        self.rows = []

    def add(self, name, arguments, value):
        """Adds a row unless the value or an argument is beyond the range of normal doubles."""
        result = float(value)
        if result != 0 and not 1e-300 < abs(result) < 1e300:
            return
        # Strings, as not every JSON reader rounds a number to the nearest double.
        self.rows.append([name] + [repr(float(v)) for v in (*arguments, result)])


def usable(x):
    """Whether a number is safely inside the range of normal doubles."""
    return 1e-300 < abs(x) < 1e300


def add_beta(table, a, b, p):
    """Rows of the beta distribution, with p in the lower and then in the upper tail."""
    am, bm = mpf(a), mpf(b)
    for is_upper in (False, True):
        odds = beta_odds(am, bm, mpf(p), is_upper)
        exact = odds / (1 + odds)
        table.add("beta.upperQuantile" if is_upper else "beta.quantile", (a, b, p), exact)
        x = float(exact)
        if usable(x) and x < 1:
            lower, upper, _ = beta_tails(am, bm, mpf(x), 1 - mpf(x))
            table.add("beta.cumulative", (a, b, x), lower)
            table.add("beta.upperTail", (a, b, x), upper)


def add_f(table, d1, d2, p):
    """Rows of the F distribution; an infinite denominator is the chi-squared limit."""
    a, b = mpf(d1) / 2, mpf(d2) / 2
    for is_upper in (False, True):
        if math.isinf(d2):
            exact = gamma_value(a, mpf(p), is_upper) / a
        else:
            exact = beta_odds(a, b, mpf(p), is_upper) * b / a
        table.add("f.upperQuantile" if is_upper else "f.quantile", (d1, d2, p), exact)
        if not usable(float(exact)):
            continue
        f = float(exact)
        if math.isinf(d2):
            lower, upper, _ = gamma_tails(a, a * f)
        else:
            total = a * f + b
            lower, upper, _ = beta_tails(a, b, a * f / total, b / total)
        table.add("f.cumulative", (d1, d2, f), lower)
        table.add("f.upperTail", (d1, d2, f), upper)


def add_chi(table, df, p):
    """Rows of the chi-squared distribution and of the incomplete gamma functions."""
    a = mpf(df) / 2
    for is_upper in (False, True):
        exact = 2 * gamma_value(a, mpf(p), is_upper)
        table.add("chi.upperQuantile" if is_upper else "chi.quantile", (df, p), exact)
        if not usable(float(exact)):
            continue
        x = float(exact)
        lower, upper, _ = gamma_tails(a, mpf(x) / 2)
        table.add("chi.cumulative", (df, x), lower)
        table.add("chi.upperTail", (df, x), upper)


def t_upper(df, t):
    """Upper tail of Student's distribution for t >= 0."""
    n = mpf(df)
    square = mpf(t) ** 2
    return beta_tails(n / 2, mpf(1) / 2, n / (n + square), square / (n + square))[0] / 2


def add_t(table, df, p):
    """Rows of Student's distribution for p in the lower and 1 - p in the upper half."""
    n = mpf(df)
    for q in (p, 1 - p):
        tail = min(mpf(q), 1 - mpf(q))
        if tail in (0, mpf(1) / 2):
            continue
        if tail > mpf(1) / 4:
            odds = 1 / beta_odds(mpf(1) / 2, n / 2, 1 - 2 * tail, False)
        else:
            odds = beta_odds(n / 2, mpf(1) / 2, 2 * tail, False)
        exact = mp.sqrt(n / odds) * (-1 if q < 0.5 else 1)
        table.add("t.quantile", (df, q), exact)
        t = float(exact)
        if not usable(t):
            continue
        tail = t_upper(df, abs(t))
        table.add("t.upperTail", (df, t), tail if t > 0 else 1 - tail)
        table.add("t.cumulative", (df, t), 1 - tail if t > 0 else tail)


def add_normal(table, p):
    """Rows of the standard normal distribution."""
    for q in (p, 1 - p):
        if not 0 < q < 1 or q == 0.5:
            continue
        tail = min(mpf(q), 1 - mpf(q))
        x = mp.sqrt(max(-2 * mp.log(2 * tail), mpf(10) ** -20))
        for _ in range(100):
            value = mp.erfc(x / mp.sqrt(2)) / 2
            step = (value - tail) / mp.npdf(x) if tail > 0.1 else (
                (mp.log(value) - mp.log(tail)) * value / mp.npdf(x))
            x += step
            if abs(step) < abs(x) * mpf(10) ** -30:
                break
        exact = -x if q < 0.5 else x
        table.add("normal.quantile", (q,), exact)
        t = float(exact)
        table.add("normal.cumulative", (t,), mp.erfc(-mpf(t) / mp.sqrt(2)) / 2)
        table.add("normal.upperTail", (t,), mp.erfc(mpf(t) / mp.sqrt(2)) / 2)


def add_logs(table, a, b):
    """Rows of the logarithms of the gamma and beta functions."""
    table.add("logGamma", (a,), mp.loggamma(mpf(a)))
    table.add("logBeta", (a, b), mp.log(mp.beta(mpf(a), mpf(b))))


def log_uniform(source, low, high):
    """A random number whose logarithm is uniform."""
    return math.exp(source.uniform(math.log(low), math.log(high)))


def probability(source):
    """A random tail probability: half of them ordinary, half anywhere down to 1e-300."""
    return log_uniform(source, 1e-300 if source.random() < 0.5 else 1e-6, 0.5)


def fixed_rows(table):
    """Rows for the parameters that surveys use and for the corners of the domain."""
    levels = (1e-300, 1e-12, 0.005, 0.025, 0.3, 0.49)
    for df in (0.5, 1.0, 2.0, 2.7, 6.0, 83.0, 1e6):
        for p in levels:
            add_t(table, df, p)
    for df in (0.2, 1.0, 2.0, 6.5, 83.0, 1e6):
        for p in levels[::2] + (0.5,):
            add_chi(table, df, p)
    for d1, d2 in ((1.0, 6.0), (3.0, 83.0), (0.1, 1e6), (1e6, 0.1), (1e6, 1e6), (4.0, math.inf),
                   (300.0, 1e5)):
        for p in (1e-300, 0.025, 0.5):
            add_f(table, d1, d2, p)
    for a, b in ((0.3, 0.3), (0.3, 50.7), (1.0, 100.0), (17.0, 4.5), (0.1, 1e6), (1e6, 0.1),
                 (1e6, 1e6), (1e7, 30.0), (2500.5, 1e7)):
        for p in (1e-300, 0.025, 0.5):
            add_beta(table, a, b, p)
    for p in (1e-300, 1e-100, 1e-12, 0.001, 0.025, 0.07, 0.2, 0.4, 0.4999, 0.5 - 2.0 ** -40):
        add_normal(table, p)
    for a, b in ((0.1, 0.1), (1.5, 1e7), (9.9, 10.1), (1e-5, 3.0), (1e6, 2e6), (2.0, 0.999)):
        add_logs(table, a, b)


def random_rows(table, source, count):
    """Rows for random parameters, the given number of each kind."""
    for _ in range(count):
        add_t(table, log_uniform(source, 0.5, 1e6), probability(source))
        add_chi(table, log_uniform(source, 0.1, 1e6), probability(source))
        add_f(table, log_uniform(source, 0.1, 1e6), log_uniform(source, 0.1, 1e6),
              probability(source))
        add_beta(table, log_uniform(source, 0.1, 1e6), log_uniform(source, 0.1, 1e6),
                 probability(source))
        add_normal(table, probability(source))
        add_logs(table, log_uniform(source, 1e-3, 1e7), log_uniform(source, 1e-3, 1e7))


def main():
    """Reads the command line and writes the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--random", type=int, default=12)
    parser.add_argument("--output", default="reference.json")
    options = parser.parse_args()
    table = Table()
    fixed_rows(table)
    random_rows(table, random.Random(options.seed), options.random)
    with open(options.output, "w", encoding="utf-8") as file:
        lines = ",\n".join("  " + json.dumps(row) for row in table.rows)
        file.write("[\n" + lines + "\n]\n")
    print(len(table.rows), "rows")


if __name__ == "__main__":
    main()
