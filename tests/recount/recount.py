#!/usr/bin/env python3
"""An independent recount of "All results (CSV)".

    python3 recount.py FOLDER_OR_FILES... > results.csv

Reads the CSV tables of the data model, applies the rules by which rows go in,
and counts every indicator again for every place, every period, the headline
and each group of each declared breakdown. It shares no code with the product:
both follow the same written rules, so a cell that differs is a mistake in one
of the two (or a rule that can be read in two ways).

"rule n" in the comments is rule n of counting.md. Numbers are kept as exact
fractions until they are written. How many rows of each file were used, set
aside and skipped goes to standard error.
"""

import csv
import datetime
import hashlib
import io
import math
import os
import re
import sys
import unicodedata
from fractions import Fraction

COLUMNS = [
    'indicator_id', 'indicator', 'area_of_concern', 'direction', 'unit',
    'place_kind', 'place_id', 'place', 'period', 'period_start', 'period_end',
    'breakdown', 'group', 'numerator', 'denominator', 'value', 'lower', 'upper',
    'interval', 'state', 'rows_used', 'rows_not_recorded',
]

NOT_RECORDED_GROUP = 'not recorded'
Z = 1.959963984540054  # rule 24

# ---------------------------------------------------------------------------
# The model (tables.md)
# ---------------------------------------------------------------------------

HARMS = ('early_pregnancy child_marriage out_of_school heavy_work harsh_punishment '
         'sexual_violence neglect_separation fgm substance_use other community_own').split()
DIMENSIONS = ('concern responsibility decisions leadership resources inclusion '
              'learning links').split()


def code(*words):
    return ('code', tuple(words))


YES_NO = ('code', ('yes', 'no'))
WHO = code('community', 'outside', 'together')

# table -> column -> (kind, needed)
MODEL = {
    'communities': {
        'community_id': 'id*', 'community_label': 'text', 'area': 'text',
        'arm': code('action', 'comparison'), 'start_date': 'date',
        'handover_date': 'date', 'households': 'count', 'pop_children': 'count',
        'pop_girls_10_19': 'count', 'pop_under5': 'count',
        'share_consent': code('none', 'totals_only', 'named'),
        'selected_because': code('worst_off', 'volunteered', 'random', 'other'),
    },
    'meetings': {
        'meeting_id': 'id*', 'community_id': 'id*', 'date': 'date*',
        'meeting_type': code('planning', 'reflection', 'action_session',
                             'service_interface', 'handover', 'other'),
        'action_ids': 'text', 'recorded_by': code('community', 'outside'),
        'called_by': WHO, 'facilitated_by': WHO,
        'girls': 'count', 'boys': 'count', 'women': 'count', 'men': 'count',
        'with_disability': 'count', 'small_groups': YES_NO, 'home_visits': YES_NO,
        'decisions_total': 'count', 'decisions_community': 'count',
        'child_view_used': YES_NO, 'data_looked_at': YES_NO,
        'adjustment_made': YES_NO, 'adjustments_agreed': 'count',
        'adjustments_done': 'count', 'learning': 'text', 'next_date': 'date',
    },
    'actions': {
        'action_id': 'id*', 'community_id': 'id*', 'title': 'text',
        'harm': code(*HARMS),
        'harm_chosen_by': code('community', 'together', 'outside'),
        'action_type': code('awareness', 'dialogue', 'bylaw', 'mentoring',
                            'peer_support', 'service_link', 'material_support',
                            'monitoring_safety', 'other'),
        'started_by': WHO, 'managed_by': WHO,
        'led_by': code('adults', 'children', 'children_and_adults'),
        'date_started': 'date*', 'date_ended': 'date',
        'end_reason': code('finished', 'stopped', 'merged', 'unknown'),
        'steps_planned': 'count', 'steps_done': 'count', 'needs_service': YES_NO,
        'service_link': code('none', 'health', 'school', 'police_justice',
                             'social_welfare', 'civil_registry', 'other'),
        'link_last_date': 'date',
    },
    'contributions': {
        'contribution_id': 'id*', 'community_id': 'id*', 'action_id': 'id',
        'date': 'date*',
        'source': code('community', 'local_government', 'local_group', 'ngo',
                       'donor', 'other'),
        'kind': code('cash', 'materials', 'labour', 'space', 'food', 'transport'),
        'value': 'number', 'currency': 'text', 'hours': 'number',
        'given_by_sex': code('f', 'm', 'mixed'),
    },
    'measures': {
        'community_id': 'id*', 'period_start': 'date*', 'period_end': 'date*',
        'wave': 'wave', 'measure_code': 'text*',
        'method': code('survey', 'group_count', 'school_register',
                       'health_register', 'civil_register', 'report'),
        'instrument_version': 'text', 'sex': code('f', 'm', 'all', 'unknown'),
        'age_band': 'age', 'disability': code('yes', 'no', 'all'),
        'harm': code(*HARMS),                      # rule 38
        'numerator': 'count',                      # needed, but rule 26 lets it be blank
        'denominator': 'count', 'referred': 'count', 'referral_completed': 'count',
        'coverage_note': 'text',
    },
    'ownership': {
        'assessment_id': 'id*', 'community_id': 'id*', 'date': 'date*',
        'group': code('girls', 'boys', 'women', 'men', 'elders_leaders', 'mixed'),
        'n_people': 'count', 'dimension': code(*DIMENSIONS), 'score': 'number',
        'scale_max': code('4', '5'), 'led_by': WHO, 'why': 'text',
    },
    'followup': {
        'community_id': 'id*', 'date': 'date*',
        'stage': code('full_support', 'reduced', 'light_touch', 'handed_over'),
        'external_days': 'number', 'action_id': 'id',
        'still_active': code('yes', 'no', 'not_known'), 'last_active_date': 'date',
        'roles_total': 'count', 'roles_new': 'count', 'local_facilitators': 'count',
        'external_money': code('yes', 'no', 'not_known'),
    },
    'context_events': {
        'scope': 'id*', 'date_start': 'date*', 'date_end': 'date',
        'kind': code('epidemic', 'flood_drought', 'hunger_season', 'harvest',
                     'school_holiday', 'exam', 'conflict', 'election', 'law_change',
                     'other_project', 'campaign', 'data_change', 'other'),
        'label': 'text',
    },
    'targets': {
        'indicator_id': 'text*', 'scope': 'id*', 'breakdown': 'text', 'group': 'text',
        'period': 'text', 'kind': code('per_period', 'cumulative', 'end'),
        'formula': code('share_of_target', 'way_from_baseline'),
        'baseline_value': 'number', 'baseline_date': 'date',
        'target_value': 'number*', 'target_date': 'date*', 'tolerance': 'number',
        'reason': 'text', 'set_by': code('community', 'ngo', 'donor'),
    },
}

# Tables of the model that no result is counted from: known, so that they are
# not mistaken for another table.
IGNORED = {
    'promises': ['promise_id', 'meeting_id', 'text', 'role', 'due', 'state', 'checked_at'],
    'reflections': ['meeting_id', 'question', 'group', 'guess', 'helped', 'blocked',
                    'feels_right', 'consent'],
    'instruments': ['measure_code', 'instrument_version', 'wording', 'population',
                    'age_from', 'age_to', 'recall', 'source'],
}

HEADER_NEEDED = {name: [c for c, kind in columns.items()
                        if isinstance(kind, str) and kind.endswith('*')]
                 for name, columns in MODEL.items()}
