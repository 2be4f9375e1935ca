"""Writes oracle.txt: true values of the elementary functions, by mpmath with 80 digits.

    python3 oracle.py [how many of each function] > oracle.txt

A line that is one word names the function of the lines below it. Such a line has the arguments and
the double nearest to the true value, as the 16 hexadecimal digits of their bits, and what is left:
(true value - nearest) / ulp(nearest). So the error of a computed value is known to 1e-5 ulp. Half of the arguments are random, half are hard: near multiples
of pi/2, near 1 for logarithms, on the edges of overflow and underflow, with subnormal results.
"""

import random
import struct
import sys

import mpmath
from mpmath import mp, mpf

mp.dps = 80
RANDOM = random.Random(20261130)
LARGEST = mpf(2) ** 1024 - mpf(2) ** 970


def bits(x):
    return struct.unpack(">Q", struct.pack(">d", x))[0]


def double(number):
    return struct.unpack(">d", struct.pack(">Q", number))[0]


def neighbours(x, reach):
    """The double nearest to x and those beside it, in no order that matters."""
    b = bits(float(x))
    return [double(b + i) for i in range(-reach, reach + 1) if 0 <= (b + i) % 2**63 < 0x7FF << 52]


def nearest(true):
    """The double nearest to a number, and what is left in ulp."""
    if abs(true) >= LARGEST:
        return float("inf") * (1 if true > 0 else -1), mpf(0)
    exponent = max(int(mpmath.floor(mpmath.log(abs(true), 2))) if true else -1022, -1022)
    unit = mpf(2) ** (exponent - 52)
    whole = mpmath.nint(true / unit)
    d = float(whole * unit)
    if abs(d) >= 2.0**-1022:
        unit = mpf(2) ** (max(mpmath.frexp(d)[1] - 1, -1022) - 52)
    return d, (true - mpf(d)) / unit


def sign():
    return RANDOM.choice((-1, 1))


def between(low, high):
    return lambda: RANDOM.uniform(low, high)


def size(low, high):
    """Any size from 2^low to 2^high, of any sign."""
    return lambda: sign() * 2 ** RANDOM.uniform(low, high)


def positive(low, high):
    return lambda: 2 ** RANDOM.uniform(low, high)


def near(points, reach=2):
    """Doubles beside one of the points, and a little further away."""
    points = list(points)

    def draw():
        point = mpf(RANDOM.choice(points))
        if RANDOM.random() < 0.5:
            return RANDOM.choice(neighbours(point, reach))
        return float(point + sign() * mpf(2) ** -RANDOM.randint(3, 53) * max(1, abs(point)))

    return draw


def hardest_angles():
    """For each power of two, the whole multiple of it that is nearest to a multiple of pi/2."""
    found = []
    with mpmath.workdps(700):
        for e in range(-52, 971, 7):
            rest = mpf(2) ** e * 2 / mpmath.pi
            rest -= mpmath.floor(rest)
            before, denominator = 0, 1
            while denominator < 2**53:
                best = denominator
                rest = 1 / rest
                digit = int(mpmath.floor(rest))
                before, denominator = denominator, digit * denominator + before
                rest -= digit
            found.append(float(mpmath.ldexp(best, e)))
    return found


def pairs(first, second):
    return lambda: (first(), second())


def whole_powers():
    x = RANDOM.choice((2, 3, 5, 7, 10, 12, 0.5, 1.5, 0.1, 1.1, -2, -3, -10, -1.5))
    return float(x), float(RANDOM.randint(-40, 40))


def powers_near_the_edge():
    x = 2 ** RANDOM.uniform(-30, 30)
    edge = RANDOM.choice((1024, -1022, -1074, -1050))
    return x, float((edge + RANDOM.uniform(-1, 1)) / mpmath.log(x, 2))


def powers_of_almost_one():
    x = 1 + sign() * 2 ** RANDOM.uniform(-52, -3)
    return x, float(RANDOM.uniform(-700, 700) / mpmath.log(x))


def close_pair():
    x = 2 ** RANDOM.uniform(-20, 20)
    return x * sign(), x * (1 + sign() * 2 ** RANDOM.uniform(-52, -1)) * sign()


LN2 = mpmath.log(2)
PI = mpmath.pi
turning = [(mpf(k) + mpf(1) / 2) * LN2 for k in range(-1070, 1023, 9)]
right_angles = [k * PI / 2 for k in list(range(1, 40)) + [2**k for k in range(6, 30)]]
eighths = [k * PI / 4 for k in range(1, 60)]
HARD = hardest_angles()
angles = [
    size(-30, 4), between(-10, 10), size(4, 20), size(19, 24), size(-5, 1023.9),
    near(right_angles), near(eighths), lambda: sign() * RANDOM.choice(HARD), size(-1074, -20),
]
powers = [between(-2, 2), size(-30, 9), size(-60, -10), near(turning)]
whole = [float(k) for k in range(1, 24)]


def lgamma(x):
    return mpmath.loggamma(x) if x > 0 else mpmath.log(abs(mpmath.gamma(x)))


