#include "tools/preflight/talk_of_no_time.hpp"

#include <algorithm>
#include <cmath>

#include "engine/study/resolved.hpp"
#include "output/words/numbers.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

/// "181 s"; short times with a decimal.
std::string seconds_text(double seconds) {
    return (seconds < 10 ? fixed(seconds, 1) : fixed(std::round(seconds), 0)) + " s";
}

void look(const StudyPlan& plan, const std::string& path, const Distribution& talk,
          std::vector<Diagnostic>& out) {
    if (talk.kind() != Distribution::Kind::Empirical || !find_origin(plan, "", path)) return;
    const auto all = talk.values();
    const auto zeros = std::ranges::count(all, 0.);
    if (zeros == 0) return;
    const auto count = static_cast<double>(all.size());
    const double without = talk.mean() * count / (count - static_cast<double>(zeros));
    out.push_back(warning("W039", place_of(plan, "", path),
                          std::to_string(zeros) + " of " + std::to_string(all.size()) + " values " +
                              (zeros == 1 ? "is" : "are") + " zero: mean " + seconds_text(talk.mean()) +
                              " with " + (zeros == 1 ? "it" : "them") + ", " + seconds_text(without) +
                              " without; nobody talks for no time",
                          "when these are calls that nobody answered, leave their cells empty"));
}

}  // namespace

std::vector<Diagnostic> talk_warnings(const StudyPlan& plan) {
    std::vector<Diagnostic> out;
    look(plan, "centre.contacts.talk", plan.base.contacts.talk, out);
    for (const ContactClass& one : plan.base.classes)
        look(plan, "centre.classes[" + one.name + "].talk", one.talk, out);
    return out;
}

}  // namespace morale
