"""Worked cases with answers found by hand: python3 tests/recount/test_recount.py"""

import contextlib
import datetime
import io
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import recount  # noqa: E402

COMMUNITIES = ('community_id,community_label,area,arm,start_date,handover_date,'
               'pop_children,pop_girls_10_19\n')
MEASURES = ('community_id,period_start,period_end,wave,measure_code,method,instrument_version,'
            'sex,age_band,disability,harm,numerator,denominator\n')


def run(**files):
    """name=text of a CSV file -> a function that looks up one row of the results."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            with open(os.path.join(folder, name + '.csv'), 'w', encoding='utf-8',
                      newline='') as handle:
                handle.write(text)
        with contextlib.redirect_stderr(io.StringIO()):
            data = recount.load(recount.find_files([folder]))
    rows = {(r['indicator_id'], r['place_id'], r['period'], r['breakdown'], r['group']): r
            for r in recount.results(data)}

    def look(id_, place='ALL', period='ALL', breakdown='', group=''):
        return rows.get((id_, place, period, breakdown, group))
    look.rows = rows
    look.data = data
    return look


class Case(unittest.TestCase):
    def check(self, row, state, numerator='', denominator='', value='', used=None, blank=None):
        self.assertIsNotNone(row)
        self.assertEqual((row['state'], row['numerator'], row['denominator']),
                         (state, str(numerator), str(denominator)))
        if isinstance(value, float):
            self.assertAlmostEqual(float(row['value']), value, places=9)
        else:
            self.assertEqual(row['value'], str(value))
        if used is not None:
            self.assertEqual(row['rows_used'], used)
        if blank is not None:
            self.assertEqual(row['rows_not_recorded'], blank)


def measure(code, n, d='', community='A', sex='', age='', disability='', harm='', wave='',
            start='2024-01-01', end='2024-03-31', method='survey'):
    return (f'{community},{start},{end},{wave},{code},{method},,{sex},{age},{disability},'
            f'{harm},{n},{d}\n')


class WorkedVectors(Case):
    def test_1_a_share_is_the_share_of_the_sums(self):
        look = run(communities=COMMUNITIES + 'A,,N,action,,,,\nB,,N,action,,,,\n',
                   measures=MEASURES + measure('H1', 1, 10, 'A', sex='all')
                   + measure('H1', 50, 100, 'B', sex='all'))
        self.check(look('H1'), 'value', 51, 110, 5100 / 110, 2, 0)
        self.check(look('H1', 'A'), 'value', 1, 10, 10, 1, 0)
        row = look('H1', 'N')
        # Wilson at 51 of 110, worked by hand: (102 + z2 -+ z sqrt(z2 + 4*51*59/110)) / 2(110 + z2)
        self.assertAlmostEqual(float(row['lower']), 37.33, places=1)
        self.assertAlmostEqual(float(row['upper']), 55.65, places=1)
        self.assertEqual(row['interval'], 'wilson')

    def test_3_what_is_not_broken_down_adds_to_the_parts(self):
        look = run(communities=COMMUNITIES + 'A,,N,action,,,,\n',
                   measures=MEASURES + measure('reached', 20, sex='f')
                   + measure('reached', 22, sex='m') + measure('reached', 714))
        self.check(look('reached'), 'value', 756, '', 756, 3, 0)
        self.check(look('reached', 'ALL', 'ALL', 'sex', 'f'), 'value', 20, '', 20, 1, 0)
        self.assertEqual(look('reached')['unit'], 'count')

    def test_3_all_contains_what_is_not_known(self):
        look = run(measures=MEASURES + measure('reached', 42, sex='all')
                   + measure('reached', 714) + measure('reached', 20, sex='f'))
        self.check(look('reached'), 'value', 42, '', 42, 1, 0)

    def test_15_words_for_missing_and_words_that_are_not_numbers(self):
        words = ['N/A', 'n.a.', 'nd', '-', 'High', 'Yes', '', '12']
        look = run(measures=MEASURES + ''.join(
            measure('reached', w, start='2024-01-01') for w in words))
        # N/A, n.a., nd, - and blank are not recorded; High and Yes are set aside
        self.check(look('reached'), 'value', 12, '', 12, 1, 5)
        path = next(iter(look.data.tally.values()))
        self.assertEqual((path['used'], path['aside'], path['skipped']), (6, 2, 1))

    def test_15_nothing_but_missing_is_not_recorded_and_never_0(self):
        look = run(measures=MEASURES + measure('H1', 'nd', 20, sex='all'))
        self.check(look('H1'), 'not recorded', '', '', '', 0, 1)

    def test_16_blank_is_not_0(self):
        rows = ''.join(measure('H3', n, 10, sex='all', start=f'2024-01-{day:02d}')
                       for day, n in enumerate(['0', '', '0', ''], 1))
        look = run(measures=MEASURES + rows)
        self.check(look('H3'), 'value', 0, 20, 0, 2, 2)
        self.assertEqual(look('H3')['lower'], '0')          # exactly 0 at 0 of n

    def test_17_a_trailing_space_makes_no_second_area(self):
        look = run(communities=COMMUNITIES + 'A,,England,action,,,,\nB,,England ,action,,,,\n',
                   measures=MEASURES + measure('H7', 5, 10, 'A', sex='all')
                   + measure('H7', 6, 10, 'B', sex='all'))
        self.check(look('H7', 'England'), 'value', 11, 20, 55, 2, 0)
        areas = {r['place_id'] for r in look.rows.values() if r['place_kind'] == 'area'}
        self.assertEqual(areas, {'England'})

    def test_18_hidden_counts_give_bounds_and_no_point(self):
        look = run(measures=MEASURES + measure('reached', '<5', sex='f')
                   + measure('reached', 7, sex='m') + measure('reached', '<5'))
        row = look('reached')
        self.check(row, 'between', '', '', '', 3, 0)
        self.assertEqual((row['lower'], row['upper'], row['interval']), ('7', '15', 'bounds'))

    def test_18_hidden_counts_in_a_share(self):
        look = run(measures=MEASURES + measure('H1', '<5', 20, sex='f')
                   + measure('H1', 7, 20, sex='m'))
        row = look('H1')
        self.check(row, 'between', '', 40, '', 2, 0)
        self.assertEqual((row['lower'], row['upper']), ('17.5', '27.5'))   # 7/40, 11/40


class Statistics(unittest.TestCase):
    def test_wilson(self):
        for events, total, low, high in ((0, 10, 0, 27.8), (1, 10, 1.8, 40.4), (3, 12, 8.9, 53.2),
                                         (18, 40, 30.7, 60.2), (30, 30, 88.6, 100)):
            lower, upper = recount.wilson(events, total)
            self.assertAlmostEqual(100 * lower, low, delta=0.05)
            self.assertAlmostEqual(100 * upper, high, delta=0.05)

    def test_poisson_and_byar(self):
        for n, low, high in ((0, 0, 3.69), (1, 0.03, 5.57), (3, 0.62, 8.77), (5, 1.62, 11.67),
                             (9, 4.12, 17.08)):
            lower, upper = recount.poisson_exact(n)
            self.assertAlmostEqual(lower, low, delta=0.005)
            self.assertAlmostEqual(upper, high, delta=0.005)
        import math
        self.assertAlmostEqual(recount.poisson_exact(0)[1], -math.log(0.025), places=11)
        self.assertAlmostEqual(recount.poisson_exact(1)[0], -math.log(0.975), places=12)
        lower, upper = recount.byar(10)
        self.assertAlmostEqual(lower, 4.79, delta=0.005)
        self.assertAlmostEqual(upper, 18.39, delta=0.005)

    def test_quartiles(self):
        self.assertEqual([recount.quantile([4, 1, 3, 2], recount.Fraction(q, 4))
                          for q in (1, 2, 3)],
                         [recount.Fraction(7, 4), recount.Fraction(5, 2), recount.Fraction(13, 4)])

    def test_kaplan_meier(self):
        # ten at risk; ends at 100 (of 10) and 200 (of 8); a censoring at 100 comes after the end
        ends = [(100, True), (100, False), (200, True)] + [(400, False)] * 7
        survival, lower, upper, observed = recount.kaplan_meier(ends, 365)
        self.assertEqual(survival, recount.Fraction(9, 10) * recount.Fraction(7, 8))
        self.assertEqual(observed, 7)
        # Greenwood: 1/(10*9) + 1/(8*7) = 0.0289683; theta = 1.96 * 0.170201 / 0.238892
        self.assertAlmostEqual(lower, 0.3809, places=3)
        self.assertAlmostEqual(upper, 0.9426, places=3)
        self.assertEqual(recount.kaplan_meier([(5, False)] * 3, 1)[:3], (1, None, None))


class Rules(Case):
    def test_quarters_and_stocks(self):
        look = run(communities=COMMUNITIES + 'A,,N,,,,,\n',
                   actions='action_id,community_id,date_started,date_ended,end_reason\n'
                           'a1,A,2024-01-10,2024-06-30,finished\n'
                           'a2,A,2024-05-01,,stopped\n'
                           'a3,A,2024-08-01,,\n')
        self.check(look('A1', 'A', '2024-Q1'), 'value', 1, '', 1, 1, 0)
        self.check(look('A1', 'A', '2024-Q2'), 'value', 1, '', 1, 1, 0)   # ends on the last day
        self.check(look('A1', 'A', '2024-Q3'), 'value', 2, '', 2, 2, 0)
        self.assertEqual((look('A1')['period_start'], look('A1')['period_end']),
                         ('2024-01-01', '2024-09-30'))
        self.assertIsNone(look('A1', 'A', '2024-Q4'))

    def test_a_comparison_community_is_not_applicable(self):
        look = run(communities=COMMUNITIES + 'A,,N,action,,,,\nB,,F,comparison,,,,\n',
                   actions='action_id,community_id,date_started\na1,B,2024-01-10\n',
                   measures=MEASURES + measure('H1', 4, 10, 'B', sex='all')
                   + measure('H1', 3, 10, 'A', sex='all'))
        self.check(look('A1', 'B'), 'not applicable')
        self.check(look('A1', 'F'), 'not applicable')
        self.check(look('A1'), 'no data')
        self.check(look('H1'), 'value', 3, 10, 30)
        self.check(look('H1', 'B'), 'value', 4, 10, 40)
        self.check(look('H1', 'F'), 'no data')
        self.check(look('H1', 'F', 'ALL', 'arm', 'comparison'), 'value', 4, 10, 40)
        self.assertIsNone(look('H1', 'B', 'ALL', 'arm', 'comparison'))

    def test_children_known_or_not(self):
        head = 'meeting_id,community_id,date,girls,boys,women,men,child_view_used\n'
        look = run(meetings=head
                   + '\n'.join(f'm{i},A,2024-01-10,{row}' for i, row in enumerate([
                       '3,,1,1,yes',      # one known: in scope
                       '0,,1,1,yes',      # none known, one blank: not recorded
                       '0,0,1,1,yes',     # no children: out
                       '2,2,0,1,',        # children, view blank: not recorded
                       '1,0,1,1,no'])) + '\n')
        self.check(look('P4'), 'too few', 1, 2, '', 2, 2)
        self.check(look('P1'), 'value', 5, 10, 50, 3, 2)

    def test_one_key_twice(self):
        head = 'meeting_id,community_id,date,called_by\n'
        look = run(meetings=head + 'm1,A,2024-01-10,community\nm1,A,2024-01-10,Community\n'
                                   'm2,A,2024-01-10,community\nm2,A,2024-01-10,outside\n')
        self.check(look('O2'), 'too few', 1, 1, '', 1, 0)

    def test_a_later_wave_replaces_an_earlier_one(self):
        rows = (measure('H1', 5, 10, sex='all', wave='T1', end='2024-02-01')
                + measure('H1', 2, 10, sex='all', wave='T2', end='2024-03-01')
                + measure('H1', 1, 10, sex='all'))
        look = run(measures=MEASURES + rows)
        self.check(look('H1'), 'value', 3, 20, 15, 2, 0)
        self.check(look('H1', 'ALL', 'ALL', 'wave', 'T1'), 'value', 5, 10, 50, 1, 0)

    def test_rates_and_the_population(self):
        look = run(communities=COMMUNITIES + 'A,,N,action,,,500,60\n',
                   measures=MEASURES + measure('H2', 3, '', sex='all', method='health_register')
                   + measure('h10', 12, '', method='report')
                   + measure('H10', 2, '', harm='fgm', method='report')
                   + measure('H10', 9, 500, method='survey'))
        row = look('H2')
        self.check(row, 'value', 3, 15, 200, 1, 0)           # 60 girls x 3 months / 12
        self.assertEqual(row['interval'], 'poisson-exact')
        self.check(look('H10'), 'value', 12, 1500, 8, 1, 0)  # parts by harm stay parts
        self.check(look('H10', 'ALL', 'ALL', 'harm', 'fgm'), 'not recorded', '', '', '', 0, 1)

    def test_money(self):
        head = 'contribution_id,community_id,date,source,kind,value,currency\n'
        look = run(contributions=head + 'k1,A,2024-01-01,community,cash,25,KES\n'
                                        'k2,A,2024-01-02,other,cash,25,\n'
                                        'k3,A,2024-01-03,ngo,food,50,USD\n'
                                        'k4,A,2024-01-03,,food,50,USD\n')
        self.check(look('O5'), 'not applicable', '', '', '', 3, 1)
        self.check(look('O5', 'A', 'ALL', 'kind', 'cash'), 'value', 25, 50, 50, 2, 0)
        self.check(look('O5', 'A', 'ALL', 'kind', 'food'), 'value', 0, 50, 0, 1, 1)

    def test_after_handover(self):
        community = {'A': type('C', (), {'handover': datetime.date(2023, 1, 1)})}
        data = type('D', (), {'communities': community})
        day = datetime.date.fromisoformat

        def end(visits, ended=None, reason=None):
            action = {'community_id': 'A', 'date_ended': ended and day(ended),
                      'end_reason': reason}
            return recount.end_of(data, action, [
                {'date': day(d), 'still_active': s, 'last_active_date': last and day(last)}
                for d, s, last in visits])
        self.assertEqual(end([]), None)
        # a visit before handover is one, and a "no" of then stops nothing
        self.assertEqual(end([('2022-12-01', 'no', None)]), (0, False))
        self.assertEqual(end([('2022-12-01', 'yes', None)]), (0, False))
        self.assertEqual(end([('2023-01-31', 'yes', None), ('2023-01-11', 'no', None)]),
                         (10, True))
        self.assertEqual(end([('2023-02-01', 'no', '2022-11-01')]), (0, True))
        self.assertEqual(end([('2023-02-01', 'not_known', None)]), (0, False))
        self.assertEqual(end([('2023-02-01', 'not_known', '2023-01-21')]), (20, False))
        self.assertEqual(end([('2023-01-11', 'no', None)], '2023-01-31', 'finished'),
                         (30, False))
        self.assertEqual(end([('2023-03-01', 'yes', None)], '2023-01-31', 'stopped'), (30, True))
        self.assertEqual(end([], '2023-01-31', 'merged'), (30, False))

    def test_outside_money(self):
        look = run(
            communities=COMMUNITIES + 'A,,N,,,,,\n',
            actions='action_id,community_id,date_started\n'
                    'a1,A,2024-01-01\na2,A,2024-01-01\n',
            contributions='contribution_id,community_id,action_id,date,source,value\n'
                          'k1,A,a1,2024-03-01,ngo,\nk2,A,zzz,2024-03-01,ngo,5\n')
        # a1 has outside money; a2 has none and its community gave word in the window
        self.check(look('S2'), 'too few', 1, 2, '', 2, 0)

    def test_facilitator_days(self):
        look = run(followup='community_id,date,external_days,action_id\n'
                            'A,2024-01-05,2,\nA,2024-01-20,1,x\nA,2024-02-01,,\nA,2024-02-01,,x\n'
                            'A,2024-03-01,0,\n')
        self.check(look('S3'), 'value', 3, 2, 1.5, 3, 1)

    def test_scores(self):
        head = 'assessment_id,community_id,date,group,dimension,score,scale_max\n'
        look = run(ownership=head + 'w1,A,2024-01-01,girls,concern,1,4\n'
                                    'w1,A,2024-01-01,men,concern,4,4\n'
                                    'w1,A,2024-01-01,boys,concern,2,5\n'
                                    'w1,A,2024-01-01,women,concern,5,4\n')
        row = look('O7', 'ALL', 'ALL', 'dimension', 'concern')     # 1, 5, 2; the last set aside
        self.check(row, 'value', '', 3, 2, 3, 0)
        self.assertEqual((row['lower'], row['upper']), ('1.5', '3.5'))
        self.check(look('O7'), 'not applicable')


if __name__ == '__main__':
    unittest.main()
