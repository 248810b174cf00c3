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


def basis_of(body, names, nation):
    """The law of the rules that name a body, else its own: each once, as far as it is law in this nation."""

    def in_force(law):
        everywhere = nation not in reference["REAL"]
        return [basis for basis in dict.fromkeys(law) if everywhere or nation in reference["basis"][basis]["nations"]]

    of_rules = in_force(basis for name in names for basis in rules[name].get("basis", []))
    return of_rules or in_force(reference["body"][body].get("legal_basis", []))


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
                "basis": basis_of(body, named["rules"], facts["nation"]),
            }
            for body, named in bodies
        ],
        "first": first,
        "clocks": clocks,
        "law": law,
        "rules": hit,
    }
    print(json.dumps(answer))
