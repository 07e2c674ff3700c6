"""Run one command and print what it cost, as JSON.

It is a small program that imports little: Linux counts into the peak memory of a process what its parent had when it
started the process, so the parent has to be small.

usage: python -IS launch.py SECONDS STDOUT STDERR COMMAND...
"""

import json
import os
import signal
import sys
import time


def launch(limit: float, stdout: str, stderr: str, command: list[str]) -> dict[str, float | bool]:
    write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    files = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, stdout, write, 0o600),
        (os.POSIX_SPAWN_OPEN, 2, stderr, write, 0o600),
    ]
    over = False
    begin = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=files, setpgroup=0)

    def stop(*_: object) -> None:
        nonlocal over
        over = True
        os.killpg(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, limit)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - begin
    signal.setitimer(signal.ITIMER_REAL, 0)
    return {
        "seconds": seconds,
        "kibibytes": usage.ru_maxrss,
        "status": os.waitstatus_to_exitcode(status),
        "over": over,
    }


if __name__ == "__main__":
    print(json.dumps(launch(float(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4:])))
