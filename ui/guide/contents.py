"""The user's guide: a file of Markdown in sections, some of them about a screen."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QTextDocument

from desk.text import fold

FILE = Path(__file__).parent.parent.parent / "docs" / "guide" / "vi.md"

_HEAD = re.compile(r"^(?:<!-- (?P<screen>[a-z_]+) -->\n)?(?P<line>## (?P<heading>.+))$", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """A heading with all below it; `screen` is the name of the screen it is about, or empty."""

    heading: str
    markdown: str
    screen: str = ""

    @cached_property
    def folded(self) -> str:
        """The text alone, for a search that minds no accents."""
        document = QTextDocument()
        document.setMarkdown(self.markdown)
        return fold(document.toPlainText())


def read_guide(file: Path = FILE) -> tuple[Section, ...]:
    """The sections in their order. Raises `OSError`."""
    text = file.read_text(encoding="utf-8")
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return tuple(
        Section(head["heading"], text[head.start("line") : end], head["screen"] or "")
        for head, end in zip(heads, ends, strict=True)
    )
