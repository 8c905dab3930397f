"""Type docs/operate/install.md, block by block, into a bare Debian in a folder: the guide cannot rot.

::

    debootstrap --variant=minbase --include=ca-certificates,systemd bookworm /srv/bare
    python -m tools.install_tried /srv/bare [--bind /opt/packages] [--env NAME=VALUE]

As root. The folder is used up. Processes live in a namespace of their own and end with it. There systemd is not the
first process, so ``systemctl`` is one of ours: it starts the ``ExecStart`` of a unit exactly as written, as its user,
with its ``EnvironmentFile``; sandboxing and timers are left to ``systemd-analyze verify``. What systemd would start by
itself when a package comes in, PostgreSQL, is started by its own ``pg_ctlcluster``.

Where a machine can be booted, nothing is stood in for. Boot the folder, and name the first process in it::

    SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 systemd-nspawn --directory /srv/bare --boot --network-veth &
    python -m tools.install_tried --booted PID [--also public] [--env HTTPS_PROXY=...]

``--also`` types blocks as well that need more than the machine: ``public`` an authority of certificates, or a stand-in
of it that ``.config/letsencrypt/cli.ini`` in the home of its root names (Debian's package ``pebble``); ``luks`` an
empty disk (``--env DISK=/dev/vdb``, ``--env VOLUME_KEY=FILE``). ``--only luks`` types nothing else.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Collection, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "operate" / "install.md"
_BLOCK = re.compile(
    r"(?:^`(?P<path>/[^`\n]+)`\n\n)?^```(?P<kind>\w+)(?: (?P<how>\w+))?\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_SYSTEMCTL = """\
#!/usr/bin/env python3
import os, pwd, subprocess, sys, tempfile, time
from pathlib import Path
words = [word for word in sys.argv[1:] if not word.startswith("--")]
def unit(name):
    path = Path("/etc/systemd/system") / (name if "." in name else name + ".service")
    lines = [line.partition("=") for line in path.read_text().splitlines() if "=" in line]
    return {key: value for key, _, value in lines}
for name in words[1:]:
    if words[0] not in ("start", "restart", "enable"):
        continue
    if name.endswith(".timer"):
        continue
    if name == "nginx":
        sys.exit(subprocess.run(["nginx"]).returncode)
    if name == "nftables":
        continue
    told = unit(name)
    who = pwd.getpwnam(told["User"])
    surroundings = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    for line in Path(told["EnvironmentFile"]).read_text().splitlines():
        key, _, value = line.partition("=")
        surroundings[key] = value
    if sealed := told.get("LoadCredentialEncrypted"):
        credential, _, path = sealed.partition(":")
        handed = surroundings["CREDENTIALS_DIRECTORY"] = tempfile.mkdtemp()
        os.chown(handed, who.pw_uid, who.pw_gid)
        opened = f"{handed}/{credential}"
        subprocess.run(["systemd-creds", "decrypt", f"--name={credential}", path, opened], check=True)
        os.chown(opened, who.pw_uid, who.pw_gid)
    how = dict(user=who.pw_uid, group=who.pw_gid, extra_groups=[], cwd=told["WorkingDirectory"], env=surroundings)
    if told.get("Type") == "oneshot":
        sys.exit(subprocess.run(told["ExecStart"].split(), **how).returncode)
    log = open("/var/log/" + name, "ab")
    process = subprocess.Popen(told["ExecStart"].split(), stdout=log, stderr=log, start_new_session=True, **how)
    time.sleep(8)
    if process.poll() is not None:
        sys.exit(f"{name} ended: {Path('/var/log/' + name).read_text()}")
