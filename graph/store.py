"""The graph behind a Bolt URI: Neo4j, or ArcadeDB in this process. The only code that sees the driver."""

from __future__ import annotations

import base64
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, TypeVar

from neo4j import Driver, GraphDatabase, ManagedTransaction, NotificationMinimumSeverity
from neo4j.exceptions import DriverError, Neo4jError
from neo4j.time import Date

from jejaring.graph.claims import Article, Claim, Entity, Reading, Value, fold
from jejaring.graph.embedded import DATABASE, Embedded
from jejaring.graph.embedded import start as start_embedded
from jejaring.graph.errors import ArticleNotFound, EntityNotFound, InvalidParameter, StoreUnavailable
from jejaring.graph.ontology import Ontology, ontology
from jejaring.graph.projection import Dated
from jejaring.graph.queries import Query
from jejaring.graph.records import Row, article_of, claim_of, entity_of, label_of, reference_of
from jejaring.graph.resolve import Resolution
from jejaring.graph.settings import Settings
from jejaring.graph.verification import problems
from jejaring.graph.writing import erase, replace

T = TypeVar("T")
MAX_PAGE = 500


@dataclass(frozen=True, slots=True)
class Dialect:
    """What the two servers want differently: the database's name (None: the server's default)."""

    database: str | None


NEO4J = Dialect(None)
ARCADEDB = Dialect(DATABASE)


@dataclass(frozen=True, slots=True)
class Page:
    """Some entities in order, and where the next page begins (None: this was the last)."""

    entities: tuple[Entity, ...]
    next: str | None


def constraints(ontology: Ontology) -> Iterator[str]:
    """The statements that make ids unique, one a node type; each does nothing the second time."""
    for name in ontology.nodes:
        yield f"CREATE CONSTRAINT {name.lower()}_id IF NOT EXISTS FOR (n:{name}) REQUIRE n.id IS UNIQUE"


def open_store(settings: Settings) -> Store:
    """The store that the settings name, ready for use. Raises StoreUnavailable, StoreInUse."""
    if settings.neo4j_uri is None:
        embedded = start_embedded(settings.data)
        store = Store(embedded.uri, (embedded.user, embedded.password), ARCADEDB, embedded)
    else:
        password = settings.neo4j_password
        auth = (settings.neo4j_user, password.get_secret_value()) if password else None
        store = Store(settings.neo4j_uri, auth, NEO4J)
    try:
        store.bootstrap()
    except StoreUnavailable:
        store.close()
        raise
    return store


