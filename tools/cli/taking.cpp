#include "tools/cli/taking.hpp"

#include <algorithm>
#include <cmath>

#include "engine/study/knobs.hpp"
#include "output/people.hpp"
#include "tools/cli/library.hpp"

namespace morale {

void Taking::tell_of(const std::string& file, const CsvStyle& style, const std::vector<Skipped>& skipped) {
    std::string line = file + ": " + words_of(style);
    for (const Skipped& s : skipped) line += "; skipped: " + s.what + " (" + std::to_string(s.count) + ")";
    tell(line);
}

void Taking::observe(std::string_view metric, double value, const std::string& file, double half) {
    const auto given = std::ranges::find(plan.observed, metric, &Observed::metric);
    const Reading reading = reading_of(*find_metric(metric), std::abs(value), money_unit(plan.base));
    const std::string says = std::string(metric) + ": " + file + " says " + reading.with_unit(value);
    if (given != plan.observed.end()) {
        followed = true;
        const std::string whose = given->file == plan.file ? "the scenario" : given->file;
        tell(std::string(metric) + ": " + whose + " says " + given->text + ", " + file + " says " +
             reading.with_unit(value) + "; " + whose + " counts");
        return;
    }
    const Bounds bounds = measurable(metric);
    if (!bounds.hold(value)) {
        tell(says + (value == bounds.lowest ? ", from which no number follows; it is left out"
                                            : ", which no centre shows; it is left out"));
        return;
    }
    followed = true;
    if (const Observed* other = of_the_same_number(metric)) {
        tell(says + ", " + (other->file == plan.file ? "the scenario" : other->file) + ' ' + other->metric +
             ' ' + other->text + ", which has the same number behind it and counts");
        return;
    }
    plan.observed.push_back({.metric = std::string(metric),
                             .value = value,
                             .half = half,
                             .text = reading.with_unit(value),
                             .file = file,
                             .line = 1,
                             .column = 1});
}

/// A figure that is already given and is shown by the same number of the world.
const Observed* Taking::of_the_same_number(std::string_view metric) const {
    const Knob* knob = knob_for(plan.base, metric);
    for (const Observed& given : plan.observed)
        if (const Knob* other = knob_for(plan.base, given.metric); knob && other && other->path == knob->path)
            return &given;
    return nullptr;
}

bool Taking::says(std::string_view path) const {
    return is_stated(plan, path);
}

void Taking::set(std::string_view path, double& number, double value, const std::string& note) {
    followed = true;
    if (says(path)) {
        tell(std::string(path) + ": the scenario says it itself and counts; " + note);
        return;
    }
    number = value;
    tables.numbers.push_back({std::string(path), note});
}

}  // namespace morale
