"""Where each address is answered: a route validates, asks, returns."""
