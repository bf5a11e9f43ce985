"""Starts Debian's wapiti 3.0.4 on a Python that takes inline flags at the beginning of a pattern only: flags that stand elsewhere are moved there."""
import re
import sys

FLAGS = re.compile(r"\(\?[aiLmsux]+\)")
compile_as_it_stands = re.compile


def compile_with_flags_first(pattern, flags=0):
    if isinstance(pattern, str):
        found = "".join(FLAGS.findall(pattern))
        pattern = found + FLAGS.sub("", pattern) if found else pattern
    return compile_as_it_stands(pattern, flags)


re.compile = compile_with_flags_first

from wapitiCore.main.wapiti import wapiti_main  # noqa: E402, after the repair

sys.exit(wapiti_main())
