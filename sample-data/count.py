#!/usr/bin/env python3
"""Counts a dozen indicators, and one community's own measure, again and apart from the product.

    python3 sample-data/count.py          one line a number: name, tab, value
    python3 sample-data/count.py --json   the same into sample-data/counted.json

Only Python's standard library, and none of the program that made the data. It reads the files
strictly (a row with a cell that can't be read is set aside) and then follows the definitions:
blank is not recorded, never 0; only communities that act are counted unless it says otherwise.
"""

import csv
import json
import re
import sys
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
DATES = set('start_date handover_date date next_date date_started date_ended link_last_date period_start '
            'period_end last_active_date date_start date_end baseline_date target_date'.split())
COUNTS = set('households pop_children pop_girls_10_19 pop_under5 girls boys women men with_disability '
             'decisions_total decisions_community adjustments_agreed adjustments_done steps_planned steps_done '
             'numerator denominator referred referral_completed n_people score scale_max roles_total roles_new '
             'local_facilitators'.split())
NUMBERS = {'value', 'hours', 'external_days', 'baseline_value', 'target_value', 'tolerance'}
METHODS = {'survey', 'group_count', 'school_register', 'health_register', 'civil_register', 'report', ''}
NEEDED = {
    'communities': ['community_id'],
    'meetings': ['meeting_id', 'community_id', 'date'],
    'actions': ['action_id', 'community_id', 'date_started'],
    'contributions': ['contribution_id', 'community_id', 'date'],
    'measures': ['community_id', 'period_start', 'period_end', 'measure_code'],
    'ownership': ['assessment_id', 'community_id', 'date'],
    'followup': ['community_id', 'date'],
    'context_events': ['scope', 'date_start'],
    'targets': ['indicator_id', 'scope', 'target_value', 'target_date'],
    'instruments': ['measure_code', 'instrument_version'],
}
KEYS = {'communities': ['community_id'], 'meetings': ['meeting_id'], 'actions': ['action_id'],
        'contributions': ['contribution_id'], 'ownership': ['assessment_id', 'group', 'dimension'],
        'instruments': ['measure_code', 'instrument_version']}


# ---- reading ---------------------------------------------------------------------------------

def cell(column, text):
    """The cell's value; None where blank; ValueError where it can't be read."""
    if text == '':
        return None
    if column in DATES:
        return date.fromisoformat(text)
    if column in COUNTS:
        return text if re.fullmatch(r'<\d+', text) else int(text)
    if column in NUMBERS:
        return float(text)
    if column == 'method' and text not in METHODS:
        raise ValueError(text)
    return text


def read(table, communities=None):
    """Used rows of one table, and how many rows were used, set aside and skipped."""
    used, seen, tally = [], set(), {'rows': 0, 'used': 0, 'set_aside': 0, 'skipped': 0}
    for raw in csv.DictReader((HERE / f'{table}.csv').open(encoding='utf-8', newline='')):
        tally['rows'] += 1
        try:
            row = {column: cell(column, text) for column, text in raw.items()}
            fits = all(row[column] is not None for column in NEEDED[table])
            fits = fits and (communities is None or 'community_id' not in row or row['community_id'] in communities)
            fits = fits and not (row.get('score') and not 1 <= row['score'] <= row['scale_max'])
        except ValueError:
            fits = False
        key = tuple(raw[column] for column in KEYS.get(table, []))
        if not fits:
            tally['set_aside'] += 1
        elif key and key in seen:  # no key stands twice with different content in these files
            tally['skipped'] += 1
        else:
            tally['used'] += 1
            seen.add(key)
            used.append(row)
    return used, tally


FILES = {}
communities, FILES['communities.csv'] = read('communities')
PLACE = {row['community_id']: row for row in communities}
ACTION = {id for id, row in PLACE.items() if row['arm'] == 'action'}
TABLE = {'communities': communities}
for name in list(NEEDED)[1:]:
    TABLE[name], FILES[f'{name}.csv'] = read(name, PLACE)
OURS = {name: [row for row in rows if row.get('community_id') in ACTION] for name, rows in TABLE.items()}
DATED = {'meetings': 'date', 'actions': 'date_started', 'contributions': 'date', 'measures': 'period_end',
         'ownership': 'date', 'followup': 'date'}


# ---- periods ---------------------------------------------------------------------------------

