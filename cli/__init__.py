"""The command line: the one place that knows loaders, api and graph together."""
