"""Golos Text for the portal: joins the Fontsource slices, keeps the letters below, writes one variable file.

usage: python3 subset.py DIR-WITH-FONTSOURCE-FILES OUT.woff2       (what it does and why: README.md)
"""
import os
import sys
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._f_v_a_r import Axis
from fontTools.ttLib.tables._g_v_a_r import TupleVariation
from fontTools.varLib import builder
from fontTools.varLib.iup import iup_delta_optimize

LIGHT, BOLD = 400, 700
SLICES = 'latin', 'cyrillic', 'cyrillic-ext', 'latin-ext'
DIGITS = 'zero one two three four five six seven eight nine'.split()
TEXT = (''.join(map(chr, range(0x20, 0x7F))) + '\u00a0§©«°±²³¹·»×–—‘’“”„•…‹›−№₸'
        + 'ЁёІі' + ''.join(map(chr, range(0x410, 0x450))) + 'ӘәҒғҚқҢңӨөҰұҮүҺһ')
SAME_GLYPH = {0x2011: '-'}                      # the no-break hyphen
PUNCTUATION = [c for c in TEXT if not c.isalpha()]

# Fontsource cuts kerning at the slice borders. Each letter of cyrillic-ext is in the same kerning class as the letter
# under it (the class rows are equal), so pairs across the border are taken from that letter: as the left one, the right one.
AS_LEFT = dict(zip('ӘәҒғҚқҢңӨөҮүҺһ',
                   'ОоГгКкЦцОоҰұЬћ'))
AS_RIGHT = dict(zip('ӘәҚқҢңӨөҮү',
                    'ОоНнНнОоҰұ'))
# Cyrillic letters drawn (or edged) as these Latin ones: with punctuation and digits they kern as those do.
TWIN = dict(zip('АВЕКМНОРСТХІҰҮҚаеорсухіқкһ',
                'ABEKMHOPCTXIYYKaeopcyxikkh'))


def slice_kerning(font, keep):
    """The kern feature of one slice as {(left, right): units}."""
    table, out = font['GPOS'].table, {}
    lookups = sorted({i for r in table.FeatureList.FeatureRecord if r.FeatureTag == 'kern' for i in r.Feature.LookupListIndex})
    advance = lambda v: getattr(v, 'XAdvance', 0) if v else 0
    for i in lookups:
        found, closed = {}, set()               # the first subtable that has the pair counts
        for sub in table.LookupList.Lookup[i].SubTable:
            if sub.Format == 1:
                for left, pairs in zip(sub.Coverage.glyphs, sub.PairSet):
                    for rec in pairs.PairValueRecord:
                        if left not in closed:
                            found.setdefault((left, rec.SecondGlyph), advance(rec.Value1))
            else:
                for left in set(sub.Coverage.glyphs) - closed:
                    row = sub.Class1Record[sub.ClassDef1.classDefs.get(left, 0)].Class2Record
                    for right in keep:
                        found.setdefault((left, right), advance(row[sub.ClassDef2.classDefs.get(right, 0)].Value1))
                closed |= set(sub.Coverage.glyphs)
        for pair, v in found.items():
            out[pair] = out.get(pair, 0) + v
    return {p: v for p, v in out.items() if p[0] in keep and p[1] in keep}


