"""The questions Jejaring answers, one documented Cypher file each."""
