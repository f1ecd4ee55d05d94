"""Reads every case folder named on standard input with pip's own reader; one JSON document out."""

import json
import os
import sys

from pip._internal.exceptions import PipError
from pip._internal.network.session import PipSession
from pip._internal.req.constructors import install_req_from_parsed_requirement
from pip._internal.req.req_file import parse_requirements


def git_line(path, number):
    with open(path, "rb") as handle:
        text = handle.read().decode("utf-8")
    return "".join(text.splitlines(keepends=True)[: number - 1]).count("\n") + 1


def place(root, comes_from):
    flag, rest = comes_from.split(" ", 1)
    path, number = rest.rsplit(" (line ", 1)
    return os.path.relpath(path, root), git_line(path, int(number.rstrip(")"))), flag == "-c"


def read(root):
    records, error = [], None
    try:
        for parsed in parse_requirements(os.path.join(root, "requirements.txt"), session=PipSession()):
            file, line, _ = place(root, parsed.comes_from)
            try:
                # A constraints file may hold no editables: who includes it decides, not the reader of the file.
                alone = type(parsed)(
                    parsed.requirement, parsed.is_editable, parsed.comes_from, False, parsed.options, parsed.line_source
                )
                found = install_req_from_parsed_requirement(alone)
            except (PipError, ValueError):
                records.append({"file": file, "line": line, "bad": True})
                continue
            if found.req is None:
                continue
            specifier = sorted(str(one) for one in found.req.specifier)
            hashes = sorted(f"{name}:{value}" for name, values in found.hash_options.items() for value in values)
            records.append({
                "file": file, "line": line, "name": found.req.name, "specifier": specifier,
                "extras": sorted(found.extras), "hashes": hashes, "link": found.link is not None,
            })
    except (PipError, ValueError) as problem:
        error = str(problem).splitlines()[0]
    return {"records": records, "error": error}


print(json.dumps([read(root) for root in json.load(sys.stdin)]))
