"""The command ``cadre-policy schema [NAME]``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def run(options: argparse.Namespace) -> int:
    """Print or write one schema; every schema into a folder; or the names that there are."""
    from cadre_policy.interop.schema import schema_names, schema_text

    if options.folder is not None:
        options.folder.mkdir(parents=True, exist_ok=True)
        for name in schema_names():
            target: Path = options.folder / f"{name}.schema.json"
            target.write_text(schema_text(name), encoding="utf-8", newline="\n")
    elif options.name is None:
        sys.stdout.write("\n".join(schema_names()) + "\n")
    else:
        sys.stdout.write(schema_text(options.name))
    return 0


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command can be told."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "name", nargs="?", help="a record such as Cadre, Determination, or a rule such as leave.annual; none lists them"
    )
    which.add_argument("--folder", type=Path, help="write every record's schema and Determination's into this folder")


__all__ = ["arguments", "run"]
