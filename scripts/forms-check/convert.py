"""
Converts XLSForms with pyxform, and has ODK Validate look at what came of them where there is Java. Prints one line of
JSON: what was said of each form (nothing, where it is as it should be), and whether they were validated.

    python3 convert.py FOLDER-OF-PYXFORM FORM.xlsx...
"""

import json
import re
import shutil
import subprocess
import sys

folder, *forms = sys.argv[1:]
sys.path.insert(0, folder)

from pyxform.xls2xform import xls2xform_convert  # noqa: E402


def converted(form):
    """The warnings, or what it was refused with."""
    try:
        return xls2xform_convert(form, form + ".xml", validate=False)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


def validated(java):
    """What ODK Validate says of all forms, by form. One Java for all: it takes longer to start than to look."""
    jar = f"{folder}/pyxform/validators/odk_validate/bin/ODK_Validate.jar"
    files = [form + ".xml" for form in forms]
    ran = subprocess.run([java, "-jar", jar, *files], capture_output=True, text=True)
    output = ran.stdout + ran.stderr
    parts = re.split(r"^Validating: (.*)$", output, flags=re.MULTILINE)
    about = dict(zip(parts[1::2], parts[2::2]))
    return {
        form: [] if "Xform is valid" in about.get(form + ".xml", "") else [about.get(form + ".xml", output)]
        for form in forms
    }


said = {form: converted(form) for form in forms}
java = shutil.which("java")
# A form that was refused leaves no file to look at.
if java is not None and not any(said.values()):
    said = validated(java)
print(json.dumps({"said": said, "isValidated": java is not None}))
