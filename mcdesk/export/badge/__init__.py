"""Signs, bakes, reads and checks badges; the only place that knows their libraries."""
