#!/usr/bin/env python3
"""Measure how fast filings are read, against `wc -w` on the same bytes in the same run.

usage: reading_speed.py MEASURE-READING FOLDER [--rounds N] [--no-edgartools]

Runs both as whole processes on one core, by turns, and compares the best user and system time of each; then the reader on a file
of about 1 GB that repeats the folder's full submissions, with its peak memory; and edgartools (PyPI), where it can be
imported, on the main documents: its 8-K object and items. Exit 1 where the reader is slower than twice `wc -w`.
"""
import argparse, glob, json, os, resource, subprocess, sys, tempfile, time


def run(command, env=None):
    """CPU seconds and peak memory of a process on one core."""
    pid = os.posix_spawnp(
        "taskset", ["taskset", "-c", "0", *command], env or os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(pid, 0)
    if status:
        sys.exit(f"{command[0]} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def edgartools(program, paths):
    try:
        from edgar._filings import Filing
        from edgar.company_reports import EightK
    except Exception as error:
        print(f"edgartools: not measured ({type(error).__name__}: {error})")
        return
    dump = subprocess.run([program, "dump", *paths], capture_output=True).stdout
    htmls = []
    for line in dump.splitlines():
        file = json.loads(line)
        raw = open(file["name"], "rb").read()
        for document in file["documents"][:1]:
            htmls.append(raw[document["start"] : document["end"]].decode("utf-8", "replace"))
    from edgar.documents import HTMLParser

    total, items, start, failed = 0, 0, time.process_time(), 0
    for html in htmls:
        total += len(html)
        try:
            items += len(HTMLParser().parse(html).sections)
        except Exception:
            failed += 1
        if time.process_time() - start > 60:
            break
    seconds = time.process_time() - start
    print(f"edgartools, main documents alone: {total / seconds / 1e6:.1f} MB/s ({items} sections, {failed} documents failed)")


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("program")
    ap.add_argument("folder")
    ap.add_argument("--rounds", type=int, default=7)
    ap.add_argument("--no-edgartools", action="store_true")
    o = ap.parse_args()
    paths = sorted(glob.glob(os.path.join(o.folder, "*")))
    size = sum(os.path.getsize(p) for p in paths)
    c = dict(os.environ, LC_ALL="C")
    words = min(run(["wc", "-w", *paths], c)[0] for _ in range(2))
    ours = run([o.program, "once", *paths])[0]
    for _ in range(o.rounds):
        words = min(words, run(["wc", "-w", *paths], c)[0])
        ours = min(ours, run([o.program, "once", *paths])[0])
    print(f"{len(paths)} files, {size / 1e6:.1f} MB, best CPU time of {o.rounds} rounds, one core, whole processes")
    print(f"wc -w (C locale): {size / words / 1e6:.0f} MB/s")
    print(f"reader (bytes to text, items, exhibits; SHA-256 too): {size / ours / 1e6:.0f} MB/s, {words / ours:.2f} times wc -w")
    with tempfile.NamedTemporaryFile(suffix=".txt") as big:
        bodies = [open(p, "rb").read() for p in paths]
        while big.tell() < 1_000_000_000:
            for body in bodies:
                if b"<DOCUMENT>" in body:
                    big.write(body)
        big.flush()
        seconds, memory = run([o.program, "once", big.name])
        length = os.path.getsize(big.name)
        print(f"one file of {length / 1e9:.2f} GB: {length / seconds / 1e6:.0f} MB/s, {memory / 1e6:.0f} MB of memory")
    if not o.no_edgartools:
        edgartools(o.program, paths)
    return words / ours < 2


if __name__ == "__main__":
    sys.exit(main())
