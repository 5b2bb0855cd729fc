"""A desk in a process of its own, in which a name is typed; says so when the draft is on disk, then waits."""

import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import main
from db.store import Store
from ui.running import build_window

folder, name = Path(sys.argv[1]), sys.argv[2]
app = QApplication([])
store = Store(folder / "desk.db")
bench = main.build_bench(store, folder, main.now, ExitStack())
window = build_window(bench)
window.start(app)
window.show()
field = window.pages.current.form.parties.applicant.fields["name"].editor  # type: ignore[union-attr]
field.setText(name)


def say_when_kept() -> None:
    draft = bench.drafts.load()
    if draft is not None and draft.applicant.name == name:
        print("kept", flush=True)
    else:
        QTimer.singleShot(20, say_when_kept)


say_when_kept()
app.exec()
