"""Holds scenarios against the JSON Schema that `morale schema` prints.

    schema.py SCHEMA FILE...

Prints a line for each file, "valid FILE" or "refused FILE: where: why"; the exit status is 2 if the schema itself is no
JSON Schema of 2020-12. YAML is read as editors do, by version 1.2: dates, clock times, yes and no stay texts.
"""
import json
import pathlib
import re
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """SafeLoader with the core schema of YAML 1.2."""


Loader.yaml_implicit_resolvers = {}
Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(~|null|Null|NULL|)$"), None)
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|True|TRUE|false|False|FALSE)$"), None)
Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), None)
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"), None)

schema = json.loads(pathlib.Path(sys.argv[1]).read_text())
try:
    jsonschema.Draft202012Validator.check_schema(schema)
except jsonschema.SchemaError as wrong:
    print(wrong.message)
    sys.exit(2)
validator = jsonschema.Draft202012Validator(schema)
for name in sys.argv[2:]:
    document = yaml.load(pathlib.Path(name).read_text(), Loader)
    error = next(iter(sorted(validator.iter_errors(document), key=lambda e: list(map(str, e.path)))), None)
    print(f"valid {name}" if error is None else f"refused {name}: {'.'.join(map(str, error.path))}: {error.message[:200]}")
