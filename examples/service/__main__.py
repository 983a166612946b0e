"""``python -m service [--port 8000] [--folder decisions]``: the service on this machine only."""

from __future__ import annotations

import argparse
from pathlib import Path

import uvicorn

from service.app import application


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="service", description="cadre_policy as a web service.")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--folder", type=Path, default=Path("decisions"), help="where the decision log is kept")
    options = parser.parse_args()
    uvicorn.run(application(options.folder), host="127.0.0.1", port=options.port, access_log=False)


if __name__ == "__main__":
    main()
