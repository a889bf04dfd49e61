"""Certificates: checking, making and showing them, over plain values that any caller can bring."""