FUNCTIONS = {
    "exp": (mpmath.exp, [between(-745.2, 709.8), near([709.78271289338397, -745.1332191019411, -708.4, 0])] + powers),
    "expm1": (mpmath.expm1, [between(-50, 709.8), near([709.78271289338397, 40, -40]), size(-1074, -50)] + powers),
    "log": (mpmath.log, [positive(-1074, 1024), positive(-5, 5), near([1]), near([2**k for k in range(-9, 9)])]),
    "log1p": (mpmath.log1p, [positive(-60, 1023), size(-1074, -1), size(-30, -1), near([-1, 1, -0.5])]),
    "log2": (lambda x: mpmath.log(x) / LN2, [positive(-1074, 1024), positive(-5, 5), near([1]), near([2**k for k in range(-9, 9)])]),
    "log10": (mpmath.log10, [positive(-1074, 1024), positive(-5, 5), near([1]), near([mpf(10)**k for k in range(-9, 23)])]),
    "pow": (lambda x, y: mpmath.power(x, y), [
        pairs(positive(-40, 40), between(-20, 20)), pairs(positive(-1, 1), size(0, 9)), whole_powers,
        powers_near_the_edge, powers_of_almost_one, pairs(positive(-1074, 1023), between(-1, 1)),
        pairs(positive(-9, 9), near([0.5, 1 / 3, 2, -0.5, 1])),
    ]),
    "sinh": (mpmath.sinh, [between(-710.5, 710.5), near([710.4758600739439, 40, 1]), size(-1074, -20)] + powers),
    "cosh": (mpmath.cosh, [between(-710.5, 710.5), near([710.4758600739439, 40, 1]), size(-1074, -20)] + powers),
    "tanh": (mpmath.tanh, [between(-20, 20), near([19.06, 1, 20]), size(-1074, -20)] + powers),
    "sin": (mpmath.sin, angles),
    "cos": (mpmath.cos, angles),
    "tan": (mpmath.tan, angles),
    "asin": (mpmath.asin, [between(-1, 1), near([-0.5, 0.5]), lambda: sign() * (1 - 2 ** RANDOM.uniform(-53, -1)), size(-1074, -1)]),
    "acos": (mpmath.acos, [between(-1, 1), near([-0.5, 0.5]), lambda: sign() * (1 - 2 ** RANDOM.uniform(-53, -1)), size(-1074, -1)]),
    "atan": (mpmath.atan, [between(-3, 3), size(-30, 30), size(-1074, 1023), near([1, 0.5, 2, -1])]),
    "atan2": (mpmath.atan2, [
        pairs(between(-1, 1), between(-1, 1)), pairs(size(-60, 60), size(-60, 60)), close_pair,
        pairs(size(-1074, 1023), size(-1074, 1023)), pairs(size(-1074, -1040), size(-1074, -1000)),
    ]),
    "hypot": (lambda x, y: mpmath.sqrt(mpf(x) ** 2 + mpf(y) ** 2), [
        pairs(between(-1, 1), between(-1, 1)), close_pair, pairs(size(-1074, 1023), size(-1074, 1023)),
        pairs(size(1000, 1023.9), size(1000, 1023.9)), pairs(size(-1074, -1000), size(-1074, -1000)),
        lambda: (3.0 * 2**RANDOM.randint(0, 40), 4.0 * 2**RANDOM.randint(0, 40)),
    ]),
    "cbrt": (lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)), [
        between(-9, 9), size(-1074, 1024), size(-1074, -1020), near([k**3 for k in range(1, 90)]),
    ]),
    "gamma": (mpmath.gamma, [
        between(-5, 20), between(0, 171.7), between(-183, 0), near(whole), near([-k for k in whole]),
        near([171.62437695630272, -177.5, -150.5, 0.5]), size(-1022, -1), between(-184, -170),
    ]),
    "lgamma": (lgamma, [
        between(0, 4), positive(-1074, 1014), positive(2, 40), near([1, 2]), near(whole), near([0.75, 1.25, 1.75, 2.25, 13]),
    ]),
    "erf": (mpmath.erf, [between(-6, 6), between(-1, 1), size(-1074, 2.6), near([0.75, -0.75, 5.9215871957945082])]),
    "erfc": (mpmath.erfc, [between(-6, 6), between(0, 27.3), size(-60, 2.6), near([0.75, 6, 26.54, 27.2]), between(26, 27.3)]),
}


def belongs(name, arguments):
    """Whether the function has a value there."""
    x = arguments[0]
    return {
        "log": x > 0, "log2": x > 0, "log10": x > 0, "log1p": x > -1, "lgamma": x > 0,
        "asin": abs(x) <= 1, "acos": abs(x) <= 1, "gamma": x > 0 or x != int(x),
    }.get(name, True)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    for name, (function, draws) in FUNCTIONS.items():
        print(name)
        for i in range(count):
            drawn = draws[i % len(draws)]()
            arguments = drawn if isinstance(drawn, tuple) else (drawn,)
            if belongs(name, arguments):
                d, left = nearest(function(*map(mpf, arguments)))
                print(*("%016x" % bits(x) for x in (*arguments, d)), "%.5f" % left)


main()
