#!/usr/bin/env python3
"""Measure the reader over real filings and print the figures: what `make reading` runs.

usage: reading.py MEASURE-READING SHARED

Covers and items against the submissions' own headers, exhibit lists against the attached documents, words against
html5lib (PyPI), evidence against check_graph.py, speed against `wc -w` and edgartools (PyPI). Exit 1 where one of them
is not right.
"""
import os, subprocess, sys


def main():
    if len(sys.argv) != 3:
        print(__doc__)
        return 2
    program, shared = sys.argv[1:]
    here = os.path.dirname(os.path.abspath(__file__))
    folders = [os.path.join(shared, "filings", part) for part in ("labelled", "unlabelled")]
    if not all(map(os.path.isdir, folders)):
        print(f"SKIPPED: no real filings in {shared}")
        return 0
    script = lambda name, *rest: [sys.executable, os.path.join(here, name), *rest]
    wrong = []
    for title, command in [
        ("Covers and items against the header", [program, "header", *folders]),
        ("Exhibit lists", [program, "exhibits", *folders]),
        ("Words against html5lib", script("reading_words.py", program, *folders)),
        ("Evidence", script("reading_evidence.py", program, os.path.join(shared, "accuracy", "check_graph.py"), *folders)),
        ("Speed", script("reading_speed.py", program, folders[1])),
    ]:
        print(f"\n== {title}", flush=True)
        if subprocess.run(command).returncode:
            wrong.append(title)
    print(f"\n{'all right' if not wrong else 'NOT RIGHT: ' + ', '.join(wrong)}")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
