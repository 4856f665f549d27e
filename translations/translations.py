#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Annuaire authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep translations/*.ts complete and in step with the sources.

    translations.py update    bring the .ts files up to date (lupdate), write the English one, list what French misses
    translations.py check     change nothing; fail when a .ts file is out of step, unfinished or wrongly typed

The English file is written from the sources: an English text is its own translation. A plural is written in the
source as "%n group(s)"; its two English forms are made from that and shown, because "1 group have changed" needs a
human eye. Forms written by hand in annuaire_en.ts are kept.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("fr", "en")
PLACE = re.compile(r"%(?:L?\d{1,2}|n)")  # %1, %L1, %n
IRREGULAR = {"person(s)": ("person", "people")}
NOT_TYPED = re.compile(r"<[^>]*>|&\w+;|;;")  # tags, entities, the separator of file filters
NO_BREAK = "\u00a0\u202f"  # no-break space, narrow no-break space


def ts_path(folder, language):
    return folder / f"annuaire_{language}.ts"


def explained(complaint):
    """A complaint of lupdate, from the root of the sources. Each means texts that would not be found when needed."""
    complaint = complaint.replace(f"{ROOT}/", "")
    if "unknown namespace/class ::domain" in complaint:
        # lupdate takes "domain::Error f()" for a member of a class "domain" and files the text under a wrong context.
        complaint += "; in this file, write `using domain::Error;` and return `Error`"
    return complaint


def lupdate(folder):
    """Runs lupdate over src/ and ui/ into the .ts files of folder; returns what it complained about.

    No source positions: a .ts file then changes only when a text does.
    """
    program = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6") or shutil.which("lupdate")
    if not program:
        sys.exit("translations: lupdate is not installed; on Debian: apt-get install qt6-l10n-tools")
    complaints = []
    for language in LANGUAGES:
        command = [program, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        command += ["-target-language", language, "-I", "src", "src", "ui", "-ts", str(ts_path(folder, language))]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        complaints += [explained(line) for line in (run.stdout + run.stderr).splitlines() if line.strip()]
        if run.returncode != 0:
            sys.exit("translations: lupdate failed\n" + "\n".join(complaints))
    return list(dict.fromkeys(complaints))


def messages(path):
    """Yields (key, message element) for every message; the key tells two messages apart as Qt does."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus", "no"),
            ), message


def texts(message):
    """The written translations of a message: one, or one per plural form."""
    translation = message.find("translation")
    if translation is None:
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def is_finished(message):
    translation = message.find("translation")
    written = texts(message)
    return translation is not None and translation.get("type") is None and bool(written) and all(written)


def english_forms(source):
    """The singular and the plural of a source text such as "%n group(s)"."""
    one, many = source, source
    for written, (singular, plural) in IRREGULAR.items():
        one, many = one.replace(written, singular), many.replace(written, plural)
    return [one.replace("(s)", ""), many.replace("(s)", "s")]


def fill_english(path):
    """Writes the English translations; returns the plurals it made, for somebody to read."""
    made = []
    tree = ElementTree.parse(path)
    for message in tree.getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            translation = ElementTree.SubElement(message, "translation")
        if message.get("numerus") != "yes":
            forms = None
        elif "(s)" in source and not is_finished(message):
            forms = english_forms(source)
            made.append("annuaire_en.ts: please read: " + " / ".join(forms))
        else:
            continue  # written by hand, or to be
        translation.clear()
        translation.text = source if forms is None else None
        for form in forms or []:
            ElementTree.SubElement(translation, "numerusform").text = form
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return made


def places(text, with_count):
    return sorted(place for place in PLACE.findall(text) if with_count or place != "%n")


def has_mnemonic(text):
    return bool(re.search(r"&\w", NOT_TYPED.sub("", text)))


def typing_faults(source, text, language):
    """What is wrong with one finished translation, in words."""
    # "one group" may leave out %n, in any plural form; %1 and the like may not be lost.
    if places(source, False) != places(text, False):
        yield "the places %1, %2… are not those of the source"
    if "%n" in text and "%n" not in source:
        yield "%n is not in the source"
    if source.count("\n") != text.count("\n"):
        yield "the lines are not those of the source"
    if has_mnemonic(source) != has_mnemonic(text):
        yield "one has a mnemonic (&) and the other does not"
    if source.endswith("…") != text.endswith("…"):
        yield "one ends with … and the other does not"
    if re.search(r"\w'\w", text):
        yield "a straight apostrophe; write ’"
    if language == "fr":
        text = NOT_TYPED.sub("", text)
        # At the end of a word only: "?" and ":" also stand in addresses.
        if re.search(r"[^\s!?…%s](?:»|[:;!?](?=[\s)”»]|$))" % NO_BREAK, text):
            yield "a no-break space is missing before : ; ! ? or »"
        if re.search(r" [:;!?»]|« ", text):
            yield "a plain space where a no-break space belongs (before : ; ! ? », after «)"


def faults_of(path, language):
    for (context, source, _comment, _numerus), message in messages(path):
        where = f"{path.name}: {context}: “{source}”"
        if not is_finished(message):
            yield f"{where}: not translated"
            continue
        for text in texts(message):
            for fault in typing_faults(source, text, language):
                yield f"{where}: {fault}"


def update():
    folder = ROOT / "translations"
    complaints = lupdate(folder)
    complaints += fill_english(ts_path(folder, "en"))
    lupdate(folder)  # writes the English file again in lupdate's own layout
    return complaints + [fault for language in LANGUAGES for fault in faults_of(ts_path(folder, language), language)]


def check():
    folder = ROOT / "translations"
    faults = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            if not ts_path(folder, language).exists():
                return [f"{ts_path(folder, language).name} is missing"]
            shutil.copy(ts_path(folder, language), fresh)
        faults += lupdate(fresh)
        for language in LANGUAGES:
            kept = {key for key, _ in messages(ts_path(folder, language))}
            wanted = {key for key, _ in messages(ts_path(fresh, language))}
            file = ts_path(folder, language).name
            faults += [f"{file}: {key[0]}: “{key[1]}”: in the sources, not in the file" for key in sorted(wanted - kept)]
            faults += [f"{file}: {key[0]}: “{key[1]}”: in the file, not in the sources" for key in sorted(kept - wanted)]
    for language in LANGUAGES:
        if not any(messages(ts_path(folder, language))):
            faults.append(f"{ts_path(folder, language).name}: holds no message at all")
        faults += faults_of(ts_path(folder, language), language)
    return faults


def main():
    actions = {"update": update, "check": check}
    if len(sys.argv) != 2 or sys.argv[1] not in actions:
        sys.exit(__doc__)
    faults = actions[sys.argv[1]]()
    for fault in faults:
        print(fault)
    counts = [
        f"{language}: {sum(1 for _ in messages(ts_path(ROOT / 'translations', language)))} messages"
        for language in LANGUAGES
        if ts_path(ROOT / "translations", language).exists()
    ]
    print(f"translations: {', '.join(counts)}, {len(faults)} to see to")
    if sys.argv[1] == "check" and faults:
        print("translations: run ./dev translations, then finish what it lists")
        sys.exit(1)


if __name__ == "__main__":
    main()
