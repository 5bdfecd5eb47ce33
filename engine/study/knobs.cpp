#include "engine/study/knobs.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/kernel/math.hpp"
#include "engine/language/value_text.hpp"

namespace morale {

namespace {

using P = Parameters;

constexpr int time_digits = 5;  // digits of a handle time: more would be luck
constexpr int few_steps = 4;    // steps of the last digit within which a factor gives its mean exactly

double handle_seconds(const P& p) {
    return p.contacts.talk.mean() + p.contacts.after_contact_seconds;
}

/// Rounds the new mean to few digits, so that what is written is exactly what is used.
Distribution stretched(const Distribution& law, double factor) {
    const double mean = law.mean();
    if (!(mean > 0) || !std::isfinite(mean)) return law.scaled(factor);
    const double wanted = to_digits(mean * factor, time_digits);
    double near = wanted / mean;
    Distribution scaled = law.scaled(near);
    for (int step = 0; step < few_steps && scaled.mean() != wanted; ++step) {
        near = std::nextafter(near, scaled.mean() < wanted ? 2 * near : 0.);
        scaled = law.scaled(near);
    }
    return scaled;
}

/// Talk and after-contact work of all classes are stretched alike.
void set_handle_seconds(P& p, double seconds) {
    const double factor = seconds / handle_seconds(p);
    const auto stretch = [&](Distribution& talk, double& after) {
        talk = stretched(talk, factor);
        after = to_digits(after * factor, time_digits);
    };
    stretch(p.contacts.talk, p.contacts.after_contact_seconds);
    for (ContactClass& c : p.classes) stretch(c.talk, c.after_contact_seconds);
}

double issues(const P& p) {
    return p.customers.issues_per_year;
}

void set_issues(P& p, double value) {
    p.customers.issues_per_year = value;
}

double rate(const P& p) {
    return p.contacts.rate_per_hour;
}

void set_rate(P& p, double value) {
    p.contacts.rate_per_hour = value;
}

const std::array table = {
    Knob{"turnover", "assumptions.attrition.base", KnobScale::Log,
         [](const P& p) { return p.attrition.base_per_week; },
         [](P& p, double x) { p.attrition.base_per_week = x; }, "turnover_expected"},
    Knob{"churn", "assumptions.churn.base", KnobScale::Sum, [](const P& p) { return p.churn.base_per_month; },
         [](P& p, double x) { p.churn.base_per_month = x; }},
    Knob{"absence", "assumptions.attrition.absence", KnobScale::Logit,
         [](const P& p) { return p.attrition.absence; }, [](P& p, double x) { p.attrition.absence = x; }},
    Knob{"resolved_at_first_contact", "assumptions.quality.resolution", KnobScale::Logit,
         [](const P& p) { return p.quality.resolution; }, [](P& p, double x) { p.quality.resolution = x; }},
    Knob{"resolved_share", "assumptions.quality.resolution", KnobScale::Logit,
         [](const P& p) { return p.quality.resolution; }, [](P& p, double x) { p.quality.resolution = x; }},
    Knob{"courtesy_share", "assumptions.quality.courtesy", KnobScale::Logit,
         [](const P& p) { return p.quality.courtesy; }, [](P& p, double x) { p.quality.courtesy = x; }},
    Knob{"hostility", "assumptions.hostility.share", KnobScale::Logit,
         [](const P& p) { return p.hostility.share; }, [](P& p, double x) { p.hostility.share = x; }},
    Knob{"exhaustion", "assumptions.strain.target", KnobScale::Logit,
         [](const P& p) { return p.strain.target; }, [](P& p, double x) { p.strain.target = x; }},
    Knob{"aht", "centre.contacts.talk", KnobScale::Log, handle_seconds, set_handle_seconds},
    Knob{"contacts_per_day", "centre.customers.issues", KnobScale::Log, issues, set_issues},
    Knob{"contacts_offered", "centre.customers.issues", KnobScale::Log, issues, set_issues},
};

/// For a centre without customers.
const std::array anonymous = {
    Knob{"contacts_per_day", "centre.contacts.rate", KnobScale::Log, rate, set_rate},
    Knob{"contacts_offered", "centre.contacts.rate", KnobScale::Log, rate, set_rate},
};

/// Values above which a figure is a slip of the pen, or comes from a centre that nobody could run.
struct Most {
    std::string_view metric;
    double value;
};

constexpr std::array most = {
    Most{"turnover", 5},  // nobody stays ten weeks
    Most{"absence", .6},  // as a share of the shifts
    Most{"churn", .5},    // half of the customers in a month
    Most{"aht", 36'000},  // more than a working day
};

}  // namespace

const Knob* knob_for(const Parameters& p, std::string_view metric) {
    const bool of_issues = metric == "contacts_per_day" || metric == "contacts_offered";
    if (of_issues && p.customers.count > 0 && !p.customer_groups.empty()) return nullptr;
    if (p.customers.count <= 0)
        for (const Knob& knob : anonymous)
            if (knob.metric == metric) return &knob;
    const auto row = std::ranges::find(table, metric, &Knob::metric);
    if (row == table.end()) return nullptr;
    const bool of_quits = metric == "turnover", of_customers = metric == "churn";
    if ((of_quits && !p.mechanisms.attrition) ||
        (of_customers && (!p.mechanisms.churn || p.customers.count <= 0 || !p.customer_groups.empty())) ||
        (metric == "exhaustion" && !p.mechanisms.strain) ||
        (metric == "hostility" && !p.mechanisms.hostility))
        return nullptr;
    return &*row;
}

const Knob& knob_of_issue_churn() {
    static constexpr Knob of_issues{"churn", "assumptions.churn.acted_on", KnobScale::Log,
                                    [](const P& p) { return p.churn.acted_on; },
                                    [](P& p, double x) { p.churn.acted_on = x; }};
    return of_issues;
}

Bounds measurable(std::string_view metric) {
    const auto knob = std::ranges::find(table, metric, &Knob::metric);
    if (knob == table.end()) return {};
    Bounds bounds{.lowest = 0, .highest = knob->scale == KnobScale::Logit ? 1 : math::infinity};
    if (const auto row = std::ranges::find(most, metric, &Most::metric); row != most.end())
        bounds.highest = row->value;
    return bounds;
}

std::span<const Knob> knobs() {
    return table;
}

}  // namespace morale
