"""Why a set-up stopped, in words for a newcomer."""

from __future__ import annotations


class SetupError(Exception):
    """The set-up cannot go on; the message names what stands in the way and what to do."""


# The first that matches wins: a wrong hash is said even where a retry of the network is mentioned as well.
CAUSES = (
    (
        ("DO NOT MATCH THE HASHES",),
        "A downloaded package is not the one that was locked (wrong hash). Nothing was installed from it. "
        "Try once more; if it stays so, something between this machine and the package index changes files.",
    ),
    (
        ("No space left on device", "Errno 28", "WinError 112"),
        "The disk is full. The packages need about 1 GB; make room and start again.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "SSLCertVerificationError"),
        "The package index was reached, but its certificate is not trusted here. Behind a proxy that opens "
        "connections, set PIP_CERT to the proxy's certificate file and start again.",
    ),
    (
        (
            "NewConnectionError",
            "NameResolutionError",
            "Failed to establish a new connection",
            "Temporary failure in name resolution",
            "getaddrinfo failed",
            "Network is unreachable",
            "ProxyError",
            "ConnectTimeout",
            "ReadTimeout",
            "ConnectionResetError",
            "RemoteDisconnected",
        ),
        "The package index cannot be reached (no network). mcdesk itself needs no network, but its first start does; "
        "connect, or set HTTPS_PROXY where a proxy is in the way, and start again.",
    ),
    (
        ("No matching distribution found", "Could not find a version"),
        "A locked package has no ready-made build for this Python or this machine. "
        "Use a 64-bit Python 3.11 to 3.14 on Linux (glibc), Windows or macOS 13 or later.",
    ),
    (
        ("Permission denied", "Errno 13", "WinError 5"),
        "The folder of the checkout cannot be written. Move it where you may write, and start again.",
    ),
)


def explain(output: str) -> str:
    """What pip's messages mean, then the end of them: a few lines where they are understood, else many."""
    said = next((words for marks, words in CAUSES if any(m in output for m in marks)), "")
    lines = [line for line in output.splitlines() if line.strip()]
    last = lines[-6:] if said else lines[-40:]
    return "\n".join([said or "The packages were not installed.", "", "pip said:", *(f"  {line}" for line in last)])
