"""The type of the forms: Times New Roman (NĐ 30/2020/NĐ-CP, Appendix I) or what comes nearest to it."""

import os
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import getFont, registerFont
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD, ITALIC, BOLD_ITALIC = FACES = "Form", "Form-Bold", "Form-Italic", "Form-BoldItalic"

TIMES_WINDOWS = ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf")
TIMES_LINUX = tuple(f"Times_New_Roman{face}.ttf" for face in ("", "_Bold", "_Italic", "_Bold_Italic"))
LIBERATION = tuple(f"LiberationSerif-{face}.ttf" for face in ("Regular", "Bold", "Italic", "BoldItalic"))
BE_VIETNAM = tuple(f"BeVietnamPro-{face}.ttf" for face in ("Regular", "Bold", "Italic", "BoldItalic"))

LINUX_FONTS = Path("/usr/share/fonts")


@cache
def register() -> None:
    """Make the four faces known to ReportLab, whose fonts belong to the process. Not for two threads."""
    for face, path in zip(FACES, next(_families()), strict=True):
        registerFont(TTFont(face, path))


@lru_cache(maxsize=10_000)
def width(text: str, face: str) -> float:
    """How wide `text` is at size 1."""
    return float(getFont(face).stringWidth(text, 1))


def _families() -> Iterator[list[Path]]:
    """The families that this machine has whole, the most wanted first."""
    windows = Path(os.environ.get("WINDIR", r"C:\Windows"), "Fonts")
    wanted = (
        (windows, TIMES_WINDOWS),
        (LINUX_FONTS / "truetype/msttcorefonts", TIMES_LINUX),
        (LINUX_FONTS / "truetype/liberation2", LIBERATION),
        (LINUX_FONTS / "truetype/liberation", LIBERATION),
        (LINUX_FONTS / "liberation-serif", LIBERATION),
        (LINUX_FONTS / "liberation", LIBERATION),
        (_packaged("fontpkg_be_vietnam_pro") / "files", BE_VIETNAM),
    )
    for folder, names in wanted:
        family = [folder / name for name in names]
        if all(path.is_file() for path in family):
            yield family


def _packaged(package: str) -> Path:
    found = find_spec(package)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(package)
    return Path(found.origin).parent
