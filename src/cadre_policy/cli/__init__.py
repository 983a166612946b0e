"""The command line: ``cadre-policy report | eligibility | duties | memo | cases | words | clause | coverage | text | schema | replay | archive``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from cadre_policy.cli.outcomes import OK, WRONG_INPUT
from cadre_policy.cli.parser import parser
from cadre_policy.errors import CadrePolicyError, RecordError
from cadre_policy.law import Language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 if all went well, 1 if a case failed or a copy differs, 2 if the input has faults."""
    options = parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except RecordError as error:
        _complain(error, options.language)
        return WRONG_INPUT
    except CadrePolicyError as error:
        print(f"cadre-policy: {error}", file=sys.stderr)
        return WRONG_INPUT
    except BrokenPipeError:
        return OK
    except OSError as error:
        print(f"cadre-policy: {error.filename}: {error.strerror}", file=sys.stderr)
        return WRONG_INPUT
    return code


def _complain(error: RecordError, language: Language) -> None:
    """Every problem of a file, one a line, in the reader's language."""
    count = len(error.problems)
    head = f"{error.what}:{count} 处问题" if language == "zh" else f"{error.what}: {count} problems"
    print(f"cadre-policy: {head}", file=sys.stderr)
    for problem in error.problems:
        say = getattr(problem, "say", None)
        print(f"  - {say(language) if say is not None else problem}", file=sys.stderr)


__all__ = ["main"]
