"""A print server of the test's own: on a port of its own, in a folder of its own, as whoever runs the tests."""

import os
import shutil
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

TOOLS = {
    name: shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    for name in ("cupsd", "lpadmin", "cupsaccept", "cupsreject", "cupsenable")
}
MISSING = sorted(name for name, path in TOOLS.items() if path is None)
"""What has to be installed before there can be a server."""

BACKEND = """#!/bin/sh
# Puts each job into the folder that its address names; what it does before that stands in the file `behaviour` there.
[ $# -eq 0 ] && exit 0
folder="${DEVICE_URI#store:}"
[ -f "$folder/behaviour" ] && . "$folder/behaviour"
cat "${6:--}" > "$folder/.$1" && echo "$5" > "$folder/$1.options" && mv "$folder/.$1" "$folder/$1.pdf"
"""

PAPERS = {"A4": (595, 842), "A5": (420, 595)}
"""Points, as the printers know them."""
EDGE = 18
"""Points that the printers leave white on each side: 6.35 mm."""

FILES = """
ServerRoot {root}/etc
CacheDir {root}/cache
StateDir {root}/state
RequestRoot {root}/spool
TempDir {root}/spool/tmp
ServerBin {root}/bin
AccessLog {root}/log/access
ErrorLog {root}/log/error
PageLog {root}/log/page
"""
SERVER = """
LogLevel info
Listen 127.0.0.1:{port}
Browsing No
WebInterface No
DefaultAuthType None
ErrorPolicy retry-job
JobRetryInterval 1
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""


class CupsServer:
    """Printers that store what they are sent. Point `CUPS_SERVER` at `address`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            self._port = found.getsockname()[1]
        self.address = f"127.0.0.1:{self._port}"
        for folder in ("etc/ppd", "cache", "state/certs", "spool/tmp", "bin/backend", "bin/filter", "log", "trays"):
            (root / folder).mkdir(parents=True)
        backend = root / "bin" / "backend" / "store"
        backend.write_text(BACKEND)
        backend.chmod(0o700)  # A backend that nobody else may read is run as root by a server of root's.
        for folder in ("daemon", "notifier"):
            (root / "bin" / folder).symlink_to(Path("/usr/lib/cups") / folder)
        (root / "etc" / "cups-files.conf").write_text(FILES.format(root=root))
        (root / "etc" / "cupsd.conf").write_text(SERVER.format(port=self._port))

    def start(self) -> None:
        """Back when it answers."""
        etc = self._root / "etc"
        command = [str(TOOLS["cupsd"]), "-f", "-c", str(etc / "cupsd.conf"), "-s", str(etc / "cups-files.conf")]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self._answers, "cupsd does not answer: " + self._log)

    def stop(self) -> None:
        """At once, as when the cable is pulled."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def add_printer(self, name: str, edge: int = EDGE) -> Path:
        """Add a printer that knows A4 and A5 and leaves `edge` points white; the folder into which it prints."""
        tray = self._root / "trays" / name
        tray.mkdir()
        description = self._root / f"{name}.ppd"
        description.write_text(ppd(name, edge))
        self.run("lpadmin", "-p", name, "-E", "-v", f"store:{tray}", "-P", str(description))
        return tray

    def run(self, tool: str, *arguments: str) -> None:
        """Run one of the tools against this server."""
        environment = os.environ | {"CUPS_SERVER": self.address}
        done = subprocess.run([str(TOOLS[tool]), *arguments], env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    @property
    def _log(self) -> str:
        path = self._root / "log" / "error"
        return path.read_text()[-2000:] if path.exists() else "no log"

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._port)).close()
        except OSError:
            return False
        return True


def wait_for(condition: Callable[[], bool], problem: str, seconds: float = 20) -> None:
    """Wait for something that another process does."""
    until = monotonic() + seconds
    while not condition():
        assert monotonic() < until, problem
        sleep(0.02)


def ppd(name: str, edge: int) -> str:
    """The description of a printer that takes PDF as it is."""
    lines = ['*PPD-Adobe: "4.3"', '*FormatVersion: "4.3"', '*FileVersion: "1.0"', "*LanguageVersion: English"]
    lines += ["*LanguageEncoding: ISOLatin1", '*PCFileName: "TRAY.PPD"', '*Manufacturer: "Tray"', '*Product: "(Tray)"']
    lines += [f'*{key}: "{name}"' for key in ("ModelName", "ShortNickName", "NickName")]
    lines += ['*PSVersion: "(3010.000) 0"', '*LanguageLevel: "3"', "*ColorDevice: False", "*DefaultColorSpace: Gray"]
    lines += ['*cupsFilter2: "application/pdf application/pdf 0 -"']
    for option in ("PageSize", "PageRegion"):
        lines += [f"*OpenUI *{option}: PickOne", f"*Default{option}: A5"]
        lines += [f'*{option} {paper}: ""' for paper in PAPERS]
        lines += [f"*CloseUI: *{option}"]
    for paper, (wide, high) in PAPERS.items():
        lines += [f'*ImageableArea {paper}: "{edge} {edge} {wide - edge} {high - edge}"']
        lines += [f'*PaperDimension {paper}: "{wide} {high}"']
    return "\n".join([*lines, "*DefaultImageableArea: A5", "*DefaultPaperDimension: A5", ""])
