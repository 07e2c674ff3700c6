"""Files are written whole or not at all."""

import os
import threading
from pathlib import Path

import pytest

from policyver.errors import BadArgument
from policyver.files import read_file, relative_names, write_file


def test_a_file_is_written_with_the_folders_it_needs(tmp_path: Path) -> None:
    write_file(tmp_path / "a" / "b c" / "file.md", b"text")
    assert read_file(tmp_path / "a" / "b c" / "file.md") == b"text"


def test_a_file_written_over_keeps_its_mode_and_a_new_one_gets_the_usual_one(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_bytes(b"old")
    old.chmod(0o640)
    umask = os.umask(0o027)
    try:
        write_file(old, b"text")
        write_file(new, b"text")
    finally:
        os.umask(umask)
    assert (old.stat().st_mode & 0o777, new.stat().st_mode & 0o777) == (0o640, 0o640)
    assert old.read_bytes() == b"text"


def test_what_stood_there_still_does_where_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file.md"
    file.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(BadArgument, match=r"Cannot write .*file\.md: no space left on device"):
        write_file(file, b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"file.md": b"old"}


def test_a_place_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BadArgument, match="Cannot write"):
        write_file(tmp_path / "file" / "below.md", b"text")
    with pytest.raises(BadArgument, match="is a directory"):
        write_file(tmp_path, b"text")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadArgument, match=r"Cannot read .*missing\.md: no such file or directory"):
        read_file(tmp_path / "missing.md")
    with pytest.raises(BadArgument, match="is a directory"):
        read_file(tmp_path)


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_file(pipe, b"text")
    reader.join(10)
    assert read == [b"text"]
    assert pipe.is_fifo()


def test_a_name_that_only_begins_like_a_folder_is_left_whole() -> None:
    message = "'/a/store.git' and /a/store-2, /a/store/x.md in '/a/store'."
    assert relative_names(message, Path("/a/store")) == "'/a/store.git' and /a/store-2, x.md in '.'."
