"""The page that documents the export, made from the code: `python -m db.export.schema_page > docs/export-schema.md`."""

from typing import Any

from db.export.columns import Column, Kind
from db.export.tables import SCHEMA, TABLES, VERSION

HEAD = f"""\
# The export for the upper office

Schema `{SCHEMA}`, version {VERSION}. This page is made from the code by `python -m db.export.schema_page`.

An export holds accepted dossiers as they stood at journal line `through_seq` of the desk `desk_id`. One of a period
(`first` to `last`, both included) takes what was received, finished or given back in it. One of changes takes what
has changed after journal line `after_seq`, up to where the latest export of changes went. A dossier can come more
than once: the row with the higher `last_seq` of the same `id` is the newer one.

## Files

All names begin with `<agency code>-<period or journal lines>-<time>` and hold no personal data.

| file | what it is |
|---|---|
| `….xlsx` | A workbook for people: a sheet about the export, then one for each table; Vietnamese headings and words |
| `…-dossiers.csv`, `…-steps.csv`, `…-papers.csv` | UTF-8 with its mark, commas, RFC 4180, a heading of names |
| `….json` | One document: the head, `dossiers` (one on each line, with its `steps` and `papers`), and `counts` |
| `…-manifest.json` | The head, `counts`, the SHA-256 of every other file. Written last: without it nothing is whole |

While it is written a file has `.part` at the end of its name. Take no notice of such files.

## Head

`schema`, `version`, `export_id`, `created_at`, `desk_id`, `epoch`, `office_code`, `office`, `first` and `last` (null in
an export of changes), `after_seq` (null in one of a period), `through_seq`. `counts` gives the lines of each table.

## Kinds

| kind | CSV | JSON | XLSX |
|---|---|---|---|
| text | text | string | text |
| holder | text; `desk` is the desk itself | string | text; the desk by its name |
| choice | one of its words | string, or null | the Vietnamese word |
| whole number, number | digits, `.` before decimals | number, or null | number |
| moment | ISO 8601 with its offset | string, or null | date and time of Viet Nam |

What is absent is empty in CSV and XLSX. In CSV a text that begins with one of `' = + - @`, a tab, a line end or a
full-width form of these signs has one `'` in front, so that no spreadsheet takes it for a formula: take away one
leading `'` to have the text again. No cell of the workbook is a formula.
"""


def page() -> str:
    """The whole page as Markdown."""
    parts = [HEAD]
    for table in TABLES:
        parts.append(f"\n## Table `{table.name}` ({table.title})\n\n")
        if table.links:
            links = " and ".join(f"`{column.name}`" for column in table.columns[: table.links])
            parts.append(f"In JSON under its dossier, without {links}.\n\n")
        parts.append("| name | in the workbook | kind | meaning |\n|---|---|---|---|\n")
        parts += [
            f"| `{column.name}` | {column.title} | {column.kind} | {column.meaning}{_choices(column)} |\n"
            for column in table.columns
        ]
    return "".join(parts)


def _choices(column: Column[Any]) -> str:
    if column.kind is not Kind.CHOICE or column.choices is None:
        return ""
    return ": " + ", ".join(f"`{choice.value}`" for choice in column.choices)


if __name__ == "__main__":
    print(page(), end="")
