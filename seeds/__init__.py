"""The five real articles that the first run loads, each with its metadata beside it."""
