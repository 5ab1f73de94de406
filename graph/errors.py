"""Every error Jejaring raises on purpose; whoever answers a person catches ``JejaringError``.

JejaringError
├── OntologyError      a definition in graph/ontology.yaml is wrong
├── QueryHeaderError   a .cypher header does not match its body
├── QueryNotFound      no query has that name
├── InvalidParameter   a value does not fit what a query or an option declares
├── InvalidArticle     a source cannot be read as an article
│   └── ReadingFailed  a rule broke on it: a bug, said of the one article so that the others go on
├── InvalidEntity      an entity does not fit the ontology
├── InvalidClaim       a claim does not fit the ontology, or its evidence is not in the text
├── EntityNotFound     no entity has that id
├── ArticleNotFound    no article has that id
└── StoreUnavailable   the store did not answer
    └── StoreInUse     another process owns the embedded store's folder
"""


class JejaringError(Exception):
    """What went wrong, in words for the person who asked; a bug of ours only as ``ReadingFailed``."""


class OntologyError(JejaringError):
    """A definition in ``graph/ontology.yaml`` is wrong."""


class QueryHeaderError(JejaringError):
    """A ``.cypher`` header does not match its body."""


class QueryNotFound(JejaringError):
    """No query has that name."""


class InvalidParameter(JejaringError):
    """A value does not fit what a query or an option declares; ``parameter`` names which."""

    def __init__(self, parameter: str, message: str) -> None:
        super().__init__(message)
        self.parameter = parameter


class InvalidArticle(JejaringError):
    """A source cannot be read as an article."""


class ReadingFailed(InvalidArticle):
    """A rule broke on an article."""


class InvalidEntity(JejaringError):
    """An entity does not fit the ontology."""


class InvalidClaim(JejaringError):
    """A claim does not fit the ontology, or its evidence is not in the text."""


class EntityNotFound(JejaringError):
    """No entity has that id."""


class ArticleNotFound(JejaringError):
    """No article has that id."""


class StoreUnavailable(JejaringError):
    """The store did not answer."""


class StoreInUse(StoreUnavailable):
    """Another process owns the embedded store's folder."""