HEADER_NEEDED['measures'].append('numerator')
HEADER_NEEDED.update({'promises': ['promise_id', 'meeting_id'],
                      'reflections': ['meeting_id', 'question'],
                      'instruments': ['measure_code', 'instrument_version']})

KEYS = {  # rule 29
    'communities': ('community_id',), 'meetings': ('meeting_id',),
    'actions': ('action_id',), 'contributions': ('contribution_id',),
    'ownership': ('assessment_id', 'group', 'dimension'),
}

DATED = {  # rule 1
    'meetings': 'date', 'actions': 'date_started', 'contributions': 'date',
    'measures': 'period_end', 'ownership': 'date', 'followup': 'date',
}

# ---------------------------------------------------------------------------
# Cells
# ---------------------------------------------------------------------------

MISSING_WORDS = {'na', 'n/a', 'n.a.', 'nd', '-', '--', '.', 'null', 'nil'}  # rule 27
YES_WORDS = {'1', 'true', 'yes', 'oui', 'sí', 'si'}
NO_WORDS = {'0', 'false', 'no', 'non'}
SPACES = ' \t\r\n\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007' \
         '\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff'


class Unreadable(Exception):
    """The cell says something, but not what its column can hold."""


def trim(text):
    return unicodedata.normalize('NFC', text).strip(SPACES)


def ascii_digits(text):
    return ''.join(str(unicodedata.digit(c)) if unicodedata.category(c) == 'Nd' else c
                   for c in text)


def parse_count(text):
    """A pair (least, most); None where the source hid it without bounds."""
    text = ascii_digits(text)
    if text in ('*', 'c', 'C'):                                   # rule 21: no bounds
        return None
    match = re.fullmatch(r'(\d+)(?:\.0+)?', text)                 # rule 27: 12.0 is 12
    if match:
        n = int(match.group(1))
        return (n, n)
    match = re.fullmatch(r'<\s*(\d+)', text)                      # rule 21: <k is 0 to k - 1
    if match and int(match.group(1)) > 0:
        return (0, int(match.group(1)) - 1)
    match = re.fullmatch(r'(\d+)\s*[-\u2013]\s*(\d+)', text)      # rule 21: a-b, a < b
    if match and int(match.group(1)) < int(match.group(2)):
        return (int(match.group(1)), int(match.group(2)))
    raise Unreadable


def parse_number(text):
    text = ascii_digits(text)
    if re.fullmatch(r'\d+(\.\d+)?', text):
        return Fraction(text)
    raise Unreadable


def parse_date(text, month_first=False):
    match = re.fullmatch(r'(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?', text)
    try:
        if match:   # the day as it is written: time zones never move a date
            return datetime.date(*(int(g) for g in match.groups()))
        match = re.fullmatch(r'(\d{2})/(\d{2})/(\d{4})', text)
        if match:
            a, b, year = (int(g) for g in match.groups())
            return datetime.date(year, a, b) if month_first else datetime.date(year, b, a)
    except ValueError:
        pass
    raise Unreadable


def parse_code(text, words):
    folded = text.casefold()                                      # rule 27: case never matters
    if folded in words:
        return folded
    if 'yes' in words and folded in YES_WORDS:
        return 'yes'
    if 'no' in words and folded in NO_WORDS:
        return 'no'
    if words == ('4', '5') and re.fullmatch(r'[45]\.0+', folded):
        return folded[0]
    raise Unreadable


def parse_cell(kind, text, month_first=False):
    """The cell's value; None for not recorded; Unreadable for anything else."""
    text = trim(text)
    words = kind[1] if isinstance(kind, tuple) else ()
    if text == '':
        return None
    if text.casefold() in MISSING_WORDS and text.casefold() not in words:
        return None
    if words:
        return parse_code(text, words)
    kind = kind.rstrip('*')
    if kind == 'count':
        return parse_count(text)
    if kind == 'number':
        return parse_number(text)
    if kind == 'date':
        return parse_date(text, month_first)
    if kind == 'wave':
        return text.upper() if re.fullmatch(r'[tT]\d+', text) else text
    if kind == 'age':                                             # rule 4: plain hyphen
        if text.casefold() == 'all':
            return 'all'
        return re.sub(r'\s*[-\u2010-\u2015\u2212]\s*', '-', text)
    return text                                                   # id, text


# ---------------------------------------------------------------------------
# Files
# ---------------------------------------------------------------------------

def header_name(text):
    text = unicodedata.normalize('NFKC', text).strip(SPACES).casefold()
    return re.sub(r'[\s_\-]+', '_', text).strip('_')


def decode(raw):
    if raw[:2] in (b'\xff\xfe', b'\xfe\xff'):
        return raw.decode('utf-16')
    try:
        return raw.decode('utf-8-sig')
    except UnicodeDecodeError:
        return raw.decode('cp1252', 'replace')


def split_rows(text):
    """(delimiter, [(line number, cells)]); the delimiter that gives the best header."""
    first, _, rest = text.partition('\n')
    chosen = None
    if re.fullmatch(r'sep=(.)\r?', first):
        chosen, text = first[4], rest
    best = None
    for delimiter in ([chosen] if chosen else [',', ';', '\t']):
        rows = list(csv.reader(io.StringIO(text, newline=''), delimiter=delimiter))
        table = None
        for number, cells in enumerate(rows[:25]):
            table = guess_table([header_name(c) for c in cells], '')
            if table:
                break
        score = (table is not None, len(rows[0]) if rows else 0)
        if best is None or score > best[0]:
            best = (score, delimiter, rows)
    return best[1], best[2]


def guess_table(header, stem):
    """Which table has these columns: all its needed ones, and the most of the rest."""
    names = set(header)
    fits = []
    for table, needed in HEADER_NEEDED.items():
        if all(c in names for c in needed):
            columns = MODEL[table] if table in MODEL else IGNORED[table]
            known = sum(1 for c in columns if c in names)
            if table == 'communities' and known < 2 and len(names) > 1:
                continue
            named = table.replace('_', '') in re.sub(r'[^a-z]', '', stem.casefold())
            fits.append((known, named, len(needed), table))
    return max(fits)[3] if fits else None


def read_files(paths):
    """table -> rows as (record, file); a record is None where it was set aside."""
    tables = {name: [] for name in MODEL}
    present = set()
    tally = {}
    seen = set()
    for path in paths:
        with open(path, 'rb') as handle:
            raw = handle.read()
        digest = hashlib.sha256(raw).hexdigest()
        if digest in seen:
            print(f'{path}: the same file twice, left out', file=sys.stderr)
            continue
        seen.add(digest)
        if not raw:
            continue
        _, rows = split_rows(decode(raw))
        stem = os.path.splitext(os.path.basename(path))[0]
        table, at = None, None
        for at, cells in enumerate(rows[:25]):
            table = guess_table([header_name(c) for c in cells], stem)
            if table:
                break
        if table is None:
            print(f'{path}: not one of the tables', file=sys.stderr)
            continue
        counts = tally.setdefault(path, {'table': table, 'used': 0, 'aside': 0,
                                         'skipped': at + 1})
        if table in IGNORED:
            continue
        present.add(table)
        header = [header_name(c) for c in rows[at]]
        columns = {}
        for index, name in enumerate(header):
            if name in MODEL[table] and name not in columns:
                columns[name] = index
        body = []
        for number, cells in enumerate(rows[at + 1:], at + 2):
            # rule 30: blank rows, repeated headers and HXL rows are skipped
            filled = [trim(c) for c in cells if trim(c)]
            if not filled or [header_name(c) for c in cells] == header \
                    or all(re.match(r'#[A-Za-z]', c) for c in filled):
                counts['skipped'] += 1
                continue
            body.append((number, cells))
        month_first = {c: dates_are_month_first([cells for _, cells in body], i) for c, i in columns.items()
                       if MODEL[table][c] in ('date', 'date*')}
        for number, cells in body:
            record = read_row(table, columns, cells, len(header), month_first)
            if record is None:
                counts['aside'] += 1
            else:
                if table not in KEYS:      # of others, equal rows are one row
                    record['row'] = number
                tables[table].append((record, path))
    return tables, present, tally


