#!/usr/bin/env python3
"""Compare the words that the reader sees in HTML documents with those that html5lib sees.

usage: reading_words.py MEASURE-READING PATH... [--jobs N] [--samples N] [--show FILE]

Every HTML document of the files is parsed with html5lib (PyPI); its words, in the order of the tree, are compared
with the words of the reader's text. What one side has and the other has not is counted by class: text that the style
hides, page furniture (numbers, links to the contents), the heads and feet that pages repeat, what html5lib's tree moves (text in tables that belongs outside of them); the rest is
different. Prints the counts with samples; exit 1 where less than 99.9 % of the words are the same and in order.
"""
import argparse, concurrent.futures, difflib, html5lib, json, re, subprocess, sys, tempfile

BLOCK = set(
    "p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tfoot tr td th caption center address form section "
    "article header footer nav main aside body html head dir menu figure fieldset option select blockquote hr br pre xmp "
    "page multicol figcaption".split()
)
SKIP = {"script", "style", "title"}
INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]")
HIDDEN = re.compile(r"display\s*:\s*none", re.I)


def decode(raw):
    for code in ("utf-8", "cp1252", "latin-1"):
        try:
            return raw.decode(code)
        except UnicodeDecodeError:
            continue


def words_of_tree(text):
    """The words that html5lib sees, and which of them the style hides."""
    tree = html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)
    out, marks = [], []

    def put(s, hidden):
        if s:
            out.append(s)
            marks.append((len(s), hidden))

    # Iterative, since documents nest deeply.
    stack = [("open", tree, False)]
    while stack:
        what, node, hidden = stack.pop()
        if what == "text":
            put(node, hidden)
            continue
        if not isinstance(node.tag, str):
            continue
        tag = node.tag.lower()
        hidden = hidden or bool(HIDDEN.search(node.get("style") or "")) or tag.endswith("ix:header")
        if tag in SKIP:
            continue
        edge = " " if tag in BLOCK else ""
        later = []
        put(edge, hidden)
        later.append(("text", node.text or "", hidden))
        for child in node:
            later.append(("open", child, hidden))
            later.append(("text", child.tail or "", hidden))
        later.append(("text", edge, hidden))
        stack.extend(reversed(later))
    visible, hidden_words = [], []
    whole = "".join(out)
    flags = bytearray()
    for length, hidden in marks:
        flags.extend((1 if hidden else 0,) * length)
    clean = re.compile(r"\S+")
    for m in clean.finditer(whole):
        word = INVISIBLE.sub("", m.group())
        if word:
            (hidden_words if flags[m.start()] else visible).append(word)
    return visible, hidden_words


def words(text):
    return [w for w in (INVISIBLE.sub("", w) for w in text.split()) if w]


FURNITURE = re.compile(r"^(\d{1,4}|[ivx]{1,5}|[-\u2013\u2014]+|page|of|table|contents|[-\u2013\u2014](\d{1,3}|[ivx]{1,5})[-\u2013\u2014])$", re.I)


def compare(job):
    name, index, raw, ours = job
    visible, hidden = words_of_tree(decode(raw))
    mine = words(ours)
    result = {"words": len(visible), "hidden": len(hidden), "furniture": 0, "heads": 0, "moved": 0, "different": 0, "samples": []}
    result["samples"] = [("hidden", " ".join(hidden[:12]))] if hidden else []
    if mine == visible:
        return name, index, result
    with tempfile.NamedTemporaryFile("w", suffix=".a") as a, tempfile.NamedTemporaryFile("w", suffix=".b") as b:
        a.write("\n".join(visible) + "\n"), a.flush()
        b.write("\n".join(mine) + "\n"), b.flush()
        diff = subprocess.run(["diff", "-d", "-U0", a.name, b.name], capture_output=True, text=True).stdout
    removed, added, hunks = [], [], []
    for line in diff.split("\n")[2:]:
        if line.startswith("@@"):
            hunks.append(([], []))
        elif line.startswith("-") and hunks:
            hunks[-1][0].append(line[1:])
        elif line.startswith("+") and hunks:
            hunks[-1][1].append(line[1:])
    rest = []
    # The heads and feet that pages repeat, but for their numbers.
    letters = lambda ws: re.sub(r"[^a-z]", "", " ".join(ws).lower())
    heads = {}
    for old, new in hunks:
        if not new:
            heads[letters(old)] = heads.get(letters(old), 0) + 1
    for old, new in hunks:
        if not new and all(FURNITURE.match(w) for w in old):
            result["furniture"] += len(old)
            result["samples"].append(("furniture", " ".join(old)))
        elif not new and heads[letters(old)] >= 3 and len(old) <= 30:
            result["heads"] += len(old)
            result["samples"].append(("heads", " ".join(old)))
        else:
            rest.append((old, new))
    # What is missing in one place and there in another was moved by the tree's repairs.
    gone = sorted(w for old, _ in rest for w in old)
    come = sorted(w for _, new in rest for w in new)
    if gone == come and gone:
        result["moved"] += len(gone)
        result["samples"].append(("moved", " ".join(rest[0][0] or rest[0][1])[:80]))
    else:
        for old, new in rest:
            result["different"] += max(len(old), len(new))
            result["samples"].append(("different", f"html5lib: {' '.join(old)[:120]} | reader: {' '.join(new)[:120]}"))
    return name, index, result


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("program")
    ap.add_argument("paths", nargs="+")
    ap.add_argument("--jobs", type=int, default=2)
    ap.add_argument("--samples", type=int, default=6)
    o = ap.parse_args()
    jobs = []
    dump = subprocess.Popen([o.program, "dump", *o.paths], stdout=subprocess.PIPE)
    for line in dump.stdout:
        file = json.loads(line)
        raw = open(file["name"], "rb").read()
        for d in file["documents"]:
            if d["format"] == "html":
                jobs.append((file["name"], d["index"], raw[d["start"] : d["end"]], d["text"]))
    total = {"words": 0, "hidden": 0, "furniture": 0, "heads": 0, "moved": 0, "different": 0}
    samples = {}
    with concurrent.futures.ProcessPoolExecutor(o.jobs) as pool:
        for name, index, r in pool.map(compare, jobs, chunksize=4):
            for k in total:
                total[k] += r[k]
            for kind, text in r["samples"]:
                samples.setdefault(kind, []).append(f"{name.rsplit('/', 1)[-1]} document {index}: {text}")
    for kind in ("hidden", "furniture", "heads", "moved", "different"):
        found = samples.get(kind, [])
        print(f"{kind}: {total[kind]} words, in {len(found)} places")
        for s in found[: o.samples if kind != "different" else 10 * o.samples]:
            print("   ", s)
    same = total["words"] - total["furniture"] - total["heads"] - total["moved"] - total["different"]
    compared = total["words"] - total["furniture"] - total["heads"] - total["moved"]
    share = same / compared if compared else 1
    print(f"{len(jobs)} HTML documents, {total['words']} words: {share:.5%} the same and in order, set aside as above")
    return share < 0.999


if __name__ == "__main__":
    sys.exit(main())
