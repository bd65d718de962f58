"""Writes files of linked sheets, as forms and people make them, and counts what is in them from the files themselves.

    python3 make_and_count.py    (needs openpyxl; writes beside itself)
"""
import collections, csv, datetime, io, json, pathlib, random, zipfile
import openpyxl

HERE = pathlib.Path(__file__).parent
COMMUNITIES = ["Kisima", "Mwangaza", "Upendo", "Tumaini", "Baraka"]
KINDS = ["planning", "reflection", "action_session"]
TAIL = ["_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid", "_submission__submission_time"]
random.seed(11)


def day():
    return datetime.date(2026, random.randint(1, 6), random.randint(1, 28))


def save(workbook, name):
    workbook.properties.created = workbook.properties.modified = datetime.datetime(2026, 1, 1)
    workbook.save(HERE / name)


def kobo_people():
    """A form with labels: people, contributions and follow-ups in repeats."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Community meeting form"
    sheet.append(["start", "Which community is this?", "Date of the meeting", "What kind of meeting was it?", "_id", "_uuid", "_submission_time", "_index"])
    parents = []
    for i in range(1, 25):
        on, place = day(), random.choice(COMMUNITIES)
        if i == 5:
            place, on = parents[1][:2]  # two meetings of one community on one day
        parents.append((place, on, 88000 + i * 3, "%08x-1111-4222-8333-%012x" % (i * 7919, i)))
        sheet.append([f"{on}T09:05:00.000+03:00", place, str(on), random.choice(KINDS), *parents[-1][2:], f"{on}T11:05:00", i])

    def tail(number, i):
        return [number, "Community meeting form", i, *parents[i - 1][2:], f"{parents[i - 1][1]}T11:05:00"]

    def repeat(name, header, row, times):
        child, number = workbook.create_sheet(name), 0
        child.append(header + TAIL)
        for i in range(1, 25):
            for _ in range(times(i)):
                number += 1
                child.append(row(number) + tail(number, i))
        return child, number

    people, number = repeat(
        "participants",
        ["Name of participant", "Sex", "Age in years", "Does the participant have a disability?"],
        lambda n: [f"Person {n}", random.choice(["Female", "Male"]), random.choice([7, 11, 16, 17, 18, 30, 61]), random.choice(["Yes", "No", "No"])],
        lambda i: 0 if i in (4, 17) else random.randint(3, 12),
    )
    people.append(["Person X", "Female", 30, "No", number + 1, "Community meeting form", 99, 1, "gone", "2026-01-01T00:00:00"])
    repeat(
        "contributions",
        ["Who gave?", "What kind of contribution?", "Amount given", "Currency"],
        lambda n: [random.choice(["Community", "Local government", "NGO"]), random.choice(["Cash", "Materials"]), random.randint(1, 20) * 5000, "UGX"],
        lambda i: random.choice([0, 0, 1, 2]),
    )
    repeat(
        "followups",
        ["Stage of support", "Is the action still active?", "External days"],
        lambda n: [random.choice(["full_support", "reduced"]), random.choice(["yes", "no"]), random.randint(0, 5)],
        lambda i: random.choice([0, 1]),
    )
    save(workbook, "kobo-people.xlsx")


def kobo_groups():
    """A form with names: groups with their number in a repeat."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "meeting_v2"
    sheet.append(["community_id", "date", "meeting_type", "_id", "_uuid", "_index"])
    child = workbook.create_sheet("attendance")
    child.append(["attendance/group", "attendance/number_attended", "attendance/with_disability"] + TAIL)
    number = 0
    for i in range(1, 16):
        on = day()
        sheet.append([random.choice(["C1", "C2"]), str(on), random.choice(KINDS), 5000 + i, f"aaaa{i:04d}-1", i])
        for group in ["girls", "boys", "women", "men"]:
            if i == 3 or random.random() < 0.15:
                continue
            number += 1
            child.append([group, random.randint(0, 30), random.randint(0, 2), number, "meeting_v2", i, 5000 + i, f"aaaa{i:04d}-1", f"{on}T11:00:00"])
    save(workbook, "kobo-groups.xlsx")


def odk_nested():
    """A zip of ODK Central: people in groups of a meeting, a repeat within a repeat."""
    files = {
        "meeting.csv": [["SubmissionDate", "community", "meeting_date", "meeting_type", "meta-instanceID", "KEY", "SubmitterName"]],
        "meeting-group.csv": [["group_name", "PARENT_KEY", "KEY"]],
        "meeting-group-person.csv": [["sex", "age", "disability", "PARENT_KEY", "KEY"]],
    }
    for i in range(1, 21):
        on, key = day(), "uuid:%08x-aaaa-4bbb-8ccc-%012x" % (i * 104729, i)
        files["meeting.csv"].append([f"{on}T10:00:00Z", random.choice(COMMUNITIES), on, random.choice(KINDS), key, key, "ann"])
        for n in range(1, random.randint(2, 4)):
            group = f"{key}/group[{n}]"
            files["meeting-group.csv"].append([f"G{n}", key, group])
            for m in range(1, random.randint(2, 8)):
                person = [random.choice(["female", "male"]), random.choice([9, 14, 17, 18, 40]), random.choice(["yes", "no"])]
                files["meeting-group-person.csv"].append([*person, group, f"{group}/person[{m}]"])
    with zipfile.ZipFile(HERE / "odk-nested.zip", "w") as archive:
        for name, rows in files.items():
            text = io.StringIO()
            csv.writer(text).writerows(rows)
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text.getvalue())


