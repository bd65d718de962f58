#!/usr/bin/env python3
"""Compares two files of "All results (CSV)" cell by cell.

    python3 compare.py A.csv B.csv [--indicators A1,A2,...] [--show 40]

A row is known by indicator, place, period, breakdown and group. A group that
stands in only one of the files is fine when it holds nothing (`no data`,
`not applicable`), and so is the group `not recorded`, which may be given and
need not be; a headline has to stand in both. Exit status 1 if anything differs.
"""

import argparse
import csv
import io
import re
import sys
from collections import Counter

KEY = ('indicator_id', 'place_kind', 'place_id', 'period', 'breakdown', 'group')
NUMBERS = ('numerator', 'denominator', 'value', 'lower', 'upper')
TEXTS = ('state', 'rows_used', 'rows_not_recorded', 'interval', 'unit', 'direction',
         'area_of_concern', 'period_start', 'period_end')
EMPTY_STATES = ('no data', 'not applicable')
HEADER = ('indicator_id indicator area_of_concern direction unit place_kind place_id place '
          'period period_start period_end breakdown group numerator denominator value lower '
          'upper interval state rows_used rows_not_recorded').split()


def read(path):
    faults = []
    with open(path, 'rb') as handle:
        raw = handle.read()
    if not raw.startswith(b'\xef\xbb\xbf'):
        faults.append(f'{path}: no byte order mark')
    text = raw.decode('utf-8-sig')
    reader = csv.DictReader(io.StringIO(text, newline=''))
    if reader.fieldnames != HEADER:
        faults.append(f'{path}: header is {reader.fieldnames}')
        missing = [c for c in KEY + NUMBERS + TEXTS if c not in (reader.fieldnames or [])]
        if missing:
            sys.exit(f'{path}: columns missing: {missing}')
    rows = {}
    for row in reader:
        for column in ('indicator_id', 'place_id', 'group'):
            # the mark of a formula-safe text
            if re.match(r"'[\s\"]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]", row[column]):
                row[column] = row[column][1:]
        key = tuple(row[c] for c in KEY)
        if key in rows:
            faults.append(f'{path}: twice: {describe(key)}')
        rows[key] = row
    return rows, faults


def describe(key):
    id_, kind, place, period, breakdown, group = key
    part = f' {breakdown}={group}' if breakdown else ''
    return f'{id_} {kind}:{place} {period}{part}'


def same_number(a, b):
    if a == b:
        return True
    try:
        x, y = float(a), float(b)
    except ValueError:
        return False
    return abs(x - y) <= 1e-9 * max(abs(x), abs(y), 1e-3)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('a')
    parser.add_argument('b')
    parser.add_argument('--indicators', help='compare these only, separated by commas')
    parser.add_argument('--show', type=int, default=40)
    options = parser.parse_args()
    (a, faults_a), (b, faults_b) = read(options.a), read(options.b)
    differences = [('file', fault) for fault in faults_a + faults_b]
    if options.indicators:
        wanted = set(options.indicators.split(','))
        a = {k: v for k, v in a.items() if k[0] in wanted}
        b = {k: v for k, v in b.items() if k[0] in wanted}

    compared, only, tolerated = Counter(), Counter(), Counter()
    order = {key: n for n, key in enumerate(list(a) + [k for k in b if k not in a])}
    for key in sorted(order, key=order.get):
        id_ = key[0]
        if key in a and key in b:
            compared[id_] += 1
            wrong = [c for c in TEXTS if a[key][c] != b[key][c]]
            wrong += [c for c in NUMBERS if not same_number(a[key][c], b[key][c])]
            if wrong:
                differences.append((id_, describe(key) + ': ' + '; '.join(
                    f'{c} {a[key][c]!r} / {b[key][c]!r}' for c in wrong)))
            continue
        row, where = (a[key], 'A') if key in a else (b[key], 'B')
        if key[4] and (row['state'] in EMPTY_STATES or key[5] == 'not recorded'):
            tolerated[id_] += 1
            continue
        only[id_] += 1
        differences.append((id_, f"{describe(key)}: only in {where} "
                                 f"({row['state']}, value {row['value']!r}, "
                                 f"used {row['rows_used']}, "
                                 f"not recorded {row['rows_not_recorded']})"))

    wrong = Counter(id_ for id_, _ in differences)
    print(f'{"indicator":16} {"compared":>9} {"differ":>7} {"only one":>9} {"allowed":>8}')
    ids = list(dict.fromkeys(k[0] for k in order)) + (['file'] if wrong['file'] else [])
    for id_ in ids:
        print(f'{id_[:16]:16} {compared[id_]:9} {wrong[id_] - only[id_]:7} '
              f'{only[id_]:9} {tolerated[id_]:8}')
    print(f'{sum(compared.values())} rows compared, {len(differences)} differences '
          f'({sum(tolerated.values())} empty groups in one file only)')
    for _, text in differences[:options.show]:
        print('  ' + text)
    if len(differences) > options.show:
        print(f'  and {len(differences) - options.show} more')
    return 1 if differences else 0


if __name__ == '__main__':
    sys.exit(main())
