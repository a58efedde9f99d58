"""Makes the reader's weights: a teacher on word pieces learns from the annotated corpora, gives its opinion of raw
text, and a small student with a row a word learns from both. `npm run train`; goes on where it was interrupted.

See docs/reader.md for the corpora, and README.md beside this file for the steps and their figures.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGES = ["torch", "numpy", "onnx"]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="npm run train --", description=__doc__.split("\n\n")[0])
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared/data", help="folder of the corpora (default: %(default)s)"
    )
    parser.add_argument(
        "--work", type=Path, default=ROOT / ".cache/train", help="where states are kept (default: %(default)s)"
    )
    parser.add_argument(
        "--from",
        dest="start",
        type=Path,
        default=ROOT / "src/language/model/reader.bin",
        help="weights the student goes on from (default: the shipped ones)",
    )
    parser.add_argument(
        "--fresh", action="store_true", help="the student begins from the teacher's lower layers instead"
    )
    parser.add_argument("--out", type=Path, help="file of the new weights (default: reader.bin in the work folder)")
    parser.add_argument(
        "--news", type=float, default=1, help="share of the news that the teacher labels (default: %(default)s)"
    )
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--device", default="auto", help='"cpu", "cuda", or "auto": a GPU if there is one (default: %(default)s)'
    )
    parser.add_argument(
        "--teacher-words",
        type=float,
        default=2.4e6,
        help="words the teacher reads, repeats included (default: %(default).0f)",
    )
    parser.add_argument(
        "--student-words",
        type=float,
        default=4e6,
        help="words the student reads, repeats included (default: %(default).0f)",
    )
    parser.add_argument(
        "--rate", type=float, default=3e-4, help="the student's learning rate at its peak (default: %(default)s)"
    )
    parser.add_argument("--head-rate", type=float, default=8e-4, help="that of its heads (default: %(default)s)")
    parser.add_argument("--teacher-minutes", type=float, default=1e6, help="end the teacher's schedule after so long")
    parser.add_argument("--student-minutes", type=float, default=1e6, help="end the student's schedule after so long")
    return parser.parse_args()  # fmt: skip


def in_environment(work: Path) -> None:
    """Goes on in a Python that has the packages, made under the work folder where this one lacks them."""
    try:
        import numpy, onnx, torch  # noqa: F401, E401
    except ImportError:
        python = work / "venv/bin/python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", work / "venv"], check=True)
            subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        os.execv(python, [str(python), *sys.argv])


if __name__ == "__main__":
    asked = arguments()
    asked.work.mkdir(parents=True, exist_ok=True)
    # Waiting threads must sleep: other programs share the cores.
    os.environ |= {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "0"}
    in_environment(asked.work)
    from stages import run

    run(asked)