def by_hand():
    """Sheets with ids of their own: villages, meetings, a register of those who came, and gifts."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Villages"
    sheet.append(["Village code", "Village", "District"])
    for i, place in enumerate(COMMUNITIES, 1):
        sheet.append([f"V{i}", place, "Mbale"])
    meetings, register, gifts = [workbook.create_sheet(name) for name in ("Meetings", "Register", "Gifts")]
    meetings.append(["Meeting no", "Village code", "Date", "Type of meeting"])
    register.append(["Meeting no", "Participant", "Sex", "Age group"])
    gifts.append(["Meeting no", "Given by", "Kind", "Amount (UGX)"])
    for i in range(1, 21):
        meetings.append([f"M-{i:02d}", f"V{random.randint(1, 5)}", day(), random.choice(["Planning", "Reflection"])])
        for j in range(random.randint(2, 9)):
            register.append([f"M-{i:02d}", f"Person {i}{j}", random.choice(["F", "M"]), random.choice(["0-9", "10-17", "18-35", "36+"])])
        if random.random() < 0.6:
            gifts.append([f"M-{i:02d}", random.choice(["Community", "NGO"]), random.choice(["Cash", "Labour"]), random.randint(1, 9) * 10000])
    save(workbook, "by-hand.xlsx")


def sheets(name):
    """The sheets of a file as lists of dicts, read back from it."""
    if name.endswith(".zip"):
        with zipfile.ZipFile(HERE / name) as archive:
            return {one: list(csv.DictReader(io.StringIO(archive.read(one).decode()))) for one in archive.namelist()}
    workbook = openpyxl.load_workbook(HERE / name)
    tables = {}
    for sheet in workbook:
        header, *rows = sheet.iter_rows(values_only=True)
        tables[sheet.title] = [dict(zip(header, row)) for row in rows]
    return tables


def text(value):
    return str(value.date()) if isinstance(value, datetime.datetime) else "" if value is None else str(value)


def attendance(parents, key, people, refers_to, word, number=None, disability=None):
    """Girls, boys, women, men and, where it is asked, people with a disability of each meeting; blank where nobody is
    listed, and in a list of groups with their numbers where a group is not."""
    counted = {}
    for parent in parents:
        own = [one for one in people if refers_to(one) == parent[key]]
        groups = collections.Counter()
        for one in own:
            groups[word(one)] += 1 if number is None else int(one[number])
        is_known = lambda group: own and (number is None or group in groups)
        row = [str(groups[group]) if is_known(group) else "" for group in ("girls", "boys", "women", "men")]
        if disability is not None:
            row.append(str(sum(disability(one) for one in own)) if own else "")
        counted[text(parent[key])] = row
    return counted


def group(is_female, is_child):
    return ("girls" if is_child else "women") if is_female else ("boys" if is_child else "men")


def count():
    kobo, named, odk, hand = [sheets(name) for name in ("kobo-people.xlsx", "kobo-groups.xlsx", "odk-nested.zip", "by-hand.xlsx")]
    forms = {one["_uuid"]: one for one in kobo["Community meeting form"]}
    groups = {one["KEY"]: one["PARENT_KEY"] for one in odk["meeting-group.csv"]}
    meetings = {one["Meeting no"]: one for one in hand["Meetings"]}

    def of_form(name, columns):
        rows = [(forms[one["_submission__uuid"]], one) for one in kobo[name]]
        return [[*(text(one[column]) for column in columns), form["Which community is this?"], form["Date of the meeting"]] for form, one in rows]

    return {
        "kobo-people.xlsx": {
            "meetings": attendance(
                kobo["Community meeting form"], "_uuid", kobo["participants"], lambda one: one["_submission__uuid"],
                lambda one: group(one["Sex"] == "Female", one["Age in years"] < 18),
                disability=lambda one: one["Does the participant have a disability?"] == "Yes"),
            "contributions": of_form("contributions", ["Who gave?", "What kind of contribution?", "Amount given", "Currency"]),
            "followups": of_form("followups", ["Stage of support", "Is the action still active?", "External days"]),
        },
        "kobo-groups.xlsx": {"meetings": attendance(
            named["meeting_v2"], "_uuid", named["attendance"], lambda one: one["_submission__uuid"],
            lambda one: one["attendance/group"], "attendance/number_attended", lambda one: one["attendance/with_disability"])},
        "odk-nested.zip": {"meetings": attendance(
            odk["meeting.csv"], "KEY", odk["meeting-group-person.csv"], lambda one: groups[one["PARENT_KEY"]],
            lambda one: group(one["sex"] == "female", int(one["age"]) < 18), disability=lambda one: one["disability"] == "yes")},
        "by-hand.xlsx": {
            "meetings": attendance(
                hand["Meetings"], "Meeting no", hand["Register"], lambda one: one["Meeting no"],
                lambda one: group(one["Sex"] == "F", one["Age group"] in ("0-9", "10-17"))),
            "Gifts": [[*(text(value) for value in one.values()), meetings[one["Meeting no"]]["Village code"], text(meetings[one["Meeting no"]]["Date"])] for one in hand["Gifts"]],
        },
    }


if __name__ == "__main__":
    for make in (kobo_people, kobo_groups, odk_nested, by_hand):
        make()
    (HERE / "counted.json").write_text(json.dumps(count(), indent="\t") + "\n")
