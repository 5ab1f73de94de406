"""How much there is."""

from __future__ import annotations

from fastapi import APIRouter

from jejaring.api.dependencies import StoreDep
from jejaring.api.schemas import Stats
from jejaring.graph.ontology import ontology

router = APIRouter(tags=["Service"])


@router.get("/v1/stats", operation_id="stats")
def stats(store: StoreDep) -> Stats:
    """How many nodes of each label and edges of each type there are."""
    counts = store.counts()
    labels = ontology().nodes
    nodes = {name: count for name, count in counts.items() if name in labels}
    return Stats(nodes=nodes, edges={name: count for name, count in counts.items() if name not in labels})
