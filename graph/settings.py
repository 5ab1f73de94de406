"""What an installation may set, each by an environment variable ``JEJARING_<NAME>``."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Read once by whoever starts the program and handed down as values."""

    model_config = SettingsConfigDict(env_prefix="JEJARING_", frozen=True, extra="ignore")

    data: Path = Field(default=Path("data"), description="Folder of the embedded store.")
    host: str = Field(default="127.0.0.1", description="Address the API listens on.")
    port: int = Field(default=8000, ge=1, le=65535, description="Port the API listens on.")
    base_iri: str = Field(
        default="http://127.0.0.1:8000/", description="Start of every IRI in the RDF; the public address of the API."
    )
    neo4j_uri: str | None = Field(default=None, description="Bolt URI of a Neo4j server; unset: the embedded store.")
    neo4j_user: str = Field(default="neo4j", description="User on that server.")
    neo4j_password: SecretStr | None = Field(
        default=None, description="Password of that user; unset: no authentication."
    )

    @field_validator("base_iri")
    @classmethod
    def _ends_with_a_slash(cls, value: str) -> str:
        return value if value.endswith("/") else f"{value}/"
