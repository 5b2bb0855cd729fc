"""Everything that the desk puts on paper: from frozen words to the bytes of a PDF, beside the bare words of its pages.

Receipts are those of the large store. Other forms have the words of a specimen with a person, a procedure and a code of
these receipts, so that hardly any text comes twice.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median

from db.catalogue_files import starter_catalogue
from db.reads import StoreReads
from db.store import Store
from desk.demo import OFFICE
from desk.facts import FormIssued
from desk.forms.content import FormContent, FormKind
from desk.forms.labels import address_label, folder_label
from desk.forms.posting import posting
from printing import documents
from printing.fonts import register
from printing.labels import draw_labels
from printing.paper import LabelPaper
from printing.posting import draw_posting
from printing.wrapping import text
from tests.bench.bare_pages import Page, draw_barely, noted, require_alike
from tests.bench.generator import CATALOGUE, NOW
from tests.bench.measure import Row, alternate, beside, busy_seconds, p95
from tests.bench.stores import Stores
from tests.printing.every import FORMS
from tests.printing.makers import a_listing
from tests.printing.registers import Unhurried

AT_MOST = 2.0
WHOSE = ("applicant", "applicant_id", "address", "phone", "procedure", "procedure_code", "code")
"""What of a receipt stands on the other forms."""
LISTED = 60
ON_A_SHEET = 24
SHEETS = 10
POSTED = 30
ALIKE = 3
"""So many of each kind are compared with their bare pages."""


@dataclass(frozen=True)
class Paper:
    """A kind of paper: ways to draw it, each with other words."""

    name: str
    drawn: Sequence[Callable[[], bytes]]


def rows(stores: Stores) -> Iterator[Row]:
    """The processor's time of every kind of paper."""
    times = 80 if stores.quick else 200  # more than the symbols that printing keeps
    store = stores.of(stores.dossiers) / "desk.db"
    receipts = receipts_of(store, times)
    register()
    for paper in (*_forms(receipts), *_others(store, receipts, times)):
        yield from _beside_bare(paper)


def receipts_of(path: Path, number: int) -> list[FormContent]:
    """The newest receipts of a store."""
    with closing(Store(path)) as store:
        lines = store.connection.execute(
            "SELECT seq FROM journal WHERE kind = 'FormIssued' ORDER BY seq DESC LIMIT ?", (number,)
        ).fetchall()
        facts = [next(store.journal.lines(after=seq - 1)).fact for (seq,) in lines]
    contents = [fact.content for fact in facts if isinstance(fact, FormIssued)]
    assert len(contents) == number, "the store has too few receipts"
    return contents


def _forms(receipts: list[FormContent]) -> Iterator[Paper]:
    for specimen in FORMS:
        contents = receipts if specimen.kind is FormKind.RECEIPT else [_for(specimen, each) for each in receipts]
        yield Paper(specimen.kind, [partial(documents.render, content) for content in contents])


def _for(specimen: FormContent, receipt: FormContent) -> FormContent:
    """The specimen with the person and the procedure of a receipt, as far as it names them."""
    theirs = {name: receipt.texts[name] for name in WHOSE if specimen.texts.get(name)}
    return replace(specimen, texts=specimen.texts | theirs)


def _others(store: Path, receipts: list[FormContent], times: int) -> Iterator[Paper]:
    listings = (
        a_listing(*((str(at), content.texts["code"], content.texts["applicant"]) for at, content in enumerate(some, 1)))
        for some in (_turned(receipts, by)[:LISTED] for by in range(times))
    )
    yield Paper(f"list of {LISTED}", [partial(documents.render_listing, listing) for listing in listings])
    with closing(Store(store)) as opened:
        reads = StoreReads(opened)
        ids = opened.connection.execute(
            "SELECT id FROM dossier WHERE code IS NOT NULL ORDER BY no DESC LIMIT ?", (SHEETS * ON_A_SHEET,)
        ).fetchall()
        dossiers = [reads.dossier(dossier_id) for (dossier_id,) in ids]
    for label in (address_label, folder_label):
        labels = [label(dossier, OFFICE) for dossier in dossiers]
        yield Paper(labels[0].kind, [partial(draw_labels, [each], LabelPaper.A6) for each in labels[:times]])
    some = [labels[at : at + ON_A_SHEET] for at in range(0, len(labels), ON_A_SHEET)]
    yield Paper(f"{ON_A_SHEET} labels", [partial(draw_labels, each, LabelPaper.SHEET) for each in some])
    procedures = starter_catalogue(CATALOGUE, NOW.date())
    progress = Unhurried()
    sheets = [posting((each,), OFFICE, NOW.date()) for each in procedures[:times]]
    yield Paper("posting of a procedure", [partial(draw_posting, each, progress) for each in sheets])
    whole = [posting(tuple(procedures[by : by + POSTED]), OFFICE, NOW.date()) for by in range(0, times // 4, 2)]
    yield Paper(f"posting of {POSTED}", [partial(draw_posting, each, progress) for each in whole])


def _turned(contents: list[FormContent], by: int) -> list[FormContent]:
    return contents[by:] + contents[:by]


def _beside_bare(paper: Paper) -> Iterator[Row]:
    words: list[list[Page]] = [noted(draw) for draw in paper.drawn]
    for draw, pages in list(zip(paper.drawn, words, strict=True))[:ALIKE]:
        require_alike(draw(), draw_barely(pages))
    text.cache_clear()
    ours, bare = iter(paper.drawn), iter(words)
    ours_took, bare_took = alternate(
        len(words), lambda: busy_seconds(next(ours)), lambda: busy_seconds(partial(draw_barely, next(bare)))
    )
    pages_of_all = {len(pages) for pages in words}
    note = f"n = {len(words)}, pages {min(pages_of_all)} to {max(pages_of_all)}, processor"
    yield beside(f"{paper.name}, median", median(ours_took), median(bare_took), note)
    yield beside(f"{paper.name}, p95", p95(ours_took), p95(bare_took), note, AT_MOST)
