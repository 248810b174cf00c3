#!/usr/bin/env python3
"""Answers classifications with the reference evaluator of the drafts that the directory was made from.

usage: CANDOUR_DRAFTS=folder reference.py < classifications.jsonl > answers.jsonl

The folder holds check.py, bodies.toml, categories.toml and routing.toml. One JSON object a line in, one a line out.
A concern without a category gets the one that check.py's own facts() has where nothing is said.
"""
import json
import os
import pathlib
import sys

folder = pathlib.Path(os.environ["CANDOUR_DRAFTS"])
source = (folder / "check.py").read_text()
# The functions alone: what follows them walks a quarter of a million combinations and prints.
functions, found, _ = source.partition("\nxref(); sources()")
if not found:
    sys.exit("check.py is not the one this script was written for")
reference = {"__file__": str(folder / "check.py"), "__name__": "reference"}
exec(compile(functions, "check.py", "exec"), reference)
rules = {rule["id"]: rule for rule in reference["R"]["rule"]}


def basis_of(names, nation):
    """The law of some rules, each once, as far as it is law in this nation."""
    law = dict.fromkeys(basis for name in names for basis in rules[name].get("basis", []))
    everywhere = nation not in reference["REAL"]
    return [basis for basis in law if everywhere or nation in reference["basis"][basis]["nations"]]


for line in sys.stdin:
    facts = json.loads(line)
    facts = {key: value for key, value in facts.items() if key != "categories" or value}
    bodies, first, clocks, law, hit = reference["route"](reference["facts"](**facts))
    answer = {
        "bodies": [
            {
                "id": body,
                "rank": named["rank"],
                "role": named["role"],
                "rules": named["rules"],
                "reasons": named["why"],
                "basis": basis_of(named["rules"], facts["nation"]),
            }
            for body, named in bodies
        ],
        "first": first,
        "clocks": clocks,
        "law": law,
        "rules": hit,
    }
    print(json.dumps(answer))
