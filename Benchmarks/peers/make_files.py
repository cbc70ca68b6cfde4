"""Makes the files of the reading benchmark from the corpus: usage: make_files.py CORPUS FOLDER.

The pooled labour force survey (770,613 rows, 156 variables) as .dta, .sav, .zsav and .csv, written by
pyreadstat and pandas, and the Popstan census 64 times over as fixed-width text.
"""
import shutil
import sys

import pyreadstat

corpus, folder = sys.argv[1:3]
source = f"{corpus}/zaf_qlfs/qlfs_pooled_2015_2017.zsav"
shutil.copy(source, f"{folder}/pooled.zsav")
frame, meta = pyreadstat.read_sav(source)
labels = {
    name: {int(code): label for code, label in entries.items()}
    for name, entries in meta.variable_value_labels.items()
    if all(float(code).is_integer() for code in entries)
}
names = meta.column_names_to_labels
pyreadstat.write_dta(frame, f"{folder}/pooled.dta", column_labels=names, variable_value_labels=labels)
pyreadstat.write_sav(
    frame, f"{folder}/pooled.sav", column_labels=names, variable_value_labels=labels, row_compress=True
)
frame.to_csv(f"{folder}/pooled.csv", index=False)

with open(f"{corpus}/cspro/popstan/Popstan_Census.dat", encoding="utf-8-sig") as census:
    lines = [line for line in census.read().split("\n") if line]
with open(f"{folder}/popstan.dat", "w", newline="") as out:
    for b in range(4):
        for a in range(16):
            for line in lines:
                district, area = int(line[3:5]) + 20 * b, int(line[8:11]) + 60 * a
                out.write(f"{line[:3]}{district:02d}{line[5:8]}{area:03d}{line[11:]}\r\n")