def master(src, weight):
    fonts = {s: TTFont(f'{src}/golos-text-{s}-{weight}-normal.woff2') for s in SLICES}
    cmap, home = {}, {'.notdef': 'latin'}
    for ch in TEXT:
        for s, f in fonts.items():
            if g := f.getBestCmap().get(ord(ch)):
                cmap[ch] = g
                home.setdefault(g, s)
                break
        else:
            raise SystemExit(f'no glyph for U+{ord(ch):04X}')
    tabular = [d + '.tf' for d in DIGITS]
    home |= dict.fromkeys(tabular, 'latin')
    order = list(home)
    for g in order:
        glyph = fonts[home[g]]['glyf'][g]
        for c in glyph.components if glyph.isComposite() else ():
            if c.glyphName not in home:
                home[c.glyphName] = home[g]
                order.append(c.glyphName)
    glyphs = {g: fonts[home[g]]['glyf'][g] for g in order}
    metrics = {g: fonts[home[g]]['hmtx'][g] for g in order}
    for g in order[1:]:                         # one name is one drawing in all the slices
        for f in fonts.values():
            assert g not in f['glyf'].glyphs or (f['glyf'][g] == glyphs[g] and f['hmtx'][g] == metrics[g]), g
    for a, b in ('hhea', 'ascent'), ('hhea', 'descent'), ('hhea', 'lineGap'), ('OS/2', 'sTypoAscender'), ('OS/2', 'sTypoDescender'):
        assert len({getattr(f[a], b) for f in fonts.values()}) == 1

    # Upstream's tabular digits are of unequal widths: centre each in the widest.
    width = max(metrics[t][0] for t in tabular)
    for t in tabular:
        shift = (width - metrics[t][0]) // 2
        if shift:
            for c in glyphs[t].components:
                c.x += shift
        metrics[t] = width, metrics[t][1] + shift

    keep = set(cmap.values())
    by_slice = {s: slice_kerning(f, keep | set(f.getBestCmap().values())) for s, f in fonts.items()}
    kern = {}
    for s in SLICES:
        for (l, r), v in by_slice[s].items():
            if l in keep and r in keep:
                kern.setdefault((l, r), v)
    own, cyr = by_slice['cyrillic'], fonts['cyrillic'].getBestCmap()
    alone = {cmap[c] for c in AS_LEFT}
    left = {cmap[a]: cyr[ord(b)] for a, b in AS_LEFT.items()}
    right = {cmap[a]: cyr[ord(b)] for a, b in AS_RIGHT.items()}
    letters = [g for c, g in cmap.items() if '\u0400' <= c < '\u0530']
    for l in letters:
        for r in letters:
            if (l in alone) != (r in alone) and not (r in alone and r not in right):
                kern[l, r] = own.get((left.get(l, l), right.get(r, r)), 0)
            elif l in alone - {cmap['Һ'], cmap['һ']} and r in right:  # the rule holds inside the slice (but for two set by hand)
                assert abs(kern.get((l, r), 0) - own.get((left[l], right[r]), 0)) <= 1, (l, r)
    for a, b in TWIN.items():
        for p in PUNCTUATION:
            for x, y in (a + p, b + p), (p + a, p + b):
                kern[cmap[x[0]], cmap[x[1]]] = kern.get((cmap[y[0]], cmap[y[1]]), 0)
    return fonts['latin'], order, cmap, glyphs, metrics, {p: v for p, v in kern.items() if v}


def features(cmap, order, light, bold):
    """kern, as classes, each value for both weights; tnum."""
    script = {g: 'cyrillic' if '\u0400' <= c < '\u0530' else 'latin' if c.isalpha() else 'punctuation' for c, g in cmap.items()}
    rows, lefts, rights = {}, {}, {}
    for l, r in set(light) | set(bold):
        rows.setdefault(l, {})[r] = light.get((l, r), 0), bold.get((l, r), 0)
    for l in order:
        if l in rows:
            lefts.setdefault((script[l], *sorted(rows[l].items())), []).append(l)
    groups = sorted(lefts.values(), key=lambda g: script[g[0]])
    for r in order:
        if any(column := tuple(rows[g[0]].get(r) for g in groups)):
            rights.setdefault(column, []).append(r)
    fea = ['languagesystem DFLT dflt;', 'feature kern {']
    fea += [f'@R{i} = [{" ".join(g)}];' for i, g in enumerate(rights.values())]
    last = script[groups[0][0]]
    for g in groups:                            # a table of classes for each script of the left glyph: fewer empty cells
        if script[g[0]] != last:
            fea.append('subtable;')
            last = script[g[0]]
        for i, r in enumerate(rights.values()):
            a, b = rows[g[0]].get(r[0], (0, 0))
            if a or b:
                value = f'{a}' if a == b else f'<0 0 (wght={LIGHT}:{a} wght={BOLD}:{b}) 0>'
                fea.append(f'pos [{" ".join(g)}] @R{i} {value};')
    fea += ['} kern;', 'feature tnum {', *(f'sub {d} by {d}.tf;' for d in DIGITS), '} tnum;']
    return '\n'.join(fea)


