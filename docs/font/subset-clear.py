"""Andika for the portal: joins the Fontsource slices, keeps the letters that subset.py names, writes a file for each weight.

usage: python3 subset-clear.py DIR-WITH-FONTSOURCE-FILES OUT-REGULAR.woff2 OUT-BOLD.woff2       (what it does and why: README.md)
"""
import os
import sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from subset import SAME_GLYPH, TEXT

SLICES = 'latin', 'cyrillic', 'cyrillic-ext'
# Not the name of the original: this is another version of it.
NAME = 'Referendum Clear'


def join(src, weight):
    """One font with the letters of all slices, without their tables of features."""
    fonts = [TTFont(f'{src}/andika-{s}-{weight}-normal.woff2') for s in SLICES]
    font, codes, order = fonts[0], {}, ['.notdef']
    glyphs, metrics = {'.notdef': font['glyf']['.notdef']}, {'.notdef': font['hmtx']['.notdef']}

    def take(name, number):
        new = f'{name}.{number}'
        if new not in glyphs:
            glyph = glyphs[new] = fonts[number]['glyf'][name]
            metrics[new] = fonts[number]['hmtx'][name]
            order.append(new)
            for part in glyph.components if glyph.isComposite() else ():
                part.glyphName = take(part.glyphName, number)
        return new

    for code in sorted({*map(ord, TEXT), *SAME_GLYPH}):
        source = ord(SAME_GLYPH.get(code, chr(code)))
        for number, one in enumerate(fonts):
            if name := one.getBestCmap().get(source):
                codes[code] = take(name, number)
                break
        else:
            print(f'no glyph for U+{code:04X}: it is drawn in another font')
    for tag in set(font.keys()) - {'GlyphOrder', 'head', 'hhea', 'maxp', 'OS/2', 'hmtx', 'cmap', 'loca', 'glyf', 'name', 'post'}:
        del font[tag]
    font.setGlyphOrder(order)
    font['glyf'].glyphs, font['glyf'].glyphOrder = glyphs, order
    font['hmtx'].metrics = metrics
    font['post'].formatType = 3
    font['cmap'].tables = [t for t in font['cmap'].tables if (t.platformID, t.format) == (3, 4)]
    font['cmap'].tables[0].cmap = codes
    return font


def main(src, *outs):
    for weight, out in zip((400, 700), outs):
        font = join(src, weight)
        options = Options(hinting=False, notdef_outline=True, recalc_timestamp=False, name_IDs=[0, 13, 14])
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=font.getBestCmap())
        subsetter.subset(font)
        for name, text in (1, NAME), (2, 'Bold' if weight == 700 else 'Regular'), (4, NAME), (6, NAME.replace(' ', '')):
            font['name'].setName(text, name, 3, 1, 0x409)
        font['OS/2'].recalcUnicodeRanges(font)
        font.recalcTimestamp = False
        font.flavor = 'woff2'
        font.save(out)
        print(f'{out}: {os.path.getsize(out)} bytes, {len(font.getGlyphOrder())} glyphs')


if __name__ == '__main__':
    main(*sys.argv[1:])
