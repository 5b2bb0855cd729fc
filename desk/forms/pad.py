"""Receipts printed in advance: form 01 with its number, all else to be written by hand."""

from desk.forms.content import FormContent, FormKind
from desk.forms.receipt import TEMPLATE, head
from desk.hand_numbers import Pad
from desk.numbers import pad_code
from desk.office import Office

TO_WRITE = "\N{HORIZONTAL ELLIPSIS}"
"""Where the clerk writes; on paper a dotted line in its place."""

UNKNOWN_DAY = "______"
"""Stands for the six digits of the day in a sheet's code, to be written when it is used."""

ROWS = 4
"""Of papers handed in; most procedures ask for fewer."""

MOMENT = f"{TO_WRITE} giờ {TO_WRITE}, ngày {TO_WRITE}/{TO_WRITE}/20{TO_WRITE}"
WRITTEN = (
    "applicant",
    "applicant_id",
    "submitter",
    "submitter_id",
    "address",
    "phone",
    "email",
    "sets",
    "term",
    "delivery",
    "fee",
    "book",
    "register_number",
)
"""The texts of form 01 that one dotted line is enough for."""


def pad_contents(pad: Pad, office: Office) -> tuple[FormContent, ...]:
    """The sheets of the pad, in their order, each as form 01 with `TO_WRITE` for what nobody knows yet.

    `code` is what people read, `scanned` what stands in the bars: the code with no day in it.
    """
    blank = dict.fromkeys(WRITTEN, TO_WRITE) | {
        "dated": f"{office.place}, ngày ..... tháng ..... năm 20.....",
        "number": "........../TNHS",
        "procedure": f"{TO_WRITE}\n{TO_WRITE}",
        "received_at": MOMENT,
        "due_at": MOMENT,
        "note": "",
        "signs_for_applicant": "",
        "clerk": "",
    }
    return tuple(
        FormContent(
            FormKind.RECEIPT,
            TEMPLATE,
            head(office)
            | blank
            | {"code": f"{pad.prefix}-{UNKNOWN_DAY}-{number}", "scanned": pad_code(pad.prefix, number)},
            tuple((str(row), "", "", "") for row in range(1, ROWS + 1)),
        )
        for number in pad.numbers
    )