def assemble(font, order, cmap, glyphs, metrics):
    font.setGlyphOrder(order)
    font['glyf'].glyphs, font['glyf'].glyphOrder = glyphs, order
    font['hmtx'].metrics = metrics
    codes = {ord(c): g for c, g in cmap.items()} | {u: cmap[c] for u, c in SAME_GLYPH.items()}
    font['cmap'].tables = [t for t in font['cmap'].tables if (t.platformID, t.format) == (3, 4)]
    font['cmap'].tables[0].cmap = codes
    for t in set(font.keys()) - {'GlyphOrder', 'head', 'hhea', 'maxp', 'OS/2', 'hmtx', 'cmap', 'loca', 'glyf', 'name', 'post'}:
        del font[t]
    return {g: font['glyf']._getCoordinatesAndControls(g, metrics) for g in order}


def main(src, out):
    font, order, cmap, glyphs, metrics, light = master(src, LIGHT)
    other, order_b, cmap_b, glyphs_b, metrics_b, bold = master(src, BOLD)
    assert order == order_b and cmap == cmap_b
    for t, n in ('hhea', 'ascent'), ('hhea', 'descent'), ('hhea', 'lineGap'), ('OS/2', 'sxHeight'), ('OS/2', 'sCapHeight'):
        assert getattr(font[t], n) == getattr(other[t], n)
    a, b = assemble(font, order, cmap, glyphs, metrics), assemble(other, order, cmap, glyphs_b, metrics_b)

    names = font['name']
    names.names = [r for r in names.names if r.nameID in (0, 1, 2, 14) and r.platformID == 3]
    axis = Axis()
    axis.axisTag, axis.minValue, axis.defaultValue, axis.maxValue = 'wght', LIGHT, LIGHT, BOLD
    axis.axisNameID = names.addMultilingualName({'en': 'Weight'}, ttFont=font, mac=False, minNameID=255)
    font['fvar'] = newTable('fvar')
    font['fvar'].axes, font['fvar'].instances = [axis], []

    widths, variations = [], {}
    for g in order:
        (pa, ca), (pb, cb) = a[g], b[g]
        composite = glyphs[g].isComposite()
        assert len(pa) == len(pb) and (composite or (list(ca.endPts), list(ca.flags)) == (list(cb.endPts), list(cb.flags))), g
        delta = [(int(q[0] - p[0]), int(q[1] - p[1])) for p, q in zip(pa, pb)]
        widths.append([delta[-3][0] - delta[-4][0]])
        ends = list(range(len(pa) - 4)) if composite else ca.endPts
        variations[g] = [TupleVariation({'wght': (0, 1, 1)}, iup_delta_optimize(delta, pa, ends, 0.5))] if any(map(any, delta)) else []
    font['gvar'] = gvar = newTable('gvar')
    gvar.version, gvar.reserved, gvar.variations = 1, 0, variations
    font['HVAR'] = newTable('HVAR')
    font['HVAR'].table = hvar = otTables.HVAR()
    hvar.Version, hvar.AdvWidthMap, hvar.LsbMap, hvar.RsbMap = 0x10000, None, None, None
    hvar.VarStore = builder.buildVarStore(builder.buildVarRegionList([{'wght': (0, 1, 1)}], ['wght']),
                                          [builder.buildVarData([0], widths, optimize=False)])
    addOpenTypeFeaturesFromString(font, features(cmap, order, light, bold))

    font['post'].formatType = 3
    font['OS/2'].recalcUnicodeRanges(font)
    font.recalcTimestamp = False
    font.flavor = 'woff2'
    font.save(out)
    print(f'{out}: {os.path.getsize(out)} bytes, {len(order)} glyphs, {len(TEXT) + len(SAME_GLYPH)} characters, '
          f'{len(set(light) | set(bold))} kerning pairs')


if __name__ == '__main__':
    main(*sys.argv[1:])
