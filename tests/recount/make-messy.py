#!/usr/bin/env python3
"""Writes a small, hard data set in the model's tables.

    python3 make-messy.py SEED OUTFOLDER [--fringe]

The same seed writes the same bytes. Seeds differ in character: how much is
blank, hidden or unreadable, whether there is a communities file, how files are
delimited, how many periods and waves there are. `--fringe` (seeds that leave 4
when divided by 5 have it anyway) adds cells on which the written rules are
silent, so a difference there is a question about the rules first.
"""

import csv
import datetime
import os
import random
import sys

HARMS = ['early_pregnancy', 'child_marriage', 'out_of_school', 'heavy_work',
         'harsh_punishment', 'fgm', 'community_own']
DIMENSIONS = ['concern', 'responsibility', 'decisions', 'leadership', 'resources',
              'inclusion', 'learning', 'links']
BANDS = ['0-5', '6-11', '12-17', '18-24', '25+']
MISSING = ['', '', '', ' ', 'NA', 'n/a', 'N.A.', 'nd', '-', '--', '.', 'NULL', 'nil']
UNREADABLE_COUNTS = ['High', '5 days', '~10', '1e1', '0x1F', 'NaN', '-3', '12.5', '>5', '7 girls']
NEEDED = {
    'communities': ['community_id'],
    'meetings': ['meeting_id', 'community_id', 'date'],
    'actions': ['action_id', 'community_id', 'date_started'],
    'contributions': ['contribution_id', 'community_id', 'date'],
    'measures': ['community_id', 'period_start', 'period_end', 'measure_code', 'numerator'],
    'ownership': ['assessment_id', 'community_id', 'date'],
    'followup': ['community_id', 'date'],
    'context_events': ['scope', 'date_start'],
    'targets': ['indicator_id', 'scope', 'target_value', 'target_date'],
}
OTHER_NAMES = {'P6': 'incl_decisions', 'O9': 'Ours'}
KEYED = ('communities', 'meetings', 'actions', 'contributions', 'ownership')


