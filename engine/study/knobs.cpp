#include "engine/study/knobs.hpp"

#include <algorithm>
#include <array>

namespace morale {

namespace {

using P = Parameters;

double handle_seconds(const P& p) {
    return p.contacts.talk.mean() + p.contacts.after_contact_seconds;
}

/// Talk and work after the contact, of all classes, are stretched alike.
void set_handle_seconds(P& p, double seconds) {
    const double factor = seconds / handle_seconds(p);
    p.contacts.talk = p.contacts.talk.scaled(factor);
    p.contacts.after_contact_seconds *= factor;
    for (ContactClass& c : p.classes) {
        c.talk = c.talk.scaled(factor);
        c.after_contact_seconds *= factor;
    }
}

double volume(const P& p) {
    return p.customers.count > 0 ? p.customers.issues_per_year : p.contacts.rate_per_hour;
}

void set_volume(P& p, double value) {
    (p.customers.count > 0 ? p.customers.issues_per_year : p.contacts.rate_per_hour) = value;
}

const std::array table = {
    Knob{"turnover", "assumptions.attrition.base", false,
         [](const P& p) { return p.attrition.base_per_week; },
         [](P& p, double x) { p.attrition.base_per_week = x; }, "turnover_expected"},
    Knob{"churn", "assumptions.churn.base", false, [](const P& p) { return p.churn.base_per_month; },
         [](P& p, double x) { p.churn.base_per_month = x; }},
    Knob{"absence", "assumptions.attrition.absence", true, [](const P& p) { return p.attrition.absence; },
         [](P& p, double x) { p.attrition.absence = x; }},
    Knob{"resolved_at_first_contact", "assumptions.quality.resolution", true,
         [](const P& p) { return p.quality.resolution; }, [](P& p, double x) { p.quality.resolution = x; }},
    Knob{"resolved_share", "assumptions.quality.resolution", true,
         [](const P& p) { return p.quality.resolution; }, [](P& p, double x) { p.quality.resolution = x; }},
    Knob{"courtesy_share", "assumptions.quality.courtesy", true,
         [](const P& p) { return p.quality.courtesy; }, [](P& p, double x) { p.quality.courtesy = x; }},
    Knob{"hostility", "assumptions.hostility.share", true, [](const P& p) { return p.hostility.share; },
         [](P& p, double x) { p.hostility.share = x; }},
    Knob{"exhaustion", "assumptions.strain.target", true, [](const P& p) { return p.strain.target; },
         [](P& p, double x) { p.strain.target = x; }},
    Knob{"aht", "centre.contacts.talk", false, handle_seconds, set_handle_seconds},
    Knob{"contacts_per_day", "centre.customers.issues", false, volume, set_volume},
    Knob{"contacts_offered", "centre.customers.issues", false, volume, set_volume},
};

}  // namespace

const Knob* knob_for(const Parameters& p, std::string_view metric) {
    const auto row = std::ranges::find(table, metric, &Knob::metric);
    if (row == table.end()) return nullptr;
    const bool of_quits = metric == "turnover", of_customers = metric == "churn";
    if ((of_quits && !p.mechanisms.attrition) ||
        (of_customers && (!p.mechanisms.churn || p.customers.count <= 0)) ||
        (metric == "exhaustion" && !p.mechanisms.strain) ||
        (metric == "hostility" && !p.mechanisms.hostility))
        return nullptr;
    return &*row;
}

std::span<const Knob> knobs() {
    return table;
}

}  // namespace morale
