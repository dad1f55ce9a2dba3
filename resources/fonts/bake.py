#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes Hearken Sans from Inter: bake.py IN_FOLDER OUT_FOLDER STYLE…

Tabular figures become the default ones, because Qt 6.4 cannot switch font features and columns of numbers must line
up. Contextual alternates go, because a PDF of Qt loses the signs they replace. The licence of Inter (SIL OFL 1.1)
allows this under another name; its text lies beside this file and travels with the fonts.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

# Latin, spacing signs, Greek, Cyrillic, Vietnamese, punctuation, currency, letterlike, arrows, mathematics, shapes.
RANGES = [(0x20, 0x530), (0x1E00, 0x1F00), (0x2000, 0x2400), (0x25A0, 0x2780)]
KEPT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "case"]
NAMES_WITH_FAMILY = {1, 3, 4, 6, 16, 18, 21}


def tabular_glyphs(font):
    """Glyph → its tabular form, from the single substitutions of the feature tnum."""
    table = font["GSUB"].table
    found = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                part = getattr(part, "ExtSubTable", part)
                found.update(getattr(part, "mapping", {}))
    return found


def make_figures_tabular(font):
    tabular = tabular_glyphs(font)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            glyph = table.cmap.get(code) if hasattr(table, "cmap") else None
            if glyph in tabular:
                table.cmap[code] = tabular[glyph]


def rename(font):
    for record in font["name"].names:
        text = record.toUnicode()
        if record.nameID in NAMES_WITH_FAMILY and "Inter" in text:
            record.string = text.replace("Inter", "HearkenSans" if record.nameID == 6 else "Hearken Sans")


def cut(font):
    options = subset.Options()
    options.layout_features = KEPT_FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, end in RANGES for code in range(first, end)])
    subsetter.subset(font)


def check(path):
    font = TTFont(path)
    widths = {font["hmtx"][font.getBestCmap()[code]][0] for code in range(ord("0"), ord("9") + 1)}
    if max(widths) - min(widths) > 8:  # of 2048 to the em: what a designer's rounding leaves
        sys.exit(f"{path}: the figures are not of one width: {sorted(widths)}")


def main(source, target, styles):
    target.mkdir(parents=True, exist_ok=True)
    for style in styles:
        font = TTFont(source / f"Inter-{style}.otf", recalcTimestamp=False)
        make_figures_tabular(font)
        rename(font)
        cut(font)
        path = target / f"HearkenSans-{style}.otf"
        font.save(path)
        check(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
