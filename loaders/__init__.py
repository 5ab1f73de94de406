"""From articles to claims: sources, reading Indonesian, and the pipeline into a store."""