def dates_are_month_first(body, index):
    day_first = month_first = False
    for cells in body:
        match = re.fullmatch(r'(\d{2})/(\d{2})/\d{4}',
                             trim(cells[index]) if index < len(cells) else '')
        if match:
            day_first |= int(match.group(1)) > 12
            month_first |= int(match.group(2)) > 12
    return month_first and not day_first


def read_row(table, columns, cells, width, month_first):
    """The record, or None: rules 26, 27 and 31."""
    if any(trim(c) for c in cells[width:]):      # more cells than the header has
        return None
    record = {name: None for name in MODEL[table]}
    for name, index in columns.items():
        cell = cells[index] if index < len(cells) else ''
        if re.match(r"'[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]", cell):
            cell = cell[1:]                      # the mark of a formula-safe export
        try:
            record[name] = parse_cell(MODEL[table][name], cell, month_first.get(name, False))
        except Unreadable:
            return None                                           # rule 27
    for name, kind in MODEL[table].items():
        if isinstance(kind, str) and kind.endswith('*') and record[name] is None:
            return None                                           # rule 26
    if table == 'ownership' and record['score'] is not None:      # rule 31
        top = int(record['scale_max']) if record['scale_max'] else None
        if record['score'] < 1 or (top is not None and record['score'] > top):
            return None
    return record


# ---------------------------------------------------------------------------
# Rows that go in
# ---------------------------------------------------------------------------

UNKNOWN = object()   # an action_id that names no action of this community (rule 28)


class Community:
    def __init__(self, record):
        self.id = record['community_id']
        self.label = record.get('community_label') or self.id
        self.area = record.get('area')
        self.arm = record.get('arm') or 'action'                  # rule 7
        self.start = record.get('start_date')
        self.handover = record.get('handover_date')
        self.pops = {c: record.get(c) for c in (
            'pop_children', 'pop_girls_10_19', 'pop_under5', 'households')}


class Data:
    def __init__(self, tables, present, tally):
        rows = {}
        for table, found in tables.items():
            rows[table] = self.without_repeats(table, found, tally)
        if 'communities' in present:
            communities = [Community(r) for r, _ in rows['communities']]
        else:                                                     # rule 7: no communities file
            ids = {}
            for table in DATED:
                for record, _ in rows[table]:
                    ids[record['community_id']] = True
            communities = [Community({'community_id': i}) for i in ids]
        self.communities = {c.id: c for c in communities}
        areas = {c.area for c in communities if c.area}
        self.rows = {}
        for table, found in rows.items():
            kept = []
            for record, path in found:
                counts = tally.get(path)
                known = True
                if table in DATED:                                # rule 28
                    known = record['community_id'] in self.communities
                elif 'scope' in record:
                    known = (record['scope'] in self.communities or record['scope'] in areas
                             or record['scope'].upper() == 'ALL')
                if known:
                    kept.append(record)
                if counts:
                    counts['used' if known else 'aside'] += 1
            self.rows[table] = kept
        self.actions = {a['action_id']: a for a in self.rows['actions']}
        for table in ('contributions', 'followup'):               # rule 28: unknown actions
            for record in self.rows[table]:
                name = record['action_id']
                record['action_named'] = None
                if name is not None:
                    action = self.actions.get(name)
                    record['action_named'] = name
                    if action is None or action['community_id'] != record['community_id']:
                        record['action_id'] = UNKNOWN
        self.areas = sorted({c.area for c in self.communities.values() if c.area})
        self.days = {}        # community -> days of its dated rows
        for table, column in DATED.items():
            for record in self.rows[table]:
                self.days.setdefault(record['community_id'], set()).add(record[column])

    @staticmethod
    def without_repeats(table, found, tally):
        """Rule 29, judged among rows whose cells could all be read."""
        if table not in KEYS:
            return found
        by_key = {}
        for record, path in found:
            key = tuple(record[c] for c in KEYS[table])
            by_key.setdefault(key, []).append((record, path))
        kept = []
        for group in by_key.values():
            if all(record == group[0][0] for record, _ in group):
                kept.append(group[0])
                for _, path in group[1:]:
                    if path in tally:
                        tally[path]['skipped'] += 1
            else:
                for _, path in group:
                    if path in tally:
                        tally[path]['aside'] += 1
        return kept


# ---------------------------------------------------------------------------
# Periods and places
# ---------------------------------------------------------------------------

class Period:
    def __init__(self, name, start, end):
        self.name, self.start, self.end = name, start, end

    def holds(self, day):
        return self.start is not None and self.start <= day <= self.end


def quarter_number(day):
    return day.year * 4 + (day.month - 1) // 3


