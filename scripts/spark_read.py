#!/usr/bin/env python3
"""Reads articles on a cluster: Apache Spark pipes each part of them through `summitry read -` on its workers.

    spark_read.py ARTICLES.jsonl… -o readings.jsonl [--summitry PROGRAM] [--parts N] [-- OPTIONS OF summitry read]
    summitry export readings.jsonl -o graph.json

ARTICLES are JSON lines, compressed or not, on any file system that Spark reads. The readings are the bytes that `summitry
read - < ARTICLES` writes on one machine, in the same order. What takes a look at all articles is done here, from a short
key of each: ids are made unique, articles without one get their line's number, and a text that comes twice from one
source is read once.

Needs PySpark 3.5 or later; other settings (--conf, --master) are spark-submit's. The program goes to the workers with the
job: build it so that it stands alone there, `swift build -c release --static-swift-stdlib`. A task runs one process on as
many cores as `spark.task.cpus` says. Ends with 1 where articles were left out; each is told with its line."""
import argparse, hashlib, json, os, re, stat, subprocess, sys, threading, time, unicodedata

import pyspark
from pyspark import SparkFiles, StorageLevel
from pyspark.sql import SparkSession

INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
                       "\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]")
SOME_FAILED, NOTHING_USABLE = 1, 3  # how `summitry read` ends where lines were left out


def line_of(value):
    """A value on one line, without characters that nobody sees, as Summitry takes it in."""
    return " ".join(INVISIBLE.sub("", value).split()) if isinstance(value, str) else ""


def key(line):
    """Id, source, address and a digest of an article's letters; None of a line that Summitry will refuse."""
    try:
        article = json.loads(line)
    except ValueError:
        return None
    text = article.get("body", article.get("text")) if isinstance(article, dict) else None
    if not isinstance(text, str): return None
    id = article.get("id")
    letters = unicodedata.normalize("NFC", line_of(text)).replace(" ", "")
    return (line_of(str(id) if isinstance(id, int) else id)[:255], line_of(article.get("source")), line_of(article.get("url")),
            hashlib.blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=16).digest())


def settled(keys):
    """For each line its article's own id, "" where it stays as it is, None where its text came before from its source."""
    first, taken = {}, {}
    for number, found in enumerate(keys, 1):
        if found is None:
            yield ""
            continue
        asked, source, url, digest = found
        if digest in first:
            its_source, its_url = first[digest]
            if not (url and url != its_url) and (not source or source == its_source):
                yield None
                continue
        first.setdefault(digest, (source, url))
        asked = asked or f"stdin-{number}"
        id = asked
        while id in taken:
            taken[asked] += 1
            id = f"{asked}-{taken[asked]}"
        taken[id] = 1
        yield "" if id == found[0] else id


def named(line, id): return json.dumps({**json.loads(line), "id": id}, ensure_ascii=False) if id else line


def piped(command, lines, numbers):
    """What the program says of lines: ("reading", bytes) each, and ("told", text) with the lines' own numbers."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    told = []
    def feed():
        with process.stdin as pipe:
            for line in lines: pipe.write(line.encode("utf-8", "surrogatepass") + b"\n")
    def listen():
        for line in process.stderr: told.append(line.decode(errors="replace").rstrip("\n"))
    threads = [threading.Thread(target=feed), threading.Thread(target=listen)]
    for thread in threads: thread.start()
    for reading in process.stdout: yield "reading", reading
    for thread in threads: thread.join()
    if process.wait() not in (0, SOME_FAILED, NOTHING_USABLE):
        raise RuntimeError(f"{command[0]} ended with {process.returncode}: " + "\n".join(told[-5:]))
    for line in told:
        if not line.startswith("summitry: "):
            yield "told", re.sub("^standard input:([0-9]+)", lambda m: f"articles:{numbers[int(m[1]) - 1]}", line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", help="JSON lines")
    parser.add_argument("-o", "--output", required=True, help="the file of readings to write, here")
    parser.add_argument("--summitry", default="summitry", help="the program, here or by its name on every worker")
    parser.add_argument("--parts", type=int, help="how many parts to cut the articles into; four a slot where not given")
    ours, theirs = sys.argv[1:], []
    if "--" in ours: ours, theirs = ours[:ours.index("--")], ours[ours.index("--") + 1:]
    options = parser.parse_args(ours)

    os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    context = SparkSession.builder.appName("summitry").getOrCreate().sparkContext
    cores = context.getConf().get("spark.task.cpus", "1")
    program = options.summitry
    if os.path.isfile(program): context.addFile(os.path.abspath(program))

    lines = context.textFile(",".join(options.articles), context.defaultParallelism).zipWithIndex().persist(StorageLevel.DISK_ONLY)
    ids = context.broadcast(list(settled(lines.map(lambda pair: key(pair[0])).collect())))
    count = len(ids.value)
    parts = max(1, min(options.parts or 4 * context.defaultParallelism, count))

    def read(part):
        command = [program, "read", "-", "--jobs", cores, *theirs]
        if os.path.isfile(shipped := SparkFiles.get(os.path.basename(program))):
            os.chmod(shipped, os.stat(shipped).st_mode | stat.S_IXUSR)
            command[0] = shipped
        own = sorted((index, line) for index, line in part if ids.value[index] is not None)
        if own: yield from piped(command, [named(line, ids.value[index]) for index, line in own], [index + 1 for index, _ in own])

    results = (lines.map(lambda pair: (pair[1], pair[0])).partitionBy(parts, lambda index: index * parts // count)
               .mapPartitions(read).persist(StorageLevel.DISK_ONLY))
    start = time.monotonic()
    results.count()  # all parts at once; the iterator below asks for one after the other
    seconds = time.monotonic() - start
    readings = failures = 0
    with open(options.output, "wb") as output:
        for kind, content in results.toLocalIterator():
            if kind == "reading":
                output.write(content)
                readings += 1
            else:
                print(content, file=sys.stderr)
                failures += ": error: " in content
    twice = sum(id is None for id in ids.value)
    print(f"spark_read: {count} lines in {parts} parts: {readings} readings, {twice} texts that came before, {failures} left out, "
          f"read in {seconds:.1f} s", file=sys.stderr)
    context.stop()
    return 1 if failures else 0


if __name__ == "__main__": sys.exit(main())
