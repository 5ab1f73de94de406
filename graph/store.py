"""The graph behind a Bolt URI: Neo4j, or ArcadeDB in this process. The only code that sees the driver."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from types import TracebackType
from typing import Any, TypeVar

from neo4j import Driver, GraphDatabase, ManagedTransaction, NotificationMinimumSeverity, Session
from neo4j.exceptions import DriverError, Neo4jError
from neo4j.time import Date

from jejaring.graph.claims import Article, Claim, Entity, Reading, Value
from jejaring.graph.embedded import DATABASE, Embedded
from jejaring.graph.embedded import start as start_embedded
from jejaring.graph.errors import ArticleNotFound, EntityNotFound, InvalidClaim, InvalidEntity, StoreUnavailable
from jejaring.graph.ontology import Ontology, ontology
from jejaring.graph.projection import Dated
from jejaring.graph.queries import Query
from jejaring.graph.records import Row, Run, article_of, claim_of, entity_of, label_of, reference_of
from jejaring.graph.resolve import Resolution
from jejaring.graph.search import MAX_PAGE as MAX_PAGE
from jejaring.graph.search import Page as Page
from jejaring.graph.search import search
from jejaring.graph.settings import Settings
from jejaring.graph.verification import problems, snapshot
from jejaring.graph.writing import erase, replace

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Dialect:
    """What the two servers want differently: the database's name (None: the server's default)."""

    database: str | None


NEO4J = Dialect(None)
ARCADEDB = Dialect(DATABASE)


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What a write did: the article, the articles it superseded (their ids), and how many claims it states."""

    article: str
    superseded: tuple[str, ...]
    claims: int


def constraints(ontology: Ontology) -> Iterator[str]:
    """The statements that make ids unique, one a node type; each does nothing the second time."""
    for name in ontology.nodes:
        yield f"CREATE CONSTRAINT {name.lower()}_id IF NOT EXISTS FOR (n:{name}) REQUIRE n.id IS UNIQUE"


