"""Prints as JSON what pyreadstat, and for Stata files pandas too, read from files: for round trips.

Usage: python3 read_back.py FILE...
Needs pyreadstat and pandas.
"""

import json
import math
import sys

import pandas
import pyreadstat


def column(values):
    """Counts, the exact sum of the numbers, and the length of the texts of a column."""
    missing = [value is None or (isinstance(value, float) and math.isnan(value)) for value in values]
    present = [value for value, gone in zip(values, missing) if not gone]
    numbers = [value for value in present if isinstance(value, (int, float))]
    texts = [value for value in present if isinstance(value, str)]
    result = {"missing": sum(missing)}
    if numbers:
        result["sum"] = math.fsum(numbers)
    if texts:
        result["bytes"] = sum(len(text.encode()) for text in texts)
        result["texts"] = texts[:20]
    return result


def statistics(path):
    """What pyreadstat reads."""
    is_stata = path.endswith(".dta")
    read = pyreadstat.read_dta if is_stata else pyreadstat.read_sav
    options = {"disable_datetime_conversion": True, "user_missing": True}
    frame, meta = read(path, output_format="dict", **options)
    result = {
        "rows": meta.number_rows,
        "names": meta.column_names,
        "labels": meta.column_labels,
        "label": meta.file_label,
        "encoding": meta.file_encoding,
        "formats": meta.original_variable_types,
        "valueLabels": {
            name: {str(code): text for code, text in labels.items()}
            for name, labels in meta.variable_value_labels.items()
        },
        "missingRanges": meta.missing_ranges,
        "missingUserValues": meta.missing_user_values,
        "measures": meta.variable_measure,
        "notes": meta.notes,
        "columns": {name: column(list(values)) for name, values in frame.items()},
    }
    for name in ["mr_sets", "variable_role", "weight", "case_weight"]:
        if hasattr(meta, name):
            result[name] = getattr(meta, name)
    return result


def stata(path):
    """What pandas reads of a Stata file."""
    with pandas.read_stata(path, iterator=True, convert_categoricals=False) as reader:
        frame = reader.read(convert_dates=False)
        return {
            "rows": len(frame),
            "names": list(frame.columns),
            "labels": reader.variable_labels(),
            "label": reader.data_label,
            "valueLabels": {
                name: {str(code): text for code, text in labels.items()}
                for name, labels in reader.value_labels().items()
            },
            "columns": {
                name: column(frame[name].astype(object).where(frame[name].notna(), None).tolist())
                for name in frame.columns
            },
        }


def main(paths):
    answers = {}
    for path in paths:
        answer = {"pyreadstat": statistics(path)}
        if path.endswith(".dta"):
            answer["pandas"] = stata(path)
        answers[path] = answer
    json.dump(answers, sys.stdout, ensure_ascii=False, indent=1, default=str)
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
