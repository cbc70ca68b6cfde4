"""Writes the page on reading files from the lines of JSON that readers.sh collects: report_readers.py RESULTS FOLDER."""
import json
import os
import sys

lines = [json.loads(line) for line in open(sys.argv[1]) if line.startswith("{")]
folder = sys.argv[2]
sizes = {name: os.path.getsize(f"{folder}/{name}") / 1e6 for name in sorted(os.listdir(folder)) if name.startswith("po")}
print("""# Reading files

Written by `Benchmarks/readers.sh` (2 cores, x86_64, Linux). The pooled South African labour force survey 2015–2017 (770,613 rows,
156 variables) in several formats, and the Popstan census 64 times over as fixed-width text. Each reading is a fresh process,
three times; the table gives the run with the least processor time. Times are those of the reading, without starting the program;
memory is the peak of the whole process. “Sums agree” compares the rows and the sums of the weight and the age with Mizan's.
Peers that keep value labels: pyreadstat, svy-io, haven.
""")
print("Files: " + ", ".join(f"{name} {size:.0f} MB" for name, size in sizes.items()) + ".\n")
print("| case | tool | processor s | wall s | peak MB | × processor | sums agree |")
print("| --- | --- | ---: | ---: | ---: | ---: | --- |")
cases = list(dict.fromkeys(line["case"] for line in lines))
for case in cases:
    runs = [line for line in lines if line["case"] == case]
    tools = list(dict.fromkeys(line["tool"] for line in runs))
    best = {tool: min((line for line in runs if line["tool"] == tool), key=lambda line: line["cpu"]) for tool in tools}
    own = next((best[tool] for tool in tools if tool.startswith("mizan")), None)
    for number, tool in enumerate(tools):
        line = best[tool]
        shared = [name for name in line["sums"] if own and name in own["sums"]]
        agree = own and line["rows"] == own["rows"] and all(
            abs(line["sums"][name] - own["sums"][name]) <= 1e-9 * abs(own["sums"][name]) for name in shared)
        ratio = f"{line['cpu'] / own['cpu']:.1f}" if own else ""
        print(f"| {case if number == 0 else ''} | {tool} {line['version']} | {line['cpu']:.2f} | {line['wall']:.2f} | "
              f"{line['peakMB']:.0f} | {ratio} | {'yes' if agree else 'no'} |")