INDEXES = ("CREATE INDEX reference_entity IF NOT EXISTS FOR (n:Reference) ON (n.entity)",)


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

    def __init__(
        self, uri: str, auth: tuple[str, str] | None, dialect: Dialect, embedded: Embedded | None = None
    ) -> None:
        self._dialect = dialect
        self._embedded = embedded
        self._writing = threading.Lock()
        with _translated():
            self._driver: Driver = GraphDatabase.driver(
                uri, auth=auth, notifications_min_severity=NotificationMinimumSeverity.OFF
            )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leave the server; stop it if it runs in this process."""
        self._driver.close()
        if self._embedded:
            self._embedded.close()

    def bootstrap(self) -> None:
        """Make constraints and indexes where they are missing."""
        with _translated(), self._driver.session(database=self._dialect.database) as session:
            for statement in (*constraints(ontology()), *INDEXES):
                session.run(statement).consume()

    def write(self, reading: Reading, resolution: Resolution) -> WriteReport:
        """Store what an article says, in one transaction: all of it or nothing.

        Replaces what was stored for the same text, and for another text of the same source. Entities and edges that
        no claim supports any more go. Raises InvalidEntity or InvalidClaim, before anything is written.
        """
        reading.check(ontology())
        _check_claims(reading)
        superseded = self._write(lambda run: replace(run, reading, resolution))
        return WriteReport(reading.article.id, superseded, len(reading.claims))

    def remove(self, article_id: str) -> None:
        """Take an article back, with its claims and what only they supported. Raises ArticleNotFound."""
        self.article(article_id)
        self._write(lambda run: erase(run, [article_id]))

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
        for row in self._rows(
            "MATCH (r:Reference)-[:NAMED_IN]->(a:Article) RETURN a.id AS article, r ORDER BY article, r.position"
        ):
            entity = reference_of(row["r"])
            references[row["article"]][entity.id] = entity
        claims: dict[str, list[Claim]] = defaultdict(list)
        for row in self._rows(
            "MATCH (c:Claim)-[:STATED_IN]->(a:Article) RETURN a.id AS article, c ORDER BY article, c.position"
        ):
            claims[row["article"]].append(claim_of(row["c"], row["article"]))
        for article in self.articles():
            yield Reading(article, references[article.id], tuple(claims[article.id]))

    def entities(self) -> Iterator[Entity]:
        """All entities, by id."""
        for label in sorted(ontology().entities, key=str.lower):
            for row in self._rows(f"MATCH (n:{label}) RETURN n ORDER BY n.id"):
                yield entity_of(label, row["n"])

    def entity(self, entity_id: str) -> Entity:
        """One entity. Raises EntityNotFound."""
        label = _label_of(entity_id)
        found = self._rows(f"MATCH (n:{label} {{id: $id}}) RETURN n", id=entity_id)
        if not found:
            raise EntityNotFound(f"no entity has the id {entity_id!r}")
        return entity_of(label, found[0]["n"])

    def claims(self) -> Iterator[Claim]:
        """All claims between entities of the graph, by id."""
        yield from (dated.claim for dated in self._dated(""))

    def claims_of(self, entity_id: str) -> list[Claim]:
        """The claims whose subject or object an entity is, by id. Raises EntityNotFound."""
        self.entity(entity_id)
        about = f"MATCH (c)-[:SUBJECT|OBJECT]->(:{_label_of(entity_id)} {{id: $id}}) WITH DISTINCT c"
        return [dated.claim for dated in self._dated(about, id=entity_id)]

    def _dated(self, restriction: str, **params: Any) -> list[Dated]:
        rows = self._rows(
            f"MATCH (c:Claim) {restriction} "
            "MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o), (c)-[:STATED_IN]->(a:Article) "
            "RETURN c, s.id AS subject, o.id AS object, a.id AS article, coalesce(a.published, a.dated) AS stated "
            "ORDER BY c.id",
            **params,
        )
        return [Dated(claim_of(row["c"], row["article"], row["subject"], row["object"]), row["stated"]) for row in rows]

    def search(self, text: str = "", type_: str | None = None, *, limit: int = 50, after: str | None = None) -> Page:
        """Entities whose name or alias holds every word of ``text`` (case, accents and dots aside), by type and name.

        ``after`` is the ``next`` of the page before. Raises InvalidParameter for a type, limit or token that is none.
        """
        return search(self._rows, text, type_, limit=limit, after=after)

    def rows(self, query: Query, params: Mapping[str, object]) -> list[dict[str, Value | None]]:
        """The rows of a query, columns as it declares them. Raises InvalidParameter for values that do not fit."""
        values = query.values(params)
        return [{name: row[name] for name in query.columns} for row in self._rows(query.cypher, **values)]

    def counts(self) -> dict[str, int]:
        """How many nodes each label and how many edges each type has."""
        known = ontology()
        found = {label: self._rows(f"MATCH (n:{label}) RETURN count(n) AS n")[0]["n"] for label in known.nodes}
        for type_ in known.predicates:
            found[type_] = self._rows(f"MATCH ()-[e:{type_}]->() RETURN count(e) AS n")[0]["n"]
        return found

    def verify(self) -> list[str]:
        """What is wrong, a sentence each: a passage that is not in its text, an edge that is not what its claims say,
        a claim or reference that leads elsewhere than its resolution, an entity without claims. Empty: all is well."""
        types = {entity.id: entity.type for entity in self.entities()}
        return problems(snapshot(self._rows, types, self._dated("")))

    def clear(self) -> None:
        """Remove everything."""
        self._write(lambda run: run("MATCH (n) DETACH DELETE n"))

    def version(self) -> str:
        """A digest of what is stored: it changes with the articles, their claims and how they are resolved."""
        rows = self._rows(
            "MATCH (a:Article) "
            "RETURN a.id AS id, a.sources AS sources, a.content AS content, a.resolution AS resolution ORDER BY id"
        )
        return sha256(json.dumps(rows, sort_keys=True).encode()).hexdigest()[:16]

    def _write(self, work: Callable[[Run], T]) -> T:
        # One writer at a time: ArcadeDB refuses two transactions that merge one key.
        with self._writing, _translated(), self._session() as session:
            return session.execute_write(lambda tx: work(_runner(tx)))

    def _rows(self, cypher: str, **params: Any) -> list[Row]:
        with _translated(), self._session() as session:
            return session.execute_read(lambda tx: _runner(tx)(cypher, **params))

    def _session(self) -> Session:
        return self._driver.session(database=self._dialect.database)


def _check_claims(reading: Reading) -> None:
    """Raise InvalidClaim if a claim is of another article, or two have one id."""
    seen: set[str] = set()
    for claim in reading.claims:
        if claim.article != reading.article.id:
            raise InvalidClaim(f"{claim.id} is of {claim.article} and not of {reading.article.id}")
        if claim.id in seen:
            raise InvalidClaim(f"{claim.id} stands twice in {reading.article.id}")
        seen.add(claim.id)


def _label_of(entity_id: str) -> str:
    """The label of an entity by its id. Raises EntityNotFound if the id begins with no type of entity."""
    try:
        label = label_of(entity_id)
    except InvalidEntity as error:
        raise EntityNotFound(f"no entity has the id {entity_id!r}") from error
    if label not in ontology().entities:
        raise EntityNotFound(f"no entity has the id {entity_id!r}")
    return label


def _runner(tx: ManagedTransaction) -> Run:
    def run(cypher: str, /, **params: Any) -> list[Row]:
        return [_native(dict(record)) for record in tx.run(cypher, params)]

    return run


def _native(value: Any) -> Any:
    """A record with nodes as dicts and dates of the standard library."""
    if isinstance(value, Date):
        return value.to_native()
    if isinstance(value, list):
        return [_native(item) for item in value]
    if isinstance(value, Mapping):  # a node is one too
        return {key: _native(item) for key, item in value.items()}
    return value


@contextmanager
def _translated() -> Iterator[None]:
    """Errors of the driver as ours."""
    try:
        yield
    except (DriverError, Neo4jError) as error:
        raise StoreUnavailable(f"the store did not answer: {error}") from error