def span(period):
    """First and last day of '2024-Q3' or 'ALL'."""
    if period == 'ALL':
        return date(2022, 1, 1), date(2025, 12, 31)
    year, quarter = int(period[:4]), int(period[-1])
    following = date(year + quarter // 4, quarter % 4 * 3 + 1, 1)
    return date(year, quarter * 3 - 2, 1), following - timedelta(days=1)


def within(rows, column, period):
    first, last = span(period)
    return [row for row in rows if first <= row[column] <= last]


def last_90_days(rows, column, day):
    return [row for row in rows if day - timedelta(days=90) < row[column] <= day]


def under_way(action, day):
    return action['date_started'] <= day and (action['date_ended'] is None or action['date_ended'] > day)


# ---- meetings and gifts ----------------------------------------------------------------------

def meetings(period):
    return within(OURS['meetings'], 'date', period)


def a1(period):
    return sum(under_way(action, span(period)[1]) for action in OURS['actions']), None


def a3(period):
    day = span(period)[1]
    heard = {row['community_id'] for name, column in DATED.items() for row in last_90_days(OURS[name], column, day)}
    heard = {id for id in heard if (PLACE[id]['start_date'] or day) <= day}
    recent = last_90_days(OURS['meetings'], 'date', day)
    return len(heard & {row['community_id'] for row in recent if row['meeting_type'] == 'reflection'}), len(heard)


def counted_by_four(period):
    four = ['girls', 'boys', 'women', 'men']
    counts = [[row[group] for group in four] for row in meetings(period)]
    return [row for row in counts if None not in row]


def p1(period):
    rows = counted_by_four(period)
    return sum(row[0] + row[1] for row in rows), sum(map(sum, rows))


def p2(period):
    rows = counted_by_four(period)
    return sum(min(row) >= 1 for row in rows), len(rows)


def o1(period):
    pairs = [(row['decisions_community'], row['decisions_total']) for row in meetings(period)]
    pairs = [(own, every) for own, every in pairs if own is not None and every is not None and own <= every]
    return sum(own for own, _ in pairs), sum(every for _, every in pairs)


def o5(period):
    gifts = within(OURS['contributions'], 'date', period)
    gifts = [gift for gift in gifts if gift['value'] is not None and gift['source'] is not None]
    local = {'community', 'local_government', 'local_group'}
    return sum(gift['value'] for gift in gifts if gift['source'] in local), sum(gift['value'] for gift in gifts)


# ---- lasting ---------------------------------------------------------------------------------

def s1(months):
    """Kaplan-Meier: share of actions under way on handover day that still go on after so many months."""
    days = {6: 182, 12: 365, 24: 730}[months]
    lives = [life for action in OURS['actions'] if (life := life_after_handover(action)) is not None]
    survival = 1.0
    for time in sorted({time for time, stopped in lives if stopped and time <= days}):
        at_risk = sum(other >= time for other, _ in lives)
        survival *= 1 - sum(stopped and other == time for other, stopped in lives) / at_risk
    return survival, len(lives)


def life_after_handover(action):
    """Days from handover and whether it stopped then; None where it is not in the curve."""
    start = PLACE[action['community_id']]['handover_date']
    if start is None or not under_way(action, start):
        return None
    if action['end_reason'] == 'finished' and action['date_ended']:
        return (action['date_ended'] - start).days, False
    visits = [row for row in OURS['followup'] if row['action_id'] == action['action_id'] and row['date'] >= start]
    ends = [row['last_active_date'] or row['date'] for row in visits if row['still_active'] == 'no']
    if ends:
        return max(0, (min(ends) - start).days), True
    if action['date_ended']:
        return (action['date_ended'] - start).days, action['end_reason'] == 'stopped'
    known = [row['date'] for row in visits if row['still_active'] == 'yes']
    known += [row['last_active_date'] for row in visits if row['still_active'] == 'not_known' and row['last_active_date']]
    return (max(0, (max(known) - start).days), False) if known else None


def s2(period):
    day = span(period)[1]
    gifts = last_90_days(OURS['contributions'], 'date', day)
    visits = last_90_days(OURS['followup'], 'date', day)
    answers = [without_outside_money(action, gifts, visits) for action in OURS['actions'] if under_way(action, day)]
    return answers.count(True), len(answers) - answers.count(None)


def without_outside_money(action, gifts, visits):
    """True, False, or None where nobody recorded it."""
    nearby = [gift for gift in gifts if gift['community_id'] == action['community_id']]
    asked = [row['external_money'] for row in visits if row['community_id'] == action['community_id']
             and row['action_id'] in (None, action['action_id'])]
    outside = any(gift['source'] in ('ngo', 'donor') and gift['value'] != 0
                  and gift['action_id'] in (None, action['action_id']) for gift in nearby)
    if outside or 'yes' in asked:
        return False
    return True if nearby or 'no' in asked else None


def s3(period):
    visits = [row for row in within(OURS['followup'], 'date', period) if row['external_days'] is not None]
    months = {(row['community_id'], row['date'].year, row['date'].month) for row in visits}
    return sum(row['external_days'] for row in visits), len(months)


# ---- what was measured -----------------------------------------------------------------------

GROUPS = ['sex', 'age_band', 'disability']


def given(row, column):
    return row[column] is not None and row[column] != 'all'


def headline_rows(rows):
    """Total rows where a set has them, else the rows of its simplest shape and those with no group at all."""
    sets = defaultdict(list)
    for row in rows:
        sets[tuple(row[column] for column in ('community_id', 'measure_code', 'period_start', 'period_end', 'wave',
                                              'method', 'instrument_version'))].append(row)
    return [row for members in sets.values() for row in headline_of_set(members)]


def headline_of_set(members):
    members = [row for row in members if not given(row, 'harm')] or members
    shape = {id(row): tuple(column for column in GROUPS if given(row, column)) for row in members}
    totals = [row for row in members if not shape[id(row)] and 'all' in (row[column] for column in GROUPS)]
    if totals:
        return totals
    shapes = [one for one in shape.values() if one]
    simplest = min(shapes, key=lambda one: (len(one), [GROUPS.index(column) for column in one]), default=())
    return [row for row in members if shape[id(row)] in ((), simplest)]


def measured(code, period, arm, fallback=None):
    """Sums over one arm; one wave at most falls in a quarter here."""
    rows = [row for row in within(TABLE['measures'], 'period_end', period)
            if row['measure_code'] == code and PLACE[row['community_id']]['arm'] == arm]
    pairs = [(row['numerator'], denominator(row, fallback)) for row in headline_rows(rows)]
    pairs = [(count, base) for count, base in pairs if count is not None and base is not None and count <= base]
    return sum(count for count, _ in pairs), sum(base for _, base in pairs)


def denominator(row, fallback):
    if fallback is None:
        return row['denominator']
    months = (row['period_end'].year - row['period_start'].year) * 12
    months += row['period_end'].month - row['period_start'].month + 1
    people = row['denominator'] or PLACE[row['community_id']][fallback]
    return None if people is None else people * months


def own_measure(code, period):
    rows = headline_rows([row for row in within(TABLE['measures'], 'period_end', period) if row['measure_code'] == code])
    return sum(row['numerator'] for row in rows if row['numerator'] is not None), None


# ---- the dozen -------------------------------------------------------------------------------

def result(indicator, period, pair, breakdown='', group='', times=100.0):
    numerator, base = pair
    value = numerator if base is None else numerator * times / base
    return {'indicator_id': indicator, 'place_id': 'ALL', 'period': period, 'breakdown': breakdown, 'group': group,
            'numerator': numerator, 'denominator': base, 'value': value}


def results():
    survival, actions = s1(12)
    return [
        result('A1', '2025-Q4', a1('2025-Q4')),
        result('A3', '2025-Q4', a3('2025-Q4')),
        result('P1', 'ALL', p1('ALL')),
        result('P2', 'ALL', p2('ALL')),
        result('O1', '2022-Q1', o1('2022-Q1')),
        result('O1', '2025-Q4', o1('2025-Q4')),
        result('O5', '2022-Q1', o5('2022-Q1')),
        result('O5', '2025-Q4', o5('2025-Q4')),
        {**result('S1', 'ALL', (survival, actions), 'months', '12'), 'numerator': None, 'value': survival * 100},
        result('S2', '2025-Q4', s2('2025-Q4')),
        result('S3', '2025-Q4', s3('2025-Q4'), times=1.0),
        *(result('H1', quarter, measured('H1', quarter, arm), 'arm', arm)
          for arm in ('action', 'comparison') for quarter in ('2022-Q1', '2025-Q2')),
        result('H3', '2025-Q4', measured('H3', '2025-Q4', 'action')),
        result('H10', '2025-Q4', measured('H10', '2025-Q4', 'action', 'pop_children'), times=1000.0),
        result('children_walking_alone_at_dusk', 'ALL', own_measure('children_walking_alone_at_dusk', 'ALL')),
    ]


def lines(counted):
    for file, tally in counted['files'].items():
        yield from ((f'{file} {name}', number) for name, number in tally.items())
    for one in counted['results']:
        name = ' '.join(filter(None, (one['indicator_id'], one['period'], one['breakdown'], one['group'])))
        yield from ((f'{name} {part}', one[part]) for part in ('numerator', 'denominator', 'value')
                    if one[part] is not None)


if __name__ == '__main__':
    counted = {'files': FILES, 'results': results()}
    if '--json' in sys.argv:
        text = json.dumps(counted, indent='\t') + '\n'
        (HERE / 'counted.json').write_text(text, encoding='utf-8')
    else:
        for name, number in lines(counted):
            print(f'{name}\t{number}')
