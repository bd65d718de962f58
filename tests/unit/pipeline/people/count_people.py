"""Makes a survey and a list of those who came, and counts them: known answers for what the recipes make of them.

Run by hand: python3 count_people.py writes the four CSV files beside it. Nothing here knows of the product's code.
"""

import csv
import random
from collections import OrderedDict
from pathlib import Path

here = Path(__file__).parent
names = 'Zawadi Kiprono Njeri Wanjala Otieno Achieng Barasa Chebet Mutiso Naliaka'.split()


def write(name, header, rows):
    with open(here / name, 'w', newline='', encoding='utf-8') as file:
        writer = csv.writer(file, lineterminator='\n')
        writer.writerow(header)
        writer.writerows(rows)


def survey(chance):
    rows = []
    for number in range(240):
        day = f'2024-{chance.randint(1, 6):02d}-{chance.randint(1, 28):02d}'
        age = chance.choice(['', '9', '11', '12', '13.5', '14', '15', '17', '16', '10'])
        rows.append([
            f'RESP-{7000 + number}',
            f'{chance.choice(names)} {chance.choice(names)}sson',
            chance.choice(['Kisiwa', 'Mlima', 'mlima ', 'Bonde']),
            day,
            chance.choice(['girl', 'boy']),
            age,
            chance.choice(['yes', 'no', 'no', 'no']),
            chance.choice(['always', 'often', 'never', "don't know", '']),
            chance.choice(['1', '0', '0', '']),
        ])
    # Three people were asked twice.
    rows += [list(rows[at]) for at in (3, 50, 111)]
    return rows


def band(age):
    if age == '':
        return ''
    years = float(age)
    for low, high in ((6, 9), (10, 14), (15, 17)):
        if low <= years < high + 1:
            return f'{low}-{high}'
    return ''


def quarter(day):
    year, month, _ = day.split('-')
    first = (int(month) - 1) // 3 * 3 + 1
    last = {3: 31, 6: 30, 9: 30, 12: 31}[first + 2]
    return f'{year}-{first:02d}-01', f'{year}-{first + 2:02d}-{last}'


def count_survey(rows):
    groups = OrderedDict()
    seen = set()
    for who, _, place, day, sex, age, disability, safe, school in rows:
        start, end = quarter(day)
        key = (place.strip().lower(), start, end, sex, band(age), disability)
        if (key, who) in seen:
            continue
        seen.add((key, who))
        count = groups.setdefault(key, [0, 0, 0, 0])
        if safe not in ('', "don't know"):
            count[1] += 1
            count[0] += safe in ('always', 'often')
        if school != '':
            count[3] += 1
            count[2] += school == '1'
    counted = []
    for key, (safe, safe_of, school, school_of) in groups.items():
        counted.append([*key, 'h7', safe, safe_of])
        counted.append([*key, 'out_of_school', school, school_of])
    return counted


def attendance(chance):
    rows = []
    for meeting in range(1, 9):
        place = f'C{(meeting % 3) + 1}'
        day = f'2024-0{meeting}-15'
        for person in range(chance.randint(9, 22)):
            rows.append([
                f'M{meeting}', place, day,
                f'{chance.choice(names)} {chance.choice(names)}sson',
                chance.choice(['F', 'M', 'F', 'M', '']),
                chance.choice(['8', '12', '17', '18', '35', '61', '17.5']),
                chance.choice(['0', '0', '1']),
            ])
    return rows


def count_attendance(rows):
    groups = OrderedDict()
    for meeting, place, day, _, sex, age, disability in rows:
        count = groups.setdefault((meeting, place, day), [0, 0, 0, 0, 0])
        child = float(age) < 18
        count[0] += sex == 'F' and child
        count[1] += sex == 'M' and child
        count[2] += sex == 'F' and not child
        count[3] += sex == 'M' and not child
        count[4] += disability == '1'
    return [[*key, *count] for key, count in groups.items()]


if __name__ == '__main__':
    chance = random.Random(20240615)
    asked = survey(chance)
    write('survey.csv', ['respondent_id', 'name', 'village', 'interview date', 'sex', 'age', 'disability',
                         'feels safe', 'out of school'], asked)
    write('survey-counted.csv', ['village', 'period_start', 'period_end', 'sex', 'age_band', 'disability',
                                 'measure_code', 'numerator', 'denominator'], count_survey(asked))
    came = attendance(chance)
    write('attendance.csv', ['meeting', 'community', 'date', 'name', 'sex', 'age', 'disability'], came)
    write('attendance-counted.csv', ['meeting', 'community', 'date', 'girls', 'boys', 'women', 'men',
                                     'with_disability'], count_attendance(came))
