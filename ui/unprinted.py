"""What the desk says when it opens and papers of the day may be missing."""

from PySide6.QtCore import QCoreApplication

from ui.bench import Bench
from ui.messages import Message, MessageKind


def unprinted(bench: Bench) -> Message | None:
    """Names the papers of today that were issued and not confirmed printed, as after a power cut, and prints them."""
    today = bench.witness.now().date()
    forms = [form for form in bench.reads.unprinted() if form.issued_at.date() == today]
    if not forms:
        return None

    def print_all() -> None:
        for form in forms:
            bench.papers.print(form.dossier_id, form.form_id)

    return Message(
        QCoreApplication.translate("unprinted", "Papers of today that may not have been printed: {count}.").format(
            count=len(forms)
        ),
        MessageKind.WARNING,
        QCoreApplication.translate("unprinted", "Print now"),
        print_all,
    )
