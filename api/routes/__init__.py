"""The endpoints, one file a thing: a route validates, asks the store, returns."""
