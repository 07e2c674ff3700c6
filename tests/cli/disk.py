"""A disk of its own for a store: full but for so many KiB, or read-only. It is a tmpfs that only this process sees."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.terminal import GIVE_UP_AFTER, POLICYVER, environment
from tests.store.place import Place

_SCRIPT = """
set -e
mount -t tmpfs -o size=64m tmpfs "$DISK"
cp -a "$STORE" "$DISK/store"
if [ "$FREE" = none ]; then
  mount -o remount,ro "$DISK"
else
  left=$(df -k --output=avail "$DISK" | tail -n 1)
  head -c $(((left - FREE) * 1024)) /dev/zero >"$DISK/filler"
fi
cd "$DISK/store"
set +e
"$@"
code=$?
rm -rf "$STORE"
cp -a "$DISK/store" "$STORE"
exit $code
"""


def on_disk(place: Place, *arguments: str, free: int | None) -> subprocess.CompletedProcess[str]:
    """Run policyver in a store on a disk with so many KiB free, or a read-only one. The store is then as it left it."""
    disk = place.root.with_name(f"{place.root.name} disk")
    disk.mkdir(exist_ok=True)
    done = _unshared(
        "sh", "-c", _SCRIPT, "sh", *POLICYVER, *arguments, STORE=str(place.root), DISK=str(disk),
        FREE="none" if free is None else str(free), PYTHONWARNINGS="",
    )  # fmt: skip
    disk.rmdir()
    return done


def skip_without_disks() -> None:
    """Leave a test out where this machine lets nobody mount a disk of their own."""
    if shutil.which("unshare") is None or _unshared("mount", "-t", "tmpfs", "tmpfs", "/mnt").returncode:
        pytest.skip("this machine lets nobody mount a disk of their own")


def _unshared(*command: str, **changes: str) -> subprocess.CompletedProcess[str]:
    namespaces = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    return subprocess.run(
        [*namespaces, *command],
        cwd=Path("/"),
        env=environment(**changes),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=GIVE_UP_AFTER,
        check=False,
    )
