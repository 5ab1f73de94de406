"""What routes need, written once."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

from jejaring.graph.settings import Settings
from jejaring.graph.store import Store


def get_store(request: Request) -> Store:
    """The store of this app."""
    store: Store = request.app.state.store
    return store


def get_settings(request: Request) -> Settings:
    """The settings of this app."""
    settings: Settings = request.app.state.settings
    return settings


StoreDep = Annotated[Store, Depends(get_store)]
SettingsDep = Annotated[Settings, Depends(get_settings)]