def quarter(number):
    year, part = divmod(number, 4)
    start = datetime.date(year, part * 3 + 1, 1)
    if (year, part) == (9999, 3):
        end = datetime.date(9999, 12, 31)
    else:
        following = number + 1
        end = datetime.date(following // 4, following % 4 * 3 + 1, 1) - datetime.timedelta(1)
    return Period(f'{year:04d}-Q{part + 1}', start, end)


def periods_of(data):
    """Rules 1 and 2."""
    numbers = [quarter_number(day) for days in data.days.values() for day in days]
    if not numbers:
        return [Period('ALL', None, None)]
    quarters = [quarter(n) for n in range(min(numbers), max(numbers) + 1)]
    return quarters + [Period('ALL', quarters[0].start, quarters[-1].end)]


class Place:
    def __init__(self, kind, id_, label, communities):
        self.kind, self.id, self.label = kind, id_, label
        self.all = {c.id for c in communities}
        self.action = {c.id for c in communities if c.arm == 'action'}     # rule 6 of the catalogue
        self.comparison = self.all - self.action


def places_of(data):
    """Rule 3."""
    everyone = sorted(data.communities.values(), key=lambda c: c.id)
    places = [Place('community', c.id, c.label, [c]) for c in everyone]
    places += [Place('area', a, a, [c for c in everyone if c.area == a]) for a in data.areas]
    places.append(Place('all', 'ALL', 'ALL', everyone))
    return places


# ---------------------------------------------------------------------------
# Statistics
# ---------------------------------------------------------------------------

def wilson(events, total):
    p2 = 2 * events
    q = 1 - events / total
    root = Z * math.sqrt(Z * Z + 4 * events * q)
    bottom = 2 * (total + Z * Z)
    lower = 0.0 if events == 0 else (p2 + Z * Z - root) / bottom       # rule 24
    upper = 1.0 if events == total else (p2 + Z * Z + root) / bottom
    return lower, upper


def poisson_at_most(k, mean):
    """P(X <= k), from the largest terms down."""
    if k < 0:
        return 0.0
    if mean == 0:
        return 1.0
    top = min(k, int(mean))       # the largest of the terms 0..k
    peak = math.exp(-mean + top * math.log(mean) - math.lgamma(top + 1))
    terms = [peak]
    term = peak
    for i in range(top, 0, -1):
        term *= i / mean
        terms.append(term)
        if term < peak * 1e-25:
            break
    term = peak
    for i in range(top + 1, k + 1):
        term *= mean / i
        terms.append(term)
        if term < peak * 1e-25:
            break
    return math.fsum(terms)


def bisect(f, low, high):
    """The root of a falling f in [low, high]."""
    for _ in range(400):
        middle = (low + high) / 2
        if middle <= low or middle >= high or high - low <= 1e-14 * high:
            break
        if f(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def poisson_exact(count):
    far = count + 10 * math.sqrt(count + 1) + 20
    upper = bisect(lambda m: poisson_at_most(count, m) - 0.025, 0.0, far)
    if count == 0:
        return 0.0, upper
    # P(X >= count) = 0.025, that is P(X <= count - 1) = 0.975
    lower = bisect(lambda m: poisson_at_most(count - 1, m) - 0.975, 0.0, float(count))
    return lower, upper


def byar(count):
    o = count
    lower = o * (1 - 1 / (9 * o) - Z / (3 * math.sqrt(o))) ** 3 if o else 0.0
    u = o + 1
    return lower, u * (1 - 1 / (9 * u) + Z / (3 * math.sqrt(u))) ** 3


def quantile(values, share):
    """Linear interpolation between order statistics (type 7), exact."""
    ordered = sorted(values)
    at = Fraction(share) * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (at - low) * (ordered[high] - ordered[low])


def kaplan_meier(ends, day):
    """ends: (time, stopped). Survival at `day`, its log-log limits, number at risk."""
    survival = Fraction(1)
    variance = 0.0
    for time in sorted({t for t, stopped in ends if stopped and t <= day}):
        at_risk = sum(1 for t, _ in ends if t >= time)   # ends come before censorings
        stopped = sum(1 for t, s in ends if s and t == time)
        survival *= Fraction(at_risk - stopped, at_risk)
        if at_risk > stopped:
            variance += stopped / (at_risk * (at_risk - stopped))
    observed = sum(1 for t, _ in ends if t >= day)
    if survival in (0, 1):                               # rule 43: no limits at 1 or 0
        return survival, None, None, observed
    s = float(survival)
    spread = math.exp(Z * math.sqrt(variance) / abs(math.log(s)))
    return survival, s ** spread, s ** (1 / spread), observed


# ---------------------------------------------------------------------------
# One cell of the results
# ---------------------------------------------------------------------------

class Cell:
    def __init__(self, state, used=0, blank=0, numerator=None, denominator=None,
                 value=None, lower=None, upper=None, interval=''):
        self.state, self.used, self.blank = state, used, blank
        self.numerator, self.denominator = numerator, denominator
        self.value, self.lower, self.upper = value, lower, upper
        self.interval = interval


def exact(pair):
    return pair[0] if pair[0] == pair[1] else None


def total(pairs):
    pairs = list(pairs)
    return (sum(p[0] for p in pairs), sum(p[1] for p in pairs))


def nothing(blank):
    return Cell('not recorded' if blank else 'no data', 0, blank)      # rule 14


def percent(items, with_wilson):
    """items: (numerator pair, denominator pair), or None for a row not recorded."""
    return ratio(items, 100, 'wilson' if with_wilson else '')


def ratio(items, times, method):
    used = [i for i in items if i is not None]
    blank = len(items) - len(used)
    if not used:
        return nothing(blank)
    n = total(i[0] for i in used)
    d = total(i[1] for i in used)
    share = times == 100 and method != 'days'
    if d[1] == 0:
        return Cell('no data', len(used), blank)                       # rule 17
    if share and method != 'money' and d[1] < 10:                      # rule 18
        return Cell('too few', len(used), blank, exact(n), exact(d))
    if exact(n) is None or exact(d) is None:                           # rule 21
        low = Fraction(n[0]) / d[1] * times
        if d[0] > 0:
            high = Fraction(n[1]) / d[0] * times
        else:
            high = 0 if n[1] == 0 else (100 if share else None)
        if share:
            low, high = min(low, 100), min(high, 100)
        return Cell('between', len(used), blank, exact(n), exact(d),
                    None, low, high, 'bounds')
    cell = Cell('value', len(used), blank, n[0], d[0], Fraction(n[0]) / d[0] * times)
    if method == 'wilson':
        cell.lower, cell.upper = (100 * x for x in wilson(n[0], d[0]))
        cell.interval = 'wilson'
    elif method in ('exact', 'byar'):                                  # rule 37
        name = 'byar' if method == 'byar' and n[0] >= 10 else 'poisson-exact'
        limits = byar(n[0]) if name == 'byar' else poisson_exact(n[0])
        cell.lower, cell.upper = (x * times / float(d[0]) for x in limits)
        cell.interval = name
    return cell


def count(items):
    """items: numerator pair, or None. Rule 20: a count has no denominator."""
    used = [i for i in items if i is not None]
    blank = len(items) - len(used)
    if not used:
        return nothing(blank)
    n = total(used)
    if exact(n) is None:
        return Cell('between', len(used), blank, None, None, None, n[0], n[1], 'bounds')
    return Cell('value', len(used), blank, n[0], None, n[0])


ONE = (1, 1)
NONE = (0, 0)


def yes(flag):
    return (ONE if flag else NONE, ONE)


def part_of(part, whole):
    """Two counts of one row; rule 22: a part surely larger than its whole is not recorded."""
    if part is None or whole is None or part[0] > whole[1]:
        return None
    return (part, whole)


# ---------------------------------------------------------------------------
# Indicators counted from meetings, actions, contributions, ownership, followup
# ---------------------------------------------------------------------------

class Indicator:
    def __init__(self, id_, label, area, direction, unit, count_cells):
        self.id, self.label, self.area = id_, label, area
        self.direction, self.unit, self.count_cells = direction, unit, count_cells


def grouped(rows, item, cell, by=None):
    """Headline and groups: rows in scope, what one row gives, how they make a cell."""
    items = [item(r) for r in rows]
    found = [('', '', cell(items))]
    if by:
        groups = {}
        for r, i in zip(rows, items):
            groups.setdefault(r[by] or NOT_RECORDED_GROUP, []).append(i)
        found += [(by, g, cell(groups[g])) for g in sorted(groups)]
    return found


def flow(data, table, place, period):
    return [r for r in data.rows[table]
            if r['community_id'] in place.action and period.holds(r[DATED[table]])]


def under_way(action, day):
    """Rule 4 of the catalogue; rule 10: an end_reason without date_ended changes nothing."""
    return action['date_started'] <= day and (action['date_ended'] is None
                                              or action['date_ended'] > day)


def window(day):
    """Rule 11: after D - 90 days and up to D."""
    start = day - datetime.timedelta(90)
    return lambda d: start < d <= day


def a1(data, place, period):
    begun = [a for a in data.rows['actions'] if period.end is not None
             and a['community_id'] in place.action and a['date_started'] <= period.end]

    def cell(actions):
        if not actions:                                                # rule 19
            return Cell('no data')
        n = sum(1 for a in actions if under_way(a, period.end))
        return Cell('value', n, 0, n, None, n)
    return grouped(begun, lambda a: a, cell, 'harm')


def a2(data, place, period):                                           # rule 39
    return grouped(flow(data, 'actions', place, period),
                   lambda a: part_of(a['steps_done'], a['steps_planned']),
                   lambda items: percent(items, False), 'harm')


def a3(data, place, period):                                           # rule 12
    if period.end is None:
        return [('', '', Cell('no data'))]
    recent = window(period.end)
    reflected = {m['community_id'] for m in data.rows['meetings']
                 if m['meeting_type'] == 'reflection' and recent(m['date'])}
    items = []
    for id_ in place.action:
        start = data.communities[id_].start
        if start is None or start <= period.end:
            heard = any(recent(d) for d in data.days.get(id_, ()))
            items.append(yes(id_ in reflected) if heard else None)
    return [('', '', percent(items, False))]


def meetings(kind=None):
    def rows(data, place, period):
        return [m for m in flow(data, 'meetings', place, period)
                if kind is None or m['meeting_type'] == kind]
    return rows


def a4(data, place, period):                                           # rule 39
    return grouped(meetings('reflection')(data, place, period),
                   lambda m: m['adjustment_made'] and yes(m['adjustment_made'] == 'yes'),
                   lambda items: percent(items, True))


def a5(data, place, period):                                           # rule 39
    return grouped(meetings('reflection')(data, place, period),
                   lambda m: part_of(m['adjustments_done'], m['adjustments_agreed']),
                   lambda items: percent(items, True))


def once_each(items):
    """items: (numerator pair, key, denominator pair) or None: a key's denominator counts once."""
    used = [i for i in items if i is not None]
    blank = len(items) - len(used)
    if not used:
        return nothing(blank)
    n = total(i[0] for i in used)
    d = total({i[1]: i[2] for i in used}.values())
    if d[1] == 0:
        return Cell('no data', len(used), blank)                       # rule 17
    if exact(n) is None or exact(d) is None:                           # rule 21
        low, high = Fraction(n[0]) / d[1] * 100, None
        if d[0] > 0:
            high = Fraction(n[1]) / d[0] * 100
        return Cell('between', len(used), blank, exact(n), exact(d), None, low, high, 'bounds')
    return Cell('value', len(used), blank, n[0], d[0], Fraction(n[0]) / d[0] * 100)


def a6(data, place, period):                                           # rules 4, 39
    rows = meetings('action_session')(data, place, period)

    def cell(columns):
        items = []
        for m in rows:
            children = data.communities[m['community_id']].pops['pop_children']
            if m['girls'] is None or m['boys'] is None or children is None:
                items.append(None)
            else:
                items.append((total(m[c] for c in columns), m['community_id'], children))
        return once_each(items)
    found = [('', '', cell(['girls', 'boys']))]
    if rows:
        found += [('sex', 'f', cell(['girls'])), ('sex', 'm', cell(['boys']))]
    return found


def four(m):
    counts = [m[c] for c in ('girls', 'boys', 'women', 'men')]
    return None if None in counts else counts


def p1(data, place, period):                                           # rule 40
    def item(m):
        counts = four(m)
        return counts and (total(counts[:2]), total(counts))
    return grouped(meetings()(data, place, period), item,
                   lambda items: percent(items, False))


def p2(data, place, period):                                           # rule 40
    def item(m):
        counts = four(m)
        if counts is None:
            return None
        # a hidden count of 0 to 4 may or may not be "at least one"; 1-4 surely is
        return ((int(all(c[0] >= 1 for c in counts)), int(all(c[1] >= 1 for c in counts))), ONE)
    return grouped(meetings()(data, place, period), item,
                   lambda items: percent(items, True), 'meeting_type')


def p3(data, place, period):                                           # rule 40
    def item(m):
        counts = four(m)
        return counts and part_of(m['with_disability'], total(counts))
    return grouped(meetings()(data, place, period), item,
                   lambda items: percent(items, False))


def p4(data, place, period):                                           # rule 40
    rows = []
    for m in meetings()(data, place, period):
        known = [c for c in (m['girls'], m['boys']) if c is not None]
        if sum(c[0] for c in known) >= 1:
            rows.append((m, True))
        elif len(known) == 2 and sum(c[1] for c in known) == 0:
            continue                                                   # 0 and 0: out
        else:
            rows.append((m, False))                                    # children not known

    def item(pair):
        m, children = pair
        if not children or m['child_view_used'] is None:
            return None
        return yes(m['child_view_used'] == 'yes')
    return grouped(rows, item, lambda items: percent(items, True))


def p5(data, place, period):                                           # rule 40
    rows = [m for m in meetings()(data, place, period)
            if m['meeting_type'] in ('planning', 'reflection')]

    def item(m):
        either = (m['small_groups'], m['home_visits'])
        if 'yes' in either:
            return yes(True)
        return yes(False) if either == ('no', 'no') else None
    return grouped(rows, item, lambda items: percent(items, True))


def p7(data, place, period):                                           # rule 10
    return grouped(flow(data, 'actions', place, period),
                   lambda a: a['led_by'] and yes(a['led_by'] in ('children', 'children_and_adults')),
                   lambda items: percent(items, True), 'harm')


def o1(data, place, period):                                           # rule 41
    return grouped(meetings()(data, place, period),
                   lambda m: part_of(m['decisions_community'], m['decisions_total']),
                   lambda items: percent(items, True))


def by_community(column):
    def cells(data, place, period):
        return grouped(meetings()(data, place, period),
                       lambda m: m[column] and yes(m[column] == 'community'),
                       lambda items: percent(items, True))
    return cells


def o4(data, place, period):                                           # rule 10
    rows = [a for a in data.rows['actions'] if period.end is not None
            and a['community_id'] in place.action and under_way(a, period.end)]
    return grouped(rows, lambda a: a['managed_by'] and yes(a['managed_by'] == 'community'),
                   lambda items: percent(items, True), 'harm')


LOCAL = ('community', 'local_government', 'local_group')
OUTSIDE = ('ngo', 'donor')


def o5(data, place, period):                                           # rules 15, 18, 41
    def item(c):
        if c['value'] is None or c['source'] is None:
            return None
        value = (c['value'], c['value'])
        return (value if c['source'] in LOCAL else NONE, value,
                c['currency'] and c['currency'].casefold())

    def cell(items):
        used = [i for i in items if i is not None]
        if len({i[2] for i in used if i[2]}) > 1:
            return Cell('not applicable', len(used), len(items) - len(used))
        return ratio([i and i[:2] for i in items], 100, 'money')
    return grouped(flow(data, 'contributions', place, period), item, cell, 'kind')


def o6(data, place, period):                                           # rules 15, 41
    rows = [c for c in flow(data, 'contributions', place, period)
            if c['source'] is None or c['source'] in LOCAL]

    def item(c):
        households = data.communities[c['community_id']].pops['households']
        if c['source'] is None or c['hours'] is None or households is None:
            return None
        return ((c['hours'], c['hours']), (c['community_id'], quarter_number(c['date'])), households)
    found = grouped(rows, item, once_each, 'given_by_sex')
    return [('sex' if by else '', g, cell) for by, g, cell in found]


def o7(data, place, period):                                           # rule 42
    rows = flow(data, 'ownership', place, period)

    def cell(found):
        scores = [1 + 4 * (r['score'] - 1) / Fraction(int(r['scale_max']) - 1)
                  for r in found if r['score'] is not None and r['scale_max'] is not None]
        blank = len(found) - len(scores)
        if not scores:
            return nothing(blank)
        quarters = [quantile(scores, Fraction(q, 4)) for q in (1, 2, 3)]
        return Cell('value', len(scores), blank, None, len(scores),
                    quarters[1], quarters[0], quarters[2], 'quartiles')
    found = [('', '', Cell('not applicable'))]
    for by in ('dimension', 'group', 'dimension_group'):
        groups = {}
        for r in rows:
            if by == 'dimension_group':
                if r['dimension'] is None or r['group'] is None:
                    continue
                name = r['dimension'] + '/' + r['group']
            else:
                name = r[by] or NOT_RECORDED_GROUP
            groups.setdefault(name, []).append(r)
        found += [(by, g, cell(groups[g])) for g in sorted(groups)]
    return found


def scaled(r):
    """A score on a scale of 1 to 5 (rule 42)."""
    if r['score'] is None or r['scale_max'] is None:
        return None
    return 1 + 4 * (r['score'] - 1) / Fraction(int(r['scale_max']) - 1)


def o8(data, place, period):                                           # rule 42
    rows = [r for r in flow(data, 'ownership', place, period)
            if r['group'] in ('elders_leaders', 'girls')]
    found = [('', '', Cell('not applicable'))]
    for dimension in DIMENSIONS:
        here = [r for r in rows if r['dimension'] == dimension]
        scores = [(r['group'], scaled(r)) for r in here if scaled(r) is not None]
        blank = len(here) - len(scores)
        leaders = [s for group, s in scores if group == 'elders_leaders']
        girls = [s for group, s in scores if group == 'girls']
        if not scores:
            cell = nothing(blank)
        elif not leaders or not girls:      # no gap without its two sides
            cell = Cell('no data', len(scores), blank)
        else:
            half = Fraction(1, 2)
            cell = Cell('value', len(scores), blank, None, None,
                        quantile(leaders, half) - quantile(girls, half))
        if here:
            found.append(('dimension', dimension, cell))
    return found


def end_of(data, action, visits):
    """Rule 43: (time in days, stopped), or None when nothing is known."""
    handover = data.communities[action['community_id']].handover

    def at(day, stopped):
        return (max(0, (day - handover).days), stopped)
    ended, reason = action['date_ended'], action['end_reason']
    if ended and reason == 'finished':
        return at(ended, False)
    # a follow-up row is a visit when its still_active is recorded, before handover too: only a
    # "no" has to be on or after it, and "times below 0 are 0"
    visits = [v for v in visits if v['still_active'] is not None]
    stops = [v['last_active_date'] or v['date'] for v in visits
             if v['still_active'] == 'no' and v['date'] >= handover]
    if stops:
        return at(min(stops), True)
    if ended:
        return at(ended, reason == 'stopped')
    if not visits:
        return None
    known = [v['date'] for v in visits if v['still_active'] == 'yes']
    known += [v['last_active_date'] for v in visits
              if v['still_active'] == 'not_known' and v['last_active_date']]
    return at(max(known), False) if known else (0, False)


def s1(data, place, period):                                           # rule 43
    if period.name != 'ALL':
        return [('', '', Cell('not applicable'))]
    rows = []
    for action in data.rows['actions']:
        community = data.communities[action['community_id']]
        if community.id in place.action and community.handover \
                and under_way(action, community.handover):
            visits = [f for f in data.rows['followup']
                      if f['action_id'] == action['action_id']]
            rows.append((action, end_of(data, action, visits)))

    def cell(found, day):
        ends = [end for _, end in found if end is not None]
        blank = len(found) - len(ends)
        if not ends:
            return nothing(blank)
        survival, lower, upper, observed = kaplan_meier(ends, day)
        if len(ends) < 10 or observed < 5:
            return Cell('too few', len(ends), blank, None, len(ends))
        if lower is None:
            return Cell('value', len(ends), blank, None, len(ends), survival * 100)
        return Cell('value', len(ends), blank, None, len(ends), survival * 100,
                    lower * 100, upper * 100, 'log-log')
    found = [('', '', cell(rows, 365))]
    if rows:
        found += [('months', months, cell(rows, day))
                  for months, day in (('6', 182), ('12', 365), ('24', 730))]
    for by in ('harm', 'managed_by'):
        groups = {}
        for row in rows:
            groups.setdefault(row[0][by] or NOT_RECORDED_GROUP, []).append(row)
        found += [(by, g, cell(groups[g], 365)) for g in sorted(groups)]
    return found


def s2(data, place, period):                                           # rule 44
    if period.end is None:
        return [('', '', Cell('no data'))]
    recent = window(period.end)
    given, told = {}, {}
    for rows, into in ((data.rows['contributions'], given), (data.rows['followup'], told)):
        for r in rows:
            if recent(r['date']):
                into.setdefault(r['community_id'], []).append(r)
    items = []
    for action in data.rows['actions']:
        place_id = action['community_id']
        if place_id not in place.action or not under_way(action, period.end):
            continue

        def about(r):
            return r['action_id'] is None or r['action_id'] == action['action_id']
        gifts = given.get(place_id, [])
        visits = [f for f in told.get(place_id, []) if about(f)]
        outside = any(about(c) and c['source'] in OUTSIDE and (c['value'] is None or c['value'] > 0)
                      for c in gifts) or any(f['external_money'] == 'yes' for f in visits)
        if outside:
            items.append(yes(False))
        elif gifts or any(f['external_money'] == 'no' for f in visits):
            items.append(yes(True))
        else:
            items.append(None)
    return [('', '', percent(items, True))]


def s3(data, place, period):                                           # rule 45
    rows = flow(data, 'followup', place, period)
    used = [f for f in rows if f['external_days'] is not None]
    blank = sum(1 for f in rows if f['external_days'] is None and f['action_id'] is None)
    if not used:
        return [('', '', nothing(blank))]
    days = sum(f['external_days'] for f in used)
    months = len({(f['community_id'], f['date'].year, f['date'].month) for f in used})
    return [('', '', Cell('value', len(used), blank, days, months, days / months))]


def s4(data, place, period):                                           # rule 45
    latest, blank = {}, 0
    for at, f in enumerate(flow(data, 'followup', place, period)):
        item = part_of(f['roles_new'], f['roles_total'])               # rule 22
        if item is None:
            blank += 1
            continue
        about = (f['community_id'], f['action_named'])
        # of several on one day the last of its file
        order = (f['date'], f['row'], item[1][1], item[0][1])
        if about not in latest or order > latest[about][0]:
            latest[about] = (order, item)
    return [('', '', percent([item for _, item in latest.values()] + [None] * blank, False))]


def s7(data, place, period):                                           # rule 45
    if period.name != 'ALL':
        return [('', '', Cell('not applicable'))]
    met = {'after': 0, 'before': 0}
    quarters = {'after': 0, 'before': 0}
    for id_ in place.action:
        community = data.communities[id_]
        if community.handover is None or period.end is None or community.handover > period.end:
            continue
        days = [m['date'] for m in data.rows['meetings'] if m['community_id'] == id_]
        begin = community.start or (min(days) if days else None)
        number = quarter_number(period.start)
        while quarter(number).end <= period.end:
            one = quarter(number)
            side = None
            if one.start > community.handover:
                side = 'after'
            elif one.end < community.handover and begin is not None and one.start >= begin:
                side = 'before'
            if side:
                quarters[side] += 1
                met[side] += sum(1 for day in days if one.holds(day))
            number += 1
    used = met['after'] + met['before']
    if not met['before'] or not quarters['after']:                     # rule 17
        return [('', '', Cell('no data', used))]
    after, before = (Fraction(met[side], quarters[side]) for side in ('after', 'before'))
    return [('', '', Cell('value', used, 0, after, before, after / before))]


def s5(data, place, period):                                           # rules 10, 45
    rows = [a for a in data.rows['actions'] if period.end is not None
            and a['community_id'] in place.action and under_way(a, period.end)
            and a['needs_service'] != 'no']

    def item(a):
        service, day = a['service_link'], a['link_last_date']
        if a['needs_service'] is None or service is None:
            return None
        if service == 'none':
            return yes(False)
        if day is None or day > period.end:
            return None
        return yes(window(period.end)(day))
    return grouped(rows, item, lambda items: percent(items, True), 'service_link')


# ---------------------------------------------------------------------------
# Indicators counted from measures
# ---------------------------------------------------------------------------

GROUPS = ('sex', 'age_band', 'disability', 'harm')


def shape(row):
    """Which groups a row gives, in the order in which ties are broken (rule 33)."""
    return tuple(g for g in GROUPS if row[g] is not None and row[g] != 'all')


def shape_rank(form):
    return (len(form), tuple(GROUPS.index(g) for g in form))


CODE_OF = {'incl_decisions': 'p6', 'ours': 'o9'}   # rule 32


def sets_of(rows):
    """Rule 33: one community, code, period_start, period_end, wave, method, instrument."""
    sets = {}
    for r in rows:
        code_ = r['measure_code'].casefold()
        key = (r['community_id'], CODE_OF.get(code_, code_), r['period_start'], r['period_end'], r['wave'],
               r['method'], r['instrument_version'])
        sets.setdefault(key, []).append(r)
    return sets.values()


def headline_rows(rows):
    """Rule 33: the total rows of each set, else its parts of one shape and what is not known."""
    chosen = []
    for members in sets_of(rows):
        # rows that give harm are parts of a row that does not
        whole = [r for r in members if r['harm'] is None] or members
        without = [r for r in whole if not shape(r)]
        totals = [r for r in without if any(r[g] == 'all' for g in GROUPS[:3])]
        if totals:
            chosen += totals
            continue
        forms = {shape(r) for r in whole if shape(r)}
        if forms:
            best = min(forms, key=shape_rank)
            chosen += [r for r in whole if shape(r) == best]
        chosen += without        # all blank: not known, adds to the parts
    return chosen


def part_rows(rows, by):
    """Rule 33: of each set, the rows with that group given and the fewest other groups."""
    chosen = []
    for members in sets_of(rows):
        given = [r for r in members if by in shape(r)]
        if given:
            best = min((shape(r) for r in given), key=shape_rank)
            chosen += [r for r in given if shape(r) == best]
    return chosen


def wave_rank(label):
    match = re.fullmatch(r'T(\d+)', label)
    return ('T', int(match.group(1))) if match else (label, 0)


def latest_waves(rows):
    """Rule 34: of each community its latest wave; rows without a wave stay."""
    days = {}
    for r in rows:
        if r['wave'] is not None:
            waves = days.setdefault(r['community_id'], {})
            waves[r['wave']] = max(waves.get(r['wave'], r['period_end']), r['period_end'])
    last = {c: max(waves, key=lambda w: (waves[w], wave_rank(w))) for c, waves in days.items()}
    return [r for r in rows if r['wave'] is None or r['wave'] == last[r['community_id']]]


def calendar_months(row):
    a, b = row['period_start'], row['period_end']
    return (b.year * 12 + b.month) - (a.year * 12 + a.month) + 1


POPULATIONS = {'H2': 'pop_girls_10_19', 'H10': 'pop_children', 'H11': 'pop_under5'}  # rule 36


class Measure(Indicator):
    def __init__(self, id_, label, area, direction, unit, kind, breakdowns, rows,
                 columns=('numerator', 'denominator')):
        super().__init__(id_, label, area, direction, unit, self.cells_of)
        self.kind, self.breakdowns, self.rows = kind, breakdowns, rows
        self.columns = columns
        # rule 8: these of the measures follow the communities that act
        self.action_only = area in ('participation', 'ownership', 'sustainability')

    def item(self, data, row):
        n, d = (row[c] for c in self.columns)
        if n is None:
            return None
        if self.kind == 'count':                                       # rule 6
            return None if d is not None and n[0] > d[1] else n
        if d is None and self.id in POPULATIONS and not shape(row):    # rule 36
            d = data.communities[row['community_id']].pops[POPULATIONS[self.id]]
        if part_of(n, d) is None:                                      # rule 22
            return None
        if self.kind in ('girl-years', 'child-months'):                # rule 37
            months = calendar_months(row)
            if months <= 0:
                return None
            per = 12 if self.kind == 'girl-years' else 1
            d = tuple(Fraction(x * months, per) for x in d)
        return (n, d)

    def cell(self, data, rows):
        items = [self.item(data, r) for r in rows]
        if self.kind == 'count':
            return count(items)
        if self.kind == 'girl-years':
            return ratio(items, 1000, 'byar')
        if self.kind == 'child-months':
            return ratio(items, 1000, 'exact')
        return percent(items, self.kind == 'percent')                  # 'plain': no interval

    def cells_of(self, data, place, period):
        # rule 9: areas and ALL count action communities; a community stands for itself
        inside = place.all if place.kind == 'community' and not self.action_only else place.action
        dated = [r for r in self.rows if period.holds(r['period_end'])]   # rule 35
        here = [r for r in dated if r['community_id'] in inside]
        latest = latest_waves(here)
        found = [('', '', self.cell(data, headline_rows(latest)))]
        for by in self.breakdowns:
            groups = {}
            if by == 'wave':                                           # rule 34: each by itself
                for wave in {r['wave'] for r in here if r['wave'] is not None}:
                    groups[wave] = headline_rows([r for r in here if r['wave'] == wave])
            elif by == 'arm':                                          # rules 4 and 9
                if place.kind == 'community':
                    continue
                for arm, members in (('action', place.action), ('comparison', place.comparison)):
                    rows = [r for r in dated if r['community_id'] in members]
                    groups[arm] = headline_rows(latest_waves(rows))
            else:
                for r in part_rows(latest, by):
                    groups.setdefault(r[by], []).append(r)
            found += [(by, g, self.cell(data, groups[g])) for g in sorted(groups) if groups[g]]
        return found


MEASURE_CODES = {f'h{n}' for n in range(1, 12)} | {'p6', 'o9', 'incl_decisions', 'ours'}  # rule 32


def measures_of(data):
    def rows(*ids):
        return [r for r in data.rows['measures'] if r['measure_code'].casefold() in ids]
    everyone = ['sex', 'age_band', 'disability']

    def shares(id_, label, area, direction, breakdowns, *codes):
        return Measure(id_, label, area, direction, 'percent', 'percent', breakdowns,
                       rows(id_.lower(), *codes))
    by_sex_and_age = ['sex', 'age_band', 'arm', 'wave']
    found = [
        shares('P6', '“Decisions here include people like me”', 'participation', 'up',
               everyone + ['wave'], 'incl_decisions'),                 # rule 32
        shares('O9', '“This is ours”', 'ownership', 'up', everyone + ['wave'], 'ours'),
        Measure('S6', 'Referrals that reached help', 'sustainability', 'up', 'percent',
                'percent', ['harm'],
                [r for r in data.rows['measures'] if r['method'] == 'report'],  # rule 45
                ('referral_completed', 'referred')),
        shares('H1', 'Children hurt by the chosen harm', 'harm', 'down',
               everyone + ['arm', 'wave']),
        Measure('H2', 'New teenage pregnancies', 'harm', 'down', 'per 1,000 girl-years',
                'girl-years', ['age_band', 'arm', 'wave'], rows('h2')),
        shares('H3', 'Children out of school', 'harm', 'down', everyone + ['arm', 'wave']),
        shares('H4', 'Harsh discipline at home', 'harm', 'down', by_sex_and_age),
        shares('H5', 'Girls married before 18', 'harm', 'down', ['age_band', 'arm', 'wave']),
        shares('H6', 'Children in heavy work', 'harm', 'down', by_sex_and_age),
        shares('H7', 'Children who feel safe here', 'protective', 'up',
               everyone + ['arm', 'wave']),
        shares('H8', 'Know where to get help', 'protective', 'up', everyone + ['arm', 'wave']),
        shares('H9', 'Told someone when hurt', 'protective', 'up', by_sex_and_age),
        Measure('H10', 'Reports of harm received', 'reports', 'none', 'per 1,000 child-months',
                'child-months', ['harm', 'arm', 'wave'],
                [r for r in rows('h10') if r['method'] == 'report']),  # rule 37
        shares('H11', 'Births registered', 'protective', 'up', by_sex_and_age),
    ]
    own = {}
    for r in data.rows['measures']:
        if r['measure_code'].casefold() not in MEASURE_CODES:
            own.setdefault(r['measure_code'].casefold(), []).append(r)
    for members in own.values():                                       # rule 6
        name = members[0]['measure_code']
        share = all(r['denominator'] is not None for r in members if r['numerator'] is not None)
        found.append(Measure(name, name, 'harm', 'none', 'percent' if share else 'count',
                             'plain' if share else 'count', everyone + ['arm', 'wave'], members))
    return found


# ---------------------------------------------------------------------------
# The catalogue, and the file
# ---------------------------------------------------------------------------

CATALOGUE = [
    Indicator('A1', 'Actions under way', 'action', 'none', 'count', a1),
    Indicator('A2', 'Planned steps done', 'action', 'up', 'percent', a2),
    Indicator('A3', 'Communities that stopped to reflect', 'action', 'up', 'percent', a3),
    Indicator('A4', 'Reflections that ended in a change', 'action', 'none', 'percent', a4),
    Indicator('A5', 'Agreed changes carried out', 'action', 'up', 'percent', a5),
    Indicator('A6', 'Attendances at action sessions', 'action', 'none', 'per 100 children', a6),
    Indicator('P1', 'Children among those who came', 'participation', 'none', 'percent', p1),
    Indicator('P2', 'Meetings with everyone there', 'participation', 'up', 'percent', p2),
    Indicator('P3', 'People with disabilities who came', 'participation', 'up', 'percent', p3),
    Indicator('P4', "Children's views changed a decision", 'participation', 'up', 'percent', p4),
    Indicator('P5', 'Space for those not heard', 'participation', 'up', 'percent', p5),
    Indicator('P7', 'Actions led by children', 'participation', 'none', 'percent', p7),
    Indicator('O1', 'Decisions made by the community', 'ownership', 'up', 'percent', o1),
    Indicator('O2', 'Meetings called by the community', 'ownership', 'up', 'percent',
              by_community('called_by')),
    Indicator('O3', 'Meetings run by local people', 'ownership', 'up', 'percent',
              by_community('facilitated_by')),
    Indicator('O4', 'Actions run by the community', 'ownership', 'up', 'percent', o4),
    Indicator('O5', 'Local share of what was given', 'ownership', 'up', 'percent', o5),
    Indicator('O6', 'Volunteer hours per 100 households', 'ownership', 'none',
              'per 100 households', o6),
    Indicator('O7', 'How we score our ownership', 'ownership', 'up', 'score 1-5', o7),
    Indicator('O8', 'Gap between groups’ scores', 'ownership', 'down', 'points', o8),
    Indicator('S1', 'Actions still going after handover', 'sustainability', 'up', 'percent', s1),
    Indicator('S2', 'Going with no outside money', 'sustainability', 'up', 'percent', s2),
    Indicator('S3', 'Outside facilitator days', 'sustainability', 'down', 'days per month', s3),
    Indicator('S4', 'New people in leading roles', 'sustainability', 'none', 'percent', s4),
    Indicator('S5', 'Working links to services', 'sustainability', 'up', 'percent', s5),
    Indicator('S7', 'Meetings kept going', 'sustainability', 'up', 'ratio', s7),
]


def number(value):
    """Full precision, with a dot."""
    if value is None:
        return ''
    if isinstance(value, Fraction) and value.denominator == 1:
        value = value.numerator
    if isinstance(value, int):
        return str(value)
    value = float(value)
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def safe(text):
    """A text cell that no spreadsheet takes for a formula."""
    if re.match(r'[\s"]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]', text) \
            and not re.fullmatch(r'[+-]?\d+([.,]\d+)?', text):
        return "'" + text
    return text


def results(data):
    """Yields one dict for every row of the file."""
    places, periods = places_of(data), periods_of(data)
    for indicator in CATALOGUE + measures_of(data):
        everywhere = isinstance(indicator, Measure) and not indicator.action_only
        for place in places:
            for period in periods:
                # rule 8: comparison communities, and areas that have only such
                if not everywhere and place.kind != 'all' and not place.action:
                    cells = [('', '', Cell('not applicable'))]
                else:
                    cells = indicator.count_cells(data, place, period)
                for breakdown, group, cell in cells:
                    yield {
                        'indicator_id': safe(indicator.id), 'indicator': safe(indicator.label),
                        'area_of_concern': indicator.area, 'direction': indicator.direction,
                        'unit': indicator.unit, 'place_kind': place.kind,
                        'place_id': safe(place.id), 'place': safe(place.label),
                        'period': period.name,
                        'period_start': period.start.isoformat() if period.start else '',
                        'period_end': period.end.isoformat() if period.end else '',
                        'breakdown': breakdown, 'group': safe(group),
                        'numerator': number(cell.numerator),
                        'denominator': number(cell.denominator),
                        'value': number(cell.value), 'lower': number(cell.lower),
                        'upper': number(cell.upper), 'interval': cell.interval,
                        'state': cell.state, 'rows_used': cell.used,
                        'rows_not_recorded': cell.blank,
                    }


def load(paths):
    tables, present, tally = read_files(paths)
    data = Data(tables, present, tally)
    data.tally = tally
    return data


def find_files(arguments):
    paths = []
    for argument in arguments:
        if os.path.isdir(argument):
            paths += [os.path.join(argument, name) for name in sorted(os.listdir(argument))
                      if name.lower().endswith(('.csv', '.tsv', '.txt'))]
        else:
            paths.append(argument)
    return paths


def main(arguments):
    if not arguments:
        print('usage: recount.py FOLDER_OR_FILES... > results.csv', file=sys.stderr)
        return 2
    data = load(find_files(arguments))
    for path, counts in data.tally.items():
        print(f"{path}: {counts['table']}: {counts['used']} used, {counts['aside']} set aside, "
              f"{counts['skipped']} skipped", file=sys.stderr)
    out = io.TextIOWrapper(sys.stdout.buffer, encoding='utf-8-sig', newline='')
    writer = csv.DictWriter(out, COLUMNS, lineterminator='\r\n')
    writer.writeheader()
    for row in results(data):
        writer.writerow(row)
    out.flush()
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
