#!/usr/bin/env python3
"""Check that the bytes of every piece of evidence read as its quote.

usage: reading_evidence.py MEASURE-READING CHECK_GRAPH.PY PATH...

Asks the reader for evidence of items, exhibits, signatures and cover facts and of every line of text, and reads the
bytes again with the functions of check_graph.py, which knows nothing of the reader. Exit 1 where a piece fails.
"""
import importlib.util, json, subprocess, sys


def main():
    if len(sys.argv) < 4:
        print(__doc__)
        return 2
    program, check, *paths = sys.argv[1:]
    spec = importlib.util.spec_from_file_location("check_graph", check)
    graph = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(graph)
    pieces = faults = 0
    name, raw = None, b""
    for line in subprocess.Popen([program, "evidence", *paths], stdout=subprocess.PIPE).stdout:
        piece = json.loads(line)
        if piece["file"] != name:
            name = piece["file"]
            raw = open(name, "rb").read()
        pieces += 1
        start, end, quote = piece["start"], piece["end"], piece["quote"]
        if len(quote) > 600 or not 0 <= start < end <= len(raw) or not graph.holds(quote, graph.seen(raw[start:end])):
            faults += 1
            if faults <= 40:
                print(f"{name} document {piece['document']} {start}..{end}: {quote[:100]!r} reads {graph.seen(raw[start:end])[:100]!r}")
    print(f"{pieces} pieces of evidence, {faults} faults")
    return faults > 0


if __name__ == "__main__":
    sys.exit(main())
