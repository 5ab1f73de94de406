"""The knowledge graph itself: values, ontology, resolution, store, RDF and network."""
