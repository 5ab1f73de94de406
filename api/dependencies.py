"""What routes ask for: the store and the settings that the application was built with."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

from jejaring.graph.settings import Settings
from jejaring.graph.store import Store


def get_store(request: Request) -> Store:
    """The store that ``create_app`` was given."""
    store: Store = request.app.state.store
    return store


def get_settings(request: Request) -> Settings:
    """The settings that ``create_app`` was given."""
    settings: Settings = request.app.state.settings
    return settings


StoreDep = Annotated[Store, Depends(get_store)]
SettingsDep = Annotated[Settings, Depends(get_settings)]
