"""What the harnesses measured, in one JSON file.

As a program it prints them as the table of docs/reliability.md.
"""

import json

from tests.harness.disk import PROJECT

KEPT = PROJECT / "build" / "reliability.json"

Figures = dict[str, int | float | str]


def note(harness: str, figures: Figures) -> None:
    """Keep the figures of a harness in the place of its earlier ones."""
    known: dict[str, Figures] = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps(known | {harness: figures}, indent=2, ensure_ascii=False, sort_keys=True) + "\n")


def table() -> str:
    """The figures as Markdown, a line for each harness."""
    known: dict[str, Figures] = json.loads(KEPT.read_text())
    lines = ["| harness | measured |", "|---|---|"]
    for harness, figures in known.items():
        shown = ", ".join(f"{name}: {_shown(value)}" for name, value in figures.items())
        lines.append(f"| {harness} | {shown} |")
    return "\n".join(lines)


def _shown(value: float | str) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.3g}" if isinstance(value, float) else value


if __name__ == "__main__":
    print(table())