class Maker:
    def __init__(self, seed, fringe):
        self.r = random.Random(f'messy {seed}')
        r = self.r
        self.fringe = fringe or seed % 5 == 4
        # the character of this seed
        self.blank = r.choice([0, 0.05, 0.15, 0.4])
        self.hidden = r.choice([0, 0, 0.05, 0.2])
        self.broken = r.choice([0, 0.004, 0.02])
        self.repeats = r.choice([0, 0.05, 0.15])
        self.drop_columns = r.choice([0, 0, 0.15, 0.4])
        self.with_communities = seed % 6 != 5
        self.big = r.choice([1, 1, 2, 4, 8])
        first = datetime.date(r.choice([2019, 2022, 2023]), r.choice([1, 2, 5, 11]), 1)
        self.first = first
        self.days = r.choice([80, 200, 400, 900])
        self.tables = {}

    def chance(self, p):
        return self.r.random() < p

    # -- single cells

    def day(self, low=0, high=None):
        d = self.first + datetime.timedelta(
            self.r.randint(low, self.days if high is None else high))
        if self.chance(0.06):   # edges of quarters
            q = datetime.date(d.year, (d.month - 1) // 3 * 3 + 1, 1)
            d = self.r.choice([q, q - datetime.timedelta(1)])
        return d.isoformat()

    def maybe(self, value):
        return self.r.choice(MISSING) if self.chance(self.blank) else value

    def code(self, words, weights=None):
        word = self.r.choices(words, weights)[0]
        if self.chance(0.05):
            word = self.r.choice([word.upper(), ' ' + word, word + ' ', word.title()])
        if self.chance(self.broken):
            word = self.r.choice(['perhaps', 'x', 'n0ne', '?'])
        return self.maybe(word)

    def yes_no(self, p=0.6):
        yes = self.chance(p)
        word = self.r.choice(['yes', 'yes', 'yes', '1', 'true', 'oui', 'Sí', 'si', 'YES', ' yes']
                             if yes else
                             ['no', 'no', 'no', '0', 'false', 'non', 'No', 'FALSE'])
        if self.chance(self.broken):
            word = 'maybe'
        return self.maybe(word)

    def count(self, most, least=0, hide=True):
        n = str(self.r.randint(least, most))
        if self.chance(0.03):
            n = self.r.choice([n + '.0', '0' + n, ' ' + n])
        if hide and self.chance(self.hidden):
            n = self.r.choice(['<5', '<5', '1-4', '1-4', '*', 'c', '<10', '0-4', '<1', '5-9'])
        if self.chance(self.broken):
            n = self.r.choice(UNREADABLE_COUNTS)
        return self.maybe(n)

    # -- tables

    def communities(self):
        r = self.r
        n = r.randint(5, 20)
        names = [f'{r.choice(["C", "c", "v-", "0"])}{i:02d}' for i in range(n)]
        areas = ['North', 'South', 'Lake side', 'Ørsted "old"'][:r.randint(1, 4)]
        self.arms, rows = {}, []
        for i, name in enumerate(names):
            arm = r.choices(['action', 'comparison', ''], [6, 2, 1])[0]
            self.arms[name] = arm
            area = r.choice(areas)
            if arm == 'comparison' and self.chance(0.3):
                area = 'Far'
            if self.chance(0.2):
                area = r.choice([area + ' ', ' ' + area, area + '  '])
            if self.chance(0.12):
                area = ''
            row = {
                'community_id': name, 'community_label': f'Place {i}, "{r.choice("abc")}"',
                'area': area, 'arm': arm,
                'start_date': self.maybe(self.day(-200, self.days // 2)),
                'handover_date': self.day(-400, self.days // 3) if self.chance(0.6) else '',
                'households': self.count(400, r.choice([0, 20, 20])),
                'pop_children': self.count(600, 3), 'pop_girls_10_19': self.count(120),
                'pop_under5': self.count(90),
                'share_consent': self.code(['none', 'totals_only', 'named']),
                'selected_because': self.code(['worst_off', 'volunteered', 'random', 'other'])}
            rows.append(row)
        self.names = names
        # a few stay empty; one is named in files but not among the communities
        self.active = [n for n in names if not self.chance(0.15)] or names[:1]
        self.tables['communities'] = rows

    def somewhere(self):
        if self.chance(0.015):
            return self.r.choice(['ZZ9', 'unknown', self.names[0] + 'x'])
        name = self.r.choice(self.active)
        if self.chance(0.03):
            return ' ' + name + ' '
        return name

    def attendance(self):
        return self.r.choice([self.count(30), self.count(30, 1), self.count(4), self.count(12, 1)])

    def meetings(self):
        rows = []
        types = ['planning', 'reflection', 'action_session', 'service_interface',
                 'handover', 'other']
        for i in range(self.r.randint(20, 70) * self.big):
            rows.append({
                'meeting_id': f'M{i:04d}', 'community_id': self.somewhere(), 'date': self.day(),
                'meeting_type': self.code(types, [2, 5, 5, 1, 1, 1]),
                'action_ids': self.r.choice(['', 'A001', 'A001 A002']),
                'recorded_by': self.code(['community', 'outside']),
                'called_by': self.code(['community', 'outside', 'together']),
                'facilitated_by': self.code(['community', 'outside', 'together']),
                'girls': self.attendance(), 'boys': self.attendance(),
                'women': self.attendance(), 'men': self.attendance(),
                'with_disability': self.count(3), 'small_groups': self.yes_no(),
                'home_visits': self.yes_no(),
                'decisions_total': self.count(8), 'decisions_community': self.count(5),
                'child_view_used': self.yes_no(), 'data_looked_at': self.yes_no(),
                'adjustment_made': self.yes_no(),
                'adjustments_agreed': self.count(6), 'adjustments_done': self.count(4),
                'learning': self.r.choice(['', 'we talked; then ate', 'said "no", twice',
                                           'two\nlines', '=1+1']),
                'next_date': self.maybe(self.day())})
        self.tables['meetings'] = rows

    def actions(self):
        rows = []
        harms = self.r.sample(HARMS, self.r.randint(2, 5))
        for i in range(self.r.randint(10, 40) * self.big):
            started = self.day(-600, self.days // 2)
            ended = self.maybe(self.day(-300, self.days)) if self.chance(0.35) else ''
            rows.append({
                'action_id': f'A{i:03d}', 'community_id': self.somewhere(), 'title': f'Action {i}',
                'harm': self.code(harms),
                'harm_chosen_by': self.code(['community', 'together', 'outside']),
                'action_type': self.code(['awareness', 'dialogue', 'bylaw', 'mentoring']),
                'started_by': self.code(['community', 'together', 'outside']),
                'managed_by': self.code(['community', 'together', 'outside']),
                'led_by': self.code(['adults', 'children', 'children_and_adults']),
                'date_started': started, 'date_ended': ended,
                'end_reason': self.code(['finished', 'stopped', 'merged', 'unknown'])
                if ended.strip() or self.chance(0.05) else '',
                'steps_planned': self.count(9), 'steps_done': self.count(6),
                'needs_service': self.yes_no(),
                'service_link': self.code(['none', 'health', 'school', 'police_justice']),
                'link_last_date': self.maybe(self.day(-150))})
        self.tables['actions'] = rows
        self.of_community = {}
        for row in rows:
            self.of_community.setdefault(row['community_id'].strip(), []).append(row['action_id'])

    def some_action(self, community, named=0.7):
        if not self.chance(named):
            return self.r.choice(['', '', 'NA'])
        if self.chance(0.06):
            return self.r.choice(['A999', 'a001', self.r.choice(self.tables['actions'])['action_id']])
        return self.r.choice(self.of_community.get(community.strip(), ['']))

    def contributions(self):
        r = self.r
        rows = []
        currencies = r.choice([['KES'], ['KES', 'kes', ''], ['KES', 'USD'], ['', 'USD'],
                               ['SLE'] * 12 + ['EUR']])
        for i in range(r.randint(15, 60) * self.big):
            community = self.somewhere()
            value = r.choice(['0', str(r.randint(1, 5000)), str(r.randint(1, 5000)),
                              f'{r.randint(0, 900)}.{r.randint(0, 99):02d}', '0.00'])
            if self.chance(self.broken):
                value = r.choice(['-5', 'about 100', '1e3', 'NaN'])
            rows.append({
                'contribution_id': f'K{i:04d}', 'community_id': community,
                'action_id': self.some_action(community, 0.5), 'date': self.day(),
                'source': self.code(['community', 'local_government', 'local_group', 'ngo',
                                     'donor', 'other']),
                'kind': self.code(['cash', 'materials', 'labour', 'space', 'food', 'transport']),
                'value': self.maybe(value), 'currency': r.choice(currencies),
                'hours': self.maybe(r.choice(['2', '3.5', '0', '12'])),
                'given_by_sex': self.code(['f', 'm', 'mixed'])})
        self.tables['contributions'] = rows

    def pair(self, least, most):
        """A numerator and a denominator; now and then the wrong way round."""
        d = self.r.randint(least, most)
        n = self.r.randint(0, d)
        n, d = str(n), str(d)
        if self.chance(0.04):
            n, d = str(int(d) + 1), d
        if self.chance(self.hidden):
            n = self.r.choice(['<5', '1-4', '*', 'c', '<5'])
        if self.chance(self.hidden / 3):
            d = self.r.choice(['<5', '<10', '5-9', '*', '10-14', '1-4'])
        if self.chance(self.broken):
            n = self.r.choice(UNREADABLE_COUNTS)
        return self.maybe(n), self.maybe(d)

    def measure_set(self, base, code, size, groups):
        """Rows of one set, in one of many shapes."""
        r = self.r
        everything = {'sex': 'all', 'age_band': 'all', 'disability': 'all'}
        out = []

        def add(**given):
            n, d = self.pair(1, size)
            row = dict(base, measure_code=code, sex='', age_band='', disability='', harm='')
            row.update(given)
            row.update(numerator=n, denominator=d)
            out.append(row)
        kind = r.choice(groups)
        if kind in ('all', 'all+parts', 'all+blank'):
            add(**r.choice([everything, {'sex': 'all'}, {'age_band': 'ALL'},
                            {'sex': 'all', 'disability': 'all'}]))
        if kind == 'two all':
            add(**everything)
            add(sex='all')
        if kind in ('blank', 'all+blank', 'sex+blank', 'harm+blank'):
            add()
        if kind in ('sex', 'all+parts', 'sex+blank', 'sex and age apart'):
            for sex in ('f', 'm'):
                if not self.chance(0.1):
                    add(sex=sex, **r.choice([{}, {}, {'age_band': 'all'}]))
        if kind in ('age', 'sex and age apart', 'age+harm'):
            for band in r.sample(BANDS, r.randint(1, 3)):
                add(age_band=band if not self.chance(0.1) else band.replace('-', '–'))
        if kind in ('sex x age', 'sex x age+sex'):
            for sex in ('f', 'm', 'F '):
                for band in r.sample(BANDS, 2):
                    add(sex=sex, age_band=band)
        if kind == 'sex x age+sex':
            add(sex='f')
        if kind in ('disability', 'all+disability'):
            for word in ('yes', 'no'):
                add(disability=word)
        if kind == 'all+disability':
            add(disability='all')
        if kind == 'sex x disability':
            for sex in ('f', 'm'):
                add(sex=sex, disability=r.choice(['yes', 'no', 'all']))
            add(age_band='12-17', disability='yes')
        if kind in ('harm', 'all+harm', 'harm+blank', 'age+harm'):
            for harm in r.sample(HARMS, r.randint(1, 3)):
                add(harm=harm, **r.choice([{}, {}, {'sex': 'all'}]))
        if kind == 'all+harm':
            add(sex='all', age_band='all', disability='all')
        if kind == 'sex x harm':
            for sex in ('f', 'm'):
                add(sex=sex, harm=r.choice(HARMS))
        return out

    def measures(self):
        r = self.r
        rows = []
        plain = ['all', 'blank', 'all+parts', 'sex', 'sex+blank', 'sex x age', 'age',
                 'disability', 'all+disability', 'sex and age apart', 'sex x disability',
                 'sex x age+sex', 'two all']
        with_harm = ['all', 'blank', 'harm', 'all+harm', 'all+parts', 'sex', 'age']
        if self.fringe:
            plain += ['all+blank']
            with_harm += ['harm+blank', 'age+harm', 'sex x harm']
        for code in ('H1', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H11', 'P6', 'O9'):
            if self.chance(0.15):
                continue
            waves = [f'T{i + 1}' for i in range(r.randint(1, 4))]
            for community in self.active:
                for wave in waves:
                    if self.chance(0.25):
                        continue
                    end = self.day()
                    start = (datetime.date.fromisoformat(end)
                             - datetime.timedelta(r.choice([0, 13, 30, 89]))).isoformat()
                    if self.chance(0.1):    # a tie of two waves on one day
                        end, start = self.first.isoformat(), self.first.isoformat()
                    base = {'community_id': community, 'period_start': start, 'period_end': end,
                            'wave': '' if self.chance(0.08) else wave,
                            'method': r.choice(['survey', 'survey', 'group_count', '']),
                            'instrument_version': r.choice(['v1', 'v1', 'v2', ''])}
                    written = code if not self.chance(0.1) else r.choice([code.lower(), f' {code} '])
                    if code in OTHER_NAMES and self.chance(0.5):
                        written = OTHER_NAMES[code]
                    group = self.measure_set(base, written, r.choice([9, 30, 120]), plain)
                    for row in group:
                        if code == 'H11' and self.chance(0.4):
                            row['denominator'] = ''      # the community's population instead
                    rows += group
        months = max(1, self.days // 30)
        for community in self.active:
            for m in range(0, months, r.choice([1, 3])):
                year, month = divmod(self.first.year * 12 + self.first.month - 1 + m, 12)
                start = datetime.date(year, month + 1, 1)
                span = r.choice([1, 1, 3])
                after = divmod(year * 12 + month + span, 12)
                end = datetime.date(after[0], after[1] + 1, 1) - datetime.timedelta(1)
                if self.chance(0.03):
                    start, end = end, start
                for code, method, shapes in (
                        ('H2', 'health_register', plain), ('H10', 'report', with_harm)):
                    if self.chance(0.45):
                        continue
                    if code == 'H10' and self.chance(0.1):
                        method = r.choice(['survey', ''])
                    base = {'community_id': community, 'period_start': start.isoformat(),
                            'period_end': end.isoformat(), 'wave': '', 'method': method,
                            'instrument_version': ''}
                    if self.chance(0.03):
                        base['wave'] = 'T1'
                    group = self.measure_set(
                        base, code if not self.chance(0.1) else code.lower(),
                        r.choice([20, 200]), shapes)
                    for row in group:
                        if not row['sex'] and self.chance(0.4):
                            row['denominator'] = ''      # the community's population instead
                        if row['numerator'].strip().isdigit() and self.chance(0.7):
                            row['numerator'] = str(r.randint(0, 6))
                    rows += group
        for code, share in (('wells_open', True), ('bikes', False), ('Nights Safe', None)):
            if self.chance(0.3):
                continue
            for community in self.active:
                for _ in range(r.randint(0, 4)):
                    end = self.day()
                    base = {'community_id': community, 'period_start': end, 'period_end': end,
                            'wave': r.choice(['', '', 'T1', 'T2']),
                            'method': 'group_count', 'instrument_version': ''}
                    written = code
                    if self.chance(0.05):
                        written = r.choice([code.upper() if self.fringe else code, f' {code} '])
                    group = self.measure_set(base, written, 30, plain)
                    for row in group:
                        if share is False and self.chance(0.8):
                            row['denominator'] = ''
                        if share and not row['denominator'].strip().isdigit():
                            row['denominator'] = '40'
                    rows += group
        for row in rows:
            if not row['harm'] and row['measure_code'].strip().upper() != 'H10' \
                    and self.fringe and self.chance(0.02):
                row['harm'] = r.choice(HARMS)
            # referrals in more than reports, and now and then more completed than made
            row['referred'], row['referral_completed'] = '', ''
            if row['method'] == 'report' or self.chance(0.2):
                row['referred'] = self.count(r.choice([5, 12]))
                row['referral_completed'] = self.count(r.choice([3, 5, 12]))
            row['coverage_note'] = r.choice(['', 'all; nearly', '"most"'])
            if self.chance(0.01):
                row['community_id'] = 'ZZ9'
        self.tables['measures'] = rows

    def ownership(self):
        r = self.r
        rows = []
        for i in range(r.randint(2, 12) * self.big):
            community, day = self.somewhere(), self.day()
            scale = r.choice(['4', '5', '5'])
            for dimension in r.sample(DIMENSIONS, r.randint(1, 8)):
                for group in r.sample(['girls', 'boys', 'women', 'men', 'elders_leaders', 'mixed'],
                                      r.randint(1, 4)):
                    score = str(r.randint(1, int(scale)))
                    if self.chance(0.03):
                        score = r.choice(['0', '5', '6', '4'])
                    if self.chance(self.broken):
                        score = 'good'
                    rows.append({
                        'assessment_id': f'W{i:02d}', 'community_id': community, 'date': day,
                        'group': group, 'n_people': self.count(12), 'dimension': dimension,
                        'score': self.maybe(score),
                        'scale_max': '' if self.fringe and self.chance(0.05) else scale,
                        'led_by': self.code(['community', 'outside', 'together']),
                        'why': r.choice(['', 'because, well'])})
                    if self.fringe and self.chance(0.03):
                        rows[-1][r.choice(['group', 'dimension'])] = ''
        self.tables['ownership'] = rows

    def followup(self):
        r = self.r
        rows = []
        handover = {c['community_id']: c['handover_date'] for c in self.tables['communities']}
        for i in range(r.randint(20, 60) * self.big):
            community = self.somewhere()
            day = self.day()
            over = handover.get(community.strip())
            if over and self.chance(0.7):
                day = (datetime.date.fromisoformat(over)
                       + datetime.timedelta(r.choice([-40, 0, 30, 182, 200, 365, 400, 730, 800]))
                       ).isoformat()
            last = datetime.date.fromisoformat(day) - datetime.timedelta(r.choice([0, 20, 100]))
            rows.append({
                'community_id': community, 'date': day,
                'stage': self.code(['full_support', 'reduced', 'light_touch', 'handed_over']),
                'external_days': self.maybe(r.choice(['0', '1', '2', '0.5', '4'])),
                'action_id': self.some_action(community, 0.8),
                'still_active': self.code(['yes', 'no', 'not_known'], [4, 2, 1]),
                'last_active_date': last.isoformat() if self.chance(0.4) else '',
                'roles_total': self.count(6), 'roles_new': self.count(4),
                'local_facilitators': self.count(3),
                'external_money': self.code(['yes', 'no', 'not_known'], [1, 3, 1])})
        # most actions of places handed over are visited, so that there is a curve
        for action in self.tables['actions']:
            over = handover.get(action['community_id'].strip())
            if not over or self.chance(0.25):
                continue
            day = datetime.date.fromisoformat(over) + datetime.timedelta(r.randint(20, 900))
            rows.append({
                'community_id': action['community_id'], 'date': day.isoformat(),
                'stage': 'handed_over', 'external_days': '', 'action_id': action['action_id'],
                'still_active': r.choice(['yes', 'yes', 'yes', 'no', 'not_known']),
                'last_active_date': (day - datetime.timedelta(15)).isoformat()
                if self.chance(0.5) else '',
                'roles_total': '', 'roles_new': '', 'local_facilitators': '',
                'external_money': r.choice(['', 'no', 'yes'])})
        self.tables['followup'] = rows

    def others(self):
        self.tables['context_events'] = [
            {'scope': scope, 'date_start': self.day(), 'date_end': '', 'kind': 'harvest',
             'label': 'x'} for scope in ('ALL', self.names[0], 'nowhere')]
        self.tables['targets'] = [
            {'indicator_id': 'A2', 'scope': 'ALL', 'breakdown': '', 'group': '', 'period': '',
             'kind': 'end', 'formula': 'share_of_target', 'baseline_value': '10',
             'baseline_date': self.day(), 'target_value': '80', 'target_date': self.day(),
             'tolerance': '', 'reason': '', 'set_by': 'ngo'}]

    # -- files

    def spoil(self, table, rows):
        """Repeated keys, blank needed cells, unreadable days."""
        r = self.r
        out = []
        for row in rows:
            out.append(row)
            if self.chance(self.broken):
                out[-1] = row = dict(row)
                column = r.choice([c for c in NEEDED[table]])
                row[column] = r.choice(['', 'nd'])
            if self.chance(self.broken):
                dates = [c for c in row if c.startswith('date') or c.endswith('date')
                         or c.startswith('period_')]
                if dates:
                    out[-1] = row = dict(row)
                    row[r.choice(dates)] = r.choice(['2023-02-31', 'soon', '2023-13-01'])
            if table in KEYED and self.chance(self.repeats / 3):
                again = dict(row)
                if self.chance(0.5) and table != 'communities':
                    column = r.choice([c for c in row if c not in NEEDED[table]])
                    again[column] = r.choice(['', again[column]])
                    if table == 'meetings':
                        again['girls'] = str(r.randint(31, 40))
                out.append(again)
        if table == 'communities' and self.chance(self.repeats):
            out.append(dict(out[0], households='9999'))
        return out

    def header(self, column):
        style = self.r.random()
        if style < 0.7:
            return column
        if style < 0.8:
            return column.upper()
        if style < 0.9:
            return column.replace('_', ' ').title()
        return self.r.choice([' ' + column, column + ' ', column.replace('_', ' ')])

    def write(self, folder):
        r = self.r
        os.makedirs(folder, exist_ok=True)
        for old in os.listdir(folder):
            if old.endswith('.csv'):
                os.remove(os.path.join(folder, old))
        for table, rows in self.tables.items():
            if table == 'communities' and not self.with_communities:
                continue
            if not rows:
                continue
            rows = self.spoil(table, rows)
            if self.chance(0.7):
                r.shuffle(rows)
            cut = len(rows) // 2 if len(rows) > 10 and table not in ('communities', 'measures') \
                and self.chance(0.25) else len(rows)
            parts = [rows[:cut], rows[cut:]]
            for number, part in enumerate(p for p in parts if p):
                self.write_file(folder, table, number, part)

    def write_file(self, folder, table, number, rows):
        r = self.r
        columns = list(rows[0])
        if table == 'ownership':
            # without these two the rows of an assessment would share a key
            keep = NEEDED[table] + ['group', 'dimension', 'score', 'scale_max']
        elif table == 'measures':
            keep = NEEDED[table] + ['denominator', 'method', 'sex', 'age_band']
        else:
            keep = NEEDED[table] + columns[:3]
        columns = [c for c in columns if c in keep or not self.chance(self.drop_columns)]
        if self.chance(0.5):
            r.shuffle(columns)
        extra = ['remarks', 'Serial no'] if self.chance(0.3) else []
        header = [self.header(c) for c in columns] + extra
        delimiter = r.choice([',', ',', ';', '\t'])
        quoting = r.choice([csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
        name = f'{table}.csv' if number == 0 else f'{table}-{number + 1}.csv'
        end = r.choice(['\r\n', '\n'])
        with open(os.path.join(folder, name), 'w', newline='',
                  encoding='utf-8-sig' if self.chance(0.4) else 'utf-8') as handle:
            writer = csv.writer(handle, delimiter=delimiter, quoting=quoting, lineterminator=end)
            writer.writerow(header)
            for i, row in enumerate(rows):
                writer.writerow([row.get(c, '') for c in columns]
                                + [r.choice(['', 'seen', 'a;b,c']) if e == 'remarks' else str(i + 1)
                                   for e in extra])
            if self.chance(0.3):
                writer.writerow([''] * len(header))      # a row of delimiters at the end


def main(arguments):
    fringe = '--fringe' in arguments
    arguments = [a for a in arguments if a != '--fringe']
    if len(arguments) != 2:
        print('usage: make-messy.py SEED OUTFOLDER [--fringe]', file=sys.stderr)
        return 2
    maker = Maker(int(arguments[0]), fringe)
    maker.communities()
    maker.meetings()
    maker.actions()
    maker.contributions()
    maker.measures()
    maker.ownership()
    maker.followup()
    maker.others()
    maker.write(arguments[1])
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
