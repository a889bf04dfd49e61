"""One small editor for each kind of answer."""
