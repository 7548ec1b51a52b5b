"""Memory that a training step has is kept for the next one."""

from __future__ import annotations

import ctypes

_TRIM_THRESHOLD, _TOP_PAD, _MMAP_THRESHOLD = -1, -2, -3  # malloc.h of glibc


def keep() -> None:
    """Tells glibc's malloc not to give large blocks back to the system.

    A step has gigabytes of them for milliseconds each, and most of the time of a softmax over them
    goes into getting new pages otherwise. Elsewhere than on glibc it does nothing.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        return
    mallopt(_MMAP_THRESHOLD, 1 << 30)
    mallopt(_TRIM_THRESHOLD, (1 << 31) - 1)
    mallopt(_TOP_PAD, 1 << 28)
