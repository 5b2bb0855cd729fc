"""Whichever font a PC has, the paper is whole."""

import os
import subprocess
import sys
from pathlib import Path

from printing.paper import EDGE
from tests.printing.reading import overflowing, words

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from printing import fonts
fonts.LINUX_FONTS = Path(sys.argv[1])
from printing.documents import render
from tests.printing.makers import a_receipt
sys.stdout.buffer.write(render(a_receipt()))
"""


def rendered_with_fonts_in(folder: Path) -> bytes:
    """A receipt from a process that finds its fonts in `folder`: they belong to the process."""
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        cwd=ROOT,
        env=os.environ | {"WINDIR": str(folder)},
        capture_output=True,
        check=True,
    ).stdout


def test_pc_without_the_usual_fonts_prints_in_the_font_that_comes_with_the_program(tmp_path: Path) -> None:
    pdf = rendered_with_fonts_in(tmp_path)
    assert b"BeVietnamPro" in pdf
    assert "Tiếp nhận hồ sơ của: Nguyễn Thị Ánh Tuyết" in words(pdf)
    assert overflowing(pdf, EDGE) == []


def test_family_that_is_not_whole_is_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "truetype" / "liberation2"
    folder.mkdir(parents=True)
    (folder / "LiberationSerif-Regular.ttf").write_bytes(b"")
    assert b"BeVietnamPro" in rendered_with_fonts_in(tmp_path)