class Store(AbstractContextManager["Store"]):
    """Articles, their claims, and the graph of entities that these project. Writes are idempotent."""

    def __init__(self, uri: str, auth: tuple[str, str] | None, dialect: Dialect, embedded: Embedded | None = None) -> None:
        self._dialect = dialect
        self._embedded = embedded
        with _translated():
            self._driver: Driver = GraphDatabase.driver(
                uri, auth=auth, notifications_min_severity=NotificationMinimumSeverity.OFF
            )

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Leave the server; stop it if it runs in this process."""
        self._driver.close()
        if self._embedded:
            self._embedded.close()

    def bootstrap(self) -> None:
        """Make constraints and indexes where they are missing."""
        with _translated(), self._driver.session(database=self._dialect.database) as session:
            for statement in constraints(ontology()):
                session.run(statement).consume()

    # --- writing

    def write(self, reading: Reading, resolution: Resolution) -> None:
        """Store what an article says, in one transaction: all of it or nothing.

        Replaces what was stored for the same text, and for another text of the same source. Entities and edges that
        no claim supports any more go. Raises InvalidEntity or InvalidClaim, before anything is written.
        """
        reading.check(ontology())
        self._write(lambda tx: replace(tx, reading, resolution))

    def remove(self, article_id: str) -> None:
        """Take an article back, with its claims and what only they supported. Raises ArticleNotFound."""
        self.article(article_id)
        self._write(lambda tx: erase(tx, [article_id]))

    # --- articles and readings

    def articles(self) -> Iterator[Article]:
        """All articles, by id."""
        yield from (article_of(row["a"]) for row in self._rows("MATCH (a:Article) RETURN a ORDER BY a.id"))

    def article(self, article_id: str) -> Article:
        """One article. Raises ArticleNotFound."""
        found = self._rows("MATCH (a:Article {id: $id}) RETURN a", id=article_id)
        if not found:
            raise ArticleNotFound(f"no article has the id {article_id!r}")
        return article_of(found[0]["a"])

    def fingerprints(self) -> dict[str, str]:
        """How the references of each article were resolved when it was written: a digest by article id."""
        rows = self._rows("MATCH (a:Article) RETURN a.id AS id, a.resolution AS resolution ORDER BY id")
        return {row["id"]: row["resolution"] for row in rows}

    def readings(self) -> Iterator[Reading]:
        """What each article says as it was read, under local ids, by article id."""
        references: dict[str, dict[str, Entity]] = defaultdict(dict)
        for row in self._rows("MATCH (r:Reference)-[:NAMED_IN]->(a:Article) RETURN a.id AS article, r ORDER BY article, r.local"):
            entity = reference_of(row["r"])
            references[row["article"]][entity.id] = entity
        claims: dict[str, list[Claim]] = defaultdict(list)
        for row in self._rows("MATCH (c:Claim)-[:STATED_IN]->(a:Article) RETURN a.id AS article, c ORDER BY article, c.position"):
            claims[row["article"]].append(claim_of(row["c"], row["article"]))
        for article in self.articles():
            yield Reading(article, references[article.id], tuple(claims[article.id]))

    # --- entities and claims

    def entities(self) -> Iterator[Entity]:
        """All entities, by id."""
        for label in sorted(ontology().entities, key=str.lower):
            for row in self._rows(f"MATCH (n:{label}) RETURN n ORDER BY n.id"):
                yield entity_of(label, row["n"])

    def entity(self, entity_id: str) -> Entity:
        """One entity. Raises EntityNotFound."""
        label = label_of(entity_id)
        if label in ontology().entities:
            found = self._rows(f"MATCH (n:{label} {{id: $id}}) RETURN n", id=entity_id)
            if found:
                return entity_of(str(label), found[0]["n"])
        raise EntityNotFound(f"no entity has the id {entity_id!r}")

    def claims(self) -> Iterator[Claim]:
        """All claims between entities of the graph, by id."""
        yield from (dated.claim for dated in self._dated(""))

    def claims_of(self, entity_id: str) -> list[Claim]:
        """The claims whose subject or object an entity is, by id. Raises EntityNotFound."""
        self.entity(entity_id)
        label = label_of(entity_id)
        return [dated.claim for dated in self._dated(f"MATCH (c)-[:SUBJECT|OBJECT]->(:{label} {{id: $id}}) WITH DISTINCT c", id=entity_id)]

    def _dated(self, restriction: str, **params: Any) -> list[Dated]:
        rows = self._rows(
            f"MATCH (c:Claim) {restriction} MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o), (c)-[:STATED_IN]->(a:Article) "
            "RETURN c, s.id AS subject, o.id AS object, a.id AS article, a.published AS published, a.dated AS dated ORDER BY c.id",
            **params,
        )
        return [
            Dated(claim_of(row["c"], row["article"], row["subject"], row["object"]), row["published"] or row["dated"]) for row in rows
        ]

    def search(self, text: str = "", type_: str | None = None, *, limit: int = 50, after: str | None = None) -> Page:
        """Entities whose name or alias holds every word of ``text`` (case, accents and dots aside), by type and name.

        ``after`` is the ``next`` of the page before. Raises InvalidParameter for a type, limit or token that is none.
        """
        if type_ is not None and type_ not in ontology().entities:
            raise InvalidParameter("type", f"{type_!r} is no type of entity; known: {', '.join(ontology().entities)}")
        if not 1 <= limit <= MAX_PAGE:
            raise InvalidParameter("limit", f"{limit} is not between 1 and {MAX_PAGE}")
        start = _position(after)
        found: list[tuple[tuple[str, str, str], Entity]] = []
        for label in [type_] if type_ else sorted(ontology().entities):
            if label < start[0]:
                continue
            at = start if label == start[0] else (label, "", "")
            rows = self._rows(
                f"MATCH (n:{label}) WHERE all(word IN $words WHERE n.search CONTAINS word) "
                "AND (n.name > $name OR (n.name = $name AND n.id > $id)) RETURN n ORDER BY n.name, n.id LIMIT $limit",
                words=fold(text).split(),
                name=at[1],
                id=at[2],
                limit=limit + 1 - len(found),
            )
            found += [((label, row["n"]["name"], row["n"]["id"]), entity_of(label, row["n"])) for row in rows]
            if len(found) > limit:
                break
        following = _token(found[limit - 1][0]) if len(found) > limit else None
        return Page(tuple(entity for _, entity in found[:limit]), following)

    def rows(self, query: Query, params: Mapping[str, object]) -> list[dict[str, Value | None]]:
        """The rows of a query, columns as it declares them. Raises InvalidParameter for values that do not fit."""
        values = query.values(params)
        return [{name: row[name] for name in query.columns} for row in self._rows(query.cypher, **values)]

    # --- the whole

    def counts(self) -> dict[str, int]:
        """How many nodes each label and how many edges each type has."""
        known = ontology()
        found = {label: self._rows(f"MATCH (n:{label}) RETURN count(n) AS n")[0]["n"] for label in known.nodes}
        for type_ in known.predicates:
            found[type_] = self._rows(f"MATCH ()-[e:{type_}]->() RETURN count(e) AS n")[0]["n"]
        return found

    def verify(self) -> list[str]:
        """What is wrong: a passage that is not in its text, an edge without its claims, a claim without its edge."""
        articles = {article.id: article for article in self.articles()}
        projected = [
            {"predicate": type_, **row}
            for type_ in ontology().predicates
            for row in self._rows(f"MATCH (s)-[e:{type_}]->(o) RETURN s.id AS subject, o.id AS object, properties(e) AS properties ORDER BY e.id")
        ]
        return problems(articles, list(self.entities()), self._dated(""), projected)

    def clear(self) -> None:
        """Remove everything."""
        self._write(lambda tx: tx.run("MATCH (n) DETACH DELETE n").consume())

    def version(self) -> str:
        """A digest of the articles and how they are resolved: it changes with the data."""
        from hashlib import sha256

        return sha256(json.dumps(self.fingerprints(), sort_keys=True).encode()).hexdigest()[:16]

    def _write(self, work: Callable[[ManagedTransaction], Any]) -> None:
        with _translated(), self._driver.session(database=self._dialect.database) as session:
            session.execute_write(work)

    def _rows(self, cypher: str, **params: Any) -> list[Row]:
        with _translated(), self._driver.session(database=self._dialect.database, default_access_mode="READ") as session:
            return session.execute_read(lambda tx: [_native(dict(record)) for record in tx.run(cypher, params)])


def _native(value: Any) -> Any:
    """A record with nodes as dicts and dates of the standard library."""
    if isinstance(value, Date):
        return value.to_native()
    if isinstance(value, Mapping):
        return {key: _native(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_native(item) for item in value]
    if hasattr(value, "items"):
        return {key: _native(item) for key, item in value.items()}
    return value


@contextmanager
def _translated() -> Iterator[None]:
    """Errors of the driver as ours."""
    try:
        yield
    except (DriverError, Neo4jError) as error:
        raise StoreUnavailable(f"the store did not answer: {error}") from error


def _token(position: Sequence[str]) -> str:
    return base64.urlsafe_b64encode(json.dumps(position).encode()).decode()


def _position(token: str | None) -> tuple[str, str, str]:
    if token is None:
        return "", "", ""
    try:
        label, name, identifier = json.loads(base64.urlsafe_b64decode(token.encode()))
        return str(label), str(name), str(identifier)
    except ValueError as error:
        raise InvalidParameter("next", f"{token!r} is no page of this list") from error


def batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """Rows in lists of at most ``size``."""
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