"""


def blocks(guide: str, *, also: Collection[str] = (), only: str = "") -> Iterator[str]:
    """Each block as what is typed: a file's is written where the line above it says. Blocks only shown are left out.

    ``also``: marks of blocks that are typed too, ``public`` or another behind ``sh``; ``only``: no others.
    """
    for found in _BLOCK.finditer(guide):
        if only and found["how"] != only:
            continue
        if found["how"] == "file":
            if not found["path"]:
                raise ValueError(f"a file without its path: {found['text'][:60]}")
            yield f"cat > {found['path']} <<'END_OF_FILE'\n{found['text']}END_OF_FILE\n"
        elif found["kind"] == "sh" and (not found["how"] or found["how"] in (*also, only)):
            yield found["text"]


_POSTGRESQL = "pg_ctlcluster 15 main status > /dev/null || pg_ctlcluster 15 main start"
_STARTED = f"if command -v pg_ctlcluster > /dev/null; then {_POSTGRESQL}; fi"
_VERIFY = "systemd-analyze verify /etc/systemd/system/telnusqa-* && echo units: well"
_LIVES = "systemctl is-active telnusqa-web telnusqa-work telnusqa-check.timer telnusqa-backup.timer nginx nftables"


def script(guide: str, *, booted: bool = False, also: Collection[str] = (), only: str = "") -> str:
    """The whole guide, each block told before it is run; the first that fails ends it."""
    started = "" if booted else _STARTED
    typed = enumerate(blocks(guide, also=also, only=only), 1)
    told = "".join(f"echo '── block {n}' >&2\n{block}\n{started}\n" for n, block in typed)
    whole = "" if only else f"{_VERIFY}\n{_LIVES if booted else ''}\n"
    return f"set -eu\n{told}echo '── the guide was typed to its end'\n{whole}"


def _laid_down(root: Path, source: Path, text: str) -> None:
    """The product's history and the script of the guide, where the machine sees them."""
    shutil.rmtree(root / "srv/telnusqa.git", ignore_errors=True)
    with TemporaryDirectory() as folder:  # git itself would take `/proc/1234/root` for `/`
        subprocess.run(["git", "clone", "--quiet", "--bare", str(source), f"{folder}/telnusqa.git"], check=True)
        shutil.copytree(f"{folder}/telnusqa.git", root / "srv/telnusqa.git")
    (root / "srv/guide.sh").write_text(text, encoding="utf-8")


def _surroundings(home: str, more: dict[str, str]) -> dict[str, str]:
    return {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": home,
        "LANG": "C.UTF-8",
        "HOST": "telnusqa.example.kz",
        "SOURCE": "/srv/telnusqa.git",
        **more,
    }


def typed_in_folder(bare: Path, source: Path, text: str, binds: list[str], more: dict[str, str]) -> int:
    """Type it into a folder; answers the exit code."""
    _laid_down(bare, source, text)
    (bare / "usr/local/sbin/systemctl").write_text(_SYSTEMCTL, encoding="utf-8")
    (bare / "usr/local/sbin/systemctl").chmod(0o755)
    shutil.copy("/etc/resolv.conf", bare / "etc/resolv.conf")
    mounts = [f"mount -t proc proc {bare}/proc", f"mount --rbind /dev {bare}/dev", f"mount --rbind /sys {bare}/sys"]
    mounts += [f"mkdir -p {bare}{each} && mount --rbind {each} {bare}{each}" for each in binds]
    words = ["unshare", "--mount", "--pid", "--uts", "--ipc", "--fork", "--kill-child", "sh", "-ec"]
    inside = "; ".join([*mounts, f"chroot {bare} /bin/bash /srv/guide.sh"])
    return subprocess.run([*words, inside], env=_surroundings("/srv", more), check=False).returncode


def typed_in_machine(first: int, source: Path, text: str, more: dict[str, str]) -> int:
    """Type it into the machine whose first process that is; answers the exit code."""
    _laid_down(Path(f"/proc/{first}/root"), source, text)
    words = ["nsenter", f"--target={first}", "--all", "--root", "--wd", "/bin/bash", "/srv/guide.sh"]
    return subprocess.run(words, env=_surroundings("/root", more), check=False).returncode


def main() -> None:
    """Run from the command line."""
    asked = argparse.ArgumentParser(
        description=textwrap.dedent(str(__doc__)), formatter_class=argparse.RawTextHelpFormatter
    )
    asked.add_argument("bare", type=Path, nargs="?", help="a folder; or:")
    asked.add_argument("--booted", type=int, metavar="PID", help="the first process of a booted machine")
    asked.add_argument("--also", action="append", default=[], metavar="MARK", help="blocks of that mark too: public")
    asked.add_argument("--only", default="", metavar="MARK", help="blocks of that mark and nothing else")
    asked.add_argument("--source", type=Path, default=ROOT, help="the repository that is cloned there")
    asked.add_argument("--bind", action="append", default=[], help="a folder of this machine to be seen there")
    asked.add_argument("--env", action="append", default=[], metavar="NAME=VALUE", help="what is said there")
    options = asked.parse_args()
    if (options.bare is None) == (options.booted is None):
        asked.error("a folder, or --booted PID")
    if os.geteuid() != 0:
        sys.exit("as root: it mounts and changes root")
    more = dict(each.split("=", 1) for each in options.env)
    how = {"booted": options.bare is None, "also": options.also, "only": options.only}
    text = script(GUIDE.read_text(encoding="utf-8"), **how)
    if options.bare is None:
        sys.exit(typed_in_machine(options.booted, options.source, text, more))
    sys.exit(typed_in_folder(options.bare.resolve(), options.source, text, options.bind, more))


if __name__ == "__main__":
    main()
