"""How far the confidence of facts agrees with the share of them that is right, and the shares to set it from."""
import math
from collections import defaultdict

KINDS = ("entity", "plainEntity", "agreement", "party", "relation", "link")
BINS = 8
LEAST_IN_A_BIN = 30
# A share starts from that of the next wider class, as if so many facts had shown it; the widest starts from START.
WEIGHT = 10
START = 0.8


def brier(facts):
    """The mean squared error of the confidence, and that of a constant: the share of all facts that is right."""
    if not facts:
        return 0.0, 0.0
    base = sum(f.right for f in facts) / len(facts)
    return (sum((f.confidence - f.right) ** 2 for f in facts) / len(facts), base * (1 - base))


def bins(facts):
    """The facts in order of confidence, cut into bins of about one size; facts of one confidence stay together."""
    by_value = defaultdict(list)
    for f in facts:
        by_value[f.confidence].append(f)
    made, wanted = [[]], max(LEAST_IN_A_BIN, len(facts) // BINS)
    for value in sorted(by_value):
        if len(made[-1]) >= wanted:
            made.append([])
        made[-1] += by_value[value]
    if len(made) > 1 and len(made[-1]) < LEAST_IN_A_BIN:
        last = made.pop()
        made[-1] += last
    return [b for b in made if b]


def table(facts):
    """Lines of the calibration table."""
    yield f'{"confidence":>12}{"facts":>8}{"mean":>8}{"right":>8}{"apart":>8}'
    for b in bins(facts):
        low, high = b[0].confidence, b[-1].confidence
        mean, right = sum(f.confidence for f in b) / len(b), sum(f.right for f in b) / len(b)
        span = f"{low:.2f}-{high:.2f}"
        yield f"{span:>12}{len(b):8}{mean:8.3f}{right:8.3f}{right - mean:+8.3f}"
    ours, constant = brier(facts)
    yield f"Brier score {ours:.4f}; a constant's {constant:.4f}"


def by_rule(facts):
    """Lines that tell the share right of each rule."""
    cells = defaultdict(list)
    for f in facts:
        cells[KINDS.index(f.key.kind), f.key.rule].append(f)
    yield f'{"class":12}{"rule":24}{"facts":>8}{"mean":>8}{"right":>8}'
    for (kind, rule), of_rule in sorted(cells.items()):
        mean = sum(f.confidence for f in of_rule) / len(of_rule)
        right = sum(f.right for f in of_rule) / len(of_rule)
        yield f"{KINDS[kind]:12}{rule:24}{len(of_rule):8}{mean:8.3f}{right:8.3f}"


def shares(facts, start, sure):
    """The share of facts that is right once what they tie together is right, smoothed towards `start`."""
    possible = sum(math.prod(sure[end] for end in f.ends) for f in facts)
    return min(0.99, (sum(f.right for f in facts) + WEIGHT * start) / (possible + WEIGHT))


def model(facts):
    """The shares by class, and by key; those of entities and agreements come first, since ties rest on them."""
    base, sure = {}, defaultdict(lambda: 1.0)
    for kind in KINDS:
        of_kind = [f for f in facts if f.key.kind == kind]
        base[kind] = shares(of_kind, START, sure)
        for key in {f.key for f in facts if f.key.kind == kind} | {e for f in facts for e in f.ends if e.kind == kind}:
            of_rule = [f for f in of_kind if f.key.rule == key.rule]
            middle = shares(of_rule, base[kind], sure)
            for supports in (1, 2):
                chosen = [f for f in of_rule if f.key.supports == supports]
                sure[key._replace(supports=supports)] = round(shares(chosen, middle, sure), 2)
    return base, sure


def predicted(shares, facts):
    """The facts with the confidence that the shares give them."""
    base, sure = shares
    at = lambda key: sure[key] if key in sure else base[key.kind]
    return [f._replace(confidence=round(math.prod([at(f.key), *map(at, f.ends)]), 2)) for f in facts]


def left_out(facts):
    """The facts with the confidence that each would have if its own filing were not counted."""
    found = []
    for filing in sorted({f.filing for f in facts}):
        others = [f for f in facts if f.filing != filing]
        found += predicted(model(others), [f for f in facts if f.filing == filing])
    return found


def fit(facts):
    """Lines of the table in Confidence.swift."""
    base, sure = model(facts)
    for kind in KINDS:
        yield f"    .{kind}: Shares("
        yield f"      base: {base[kind]:.2f},"
        yield "      ["
        for rule in sorted({key.rule for key in sure if key.kind == kind}):
            alone, supported = (next(v for k, v in sure.items() if k[:3] == (kind, rule, n)) for n in (1, 2))
            yield f'        "{rule}": ({alone:.2f}, {supported:.2f}),'
        yield "      ]),"
