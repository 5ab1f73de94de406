"""Queries: one ``.cypher`` file each, which documents itself. It is an endpoint, a command and a guide entry at once.

A file has a header of ``// key: value`` lines, the statement, and behind ``// graph:`` the same question as a picture:
a statement that returns nodes and relationships for Neo4j Browser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jejaring.graph.claims import Value
from jejaring.graph.errors import InvalidParameter, QueryHeaderError, QueryNotFound

TYPES = {"str": str, "int": int}
_PARAM = re.compile(
    r'^(?P<type>\w+), (?P<doc>.*?)(?:, default (?P<default>""|\w+))?(?:, e\.g\. "(?P<example>[^"]+)")?$'
)
_RANGE = re.compile(r"(\d+) to (\d+)")
_VARIABLE = re.compile(r"\$(\w+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a query asks for. ``example`` is a value that the seed articles answer; ``low`` and ``high`` bound a number.
    One without a ``default`` must be given."""

    name: str
    type: str
    doc: str
    default: str | int | None = None
    example: str | int | None = None
    low: int | None = None
    high: int | None = None

    def value(self, given: object) -> str | int:
        """``given`` as this parameter wants it. Raises InvalidParameter."""
        if self.type == "str":
            return str(given)
        try:
            number = int(str(given))
        except ValueError:
            raise InvalidParameter(self.name, f"{self.name} should be a whole number, not {given!r}") from None
        if (self.low is not None and number < self.low) or (self.high is not None and number > self.high):
            raise InvalidParameter(self.name, f"{self.name} should be {self.low} to {self.high}, not {number}")
        return number


@dataclass(frozen=True, slots=True)
class Query:
    """One question: its name, title (Indonesian), summary (English), parameters, columns with their meaning, statements."""

    name: str
    title: str
    summary: str
    parameters: tuple[Parameter, ...]
    columns: Mapping[str, str]
    cypher: str
    graph: str

    def values(self, given: Mapping[str, object]) -> dict[str, Value]:
        """The values to send: those given, checked, and the defaults. Raises InvalidParameter."""
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in given:
            if name not in known:
                raise InvalidParameter(name, f"{self.name} has no parameter {name!r}; it has: {', '.join(known)}")
        out: dict[str, Value] = {}
        for name, parameter in known.items():
            value = given.get(name, parameter.default)
            if value is None:
                raise InvalidParameter(name, f"{self.name} needs a value for {name}: {parameter.doc}")
            out[name] = parameter.value(value)
        return out


def parse(source: str, filename: str) -> Query:
    """The query that a file states. Raises QueryHeaderError if header and body do not fit."""
    keys, params, columns = {}, [], {}
    body: list[str] = []
    for line in source.splitlines():
        if not line.startswith("// ") or body or line == "// graph:":
            body.append(line)
            continue
        key, colon, value = line[3:].partition(":")
        if not colon:
            raise QueryHeaderError(f"{filename}: a header line needs a colon: {line!r}")
        if key.startswith("param "):
            params.append(_parameter(key[6:].strip(), value.strip(), filename))
        elif key.startswith("column "):
            columns[key[7:].strip()] = value.strip()
        else:
            keys[key.strip()] = value.strip()
    cypher, _, graph = "\n".join(body).partition("// graph:")
    query = Query(
        keys.get("name", ""),
        keys.get("title id", ""),
        keys.get("summary", ""),
        tuple(params),
        columns,
        cypher.strip(),
        graph.strip(),
    )
    for problem in _problems(query, filename):
        raise QueryHeaderError(f"{filename}: {problem}")
    return query


@cache
def load_queries() -> Mapping[str, Query]:
    """All queries by name."""
    found = sorted(files("jejaring.queries").iterdir(), key=lambda path: path.name)
    queries = [parse(path.read_text(encoding="utf-8"), path.name) for path in found if path.name.endswith(".cypher")]
    return {query.name: query for query in queries}


def find_query(name: str) -> Query:
    """One query by name. Raises QueryNotFound."""
    queries = load_queries()
    if name not in queries:
        raise QueryNotFound(f"no query is called {name!r}; there are: {', '.join(queries)}")
    return queries[name]


def _parameter(name: str, text: str, filename: str) -> Parameter:
    match = _PARAM.match(text)
    if not match or match["type"] not in TYPES:
        raise QueryHeaderError(
            f'{filename}: parameter {name} should read "str|int, meaning[, default X][, e.g. "X"]": {text!r}'
        )
    read = TYPES[match["type"]]
    low, high = (int(bound) for bound in found.groups()) if (found := _RANGE.search(match["doc"])) else (None, None)
    default = None if match["default"] is None else read(match["default"].strip('"'))
    example = default if match["example"] is None else read(match["example"])
    if example is None:
        raise QueryHeaderError(f"{filename}: parameter {name} needs an example")
    return Parameter(name, match["type"], match["doc"], default, example, low, high)


def _problems(query: Query, filename: str) -> Iterator[str]:
    if f"{query.name}.cypher" != filename:
        yield f"the name should be that of the file, not {query.name!r}"
    for field in ("title", "summary", "columns", "cypher", "graph"):
        if not getattr(query, field):
            yield f"no {field}"
    declared = {parameter.name for parameter in query.parameters}
    used = set(_VARIABLE.findall(query.cypher))
    if declared != used:
        yield f"the header declares the parameters {sorted(declared)} and the statement uses {sorted(used)}"
    if not set(_VARIABLE.findall(query.graph)) <= declared:
        yield "the picture uses a parameter that is not declared"
    if "ORDER BY" not in query.cypher or "LIMIT" not in query.cypher:
        yield "a statement needs ORDER BY and LIMIT"
