#include "tools/preflight/idle_warnings.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "engine/kernel/time.hpp"
#include "engine/language/listed.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/seats.hpp"
#include "engine/study/resolved.hpp"
#include "tools/preflight/channel_warnings.hpp"
#include "tools/preflight/contract_warnings.hpp"
#include "tools/preflight/roster_warnings.hpp"
#include "tools/preflight/warning.hpp"

namespace morale {

namespace {

constexpr double hundred = 100;

std::string days_text(double days) {
    return counted(days, "day");
}

/// Whether the written length of a shock is a whole number of days. A change, or anything but a plain
/// length, is not examined.
bool says_whole_days(const std::string& text) {
    const bool change = text.starts_with('+') || text.starts_with('-') || text.starts_with('x');
    const Field* length = find_field("centre.load.shocks[].length");
    if (change || length == nullptr) return true;
    const Result<double> days = parse_value(*length, text);
    return fault(days) != nullptr || std::get<double>(days) == std::floor(std::get<double>(days));
}

void look_at_shock(const StudyPlan& plan, const DemandShock& shock, std::vector<Diagnostic>& out) {
    if (shock.size == 0) return;  // one that was emptied
    const std::string path = "centre.load.shocks[" + shock.name + "]";
    const std::string name = "shock " + in_quotes(shock.name);
    const Origin* length = find_origin(plan, {}, path + ".length");
    const Origin* from = find_origin(plan, {}, path + ".from");
    const Place at = from ? place_of(*from) : place_of(plan, {}, path + ".size");
    if (!from)
        out.push_back(warning("W051", at, name + " has no date and begins on " + date_text(shock.from),
                              "write 'from: " + date_text(plan.base.time.start_date) + "', or when it is"));
    const TimePlan& time = plan.base.time;
    const double start = time.start_date, end = start + days_of_week * time.horizon_weeks;
    const double warmup = start - days_of_week * time.warmup_weeks, last = shock.from + shock.days;
    if (last <= warmup || shock.from >= end)
        out.push_back(warning(
            "W056", at,
            name + (shock.from >= end ? " begins when the study is over" : " is over when the study begins"),
            "the study runs from " + date_text(start) + " to " + date_text(end - 1) +
                ", and its warm-up from " + date_text(warmup)));
    else if (last <= start)
        out.push_back(warning("W056", at, name + " lies in the warm-up, where nothing is measured",
                              "measurement begins on " + date_text(start)));
    if (shock.days == 0)
        out.push_back(warning("W056", length ? place_of(*length) : at, name + " lasts no time",
                              "write how many days it lasts, or 'size: 0' to be without it"));
    else if (length && !says_whole_days(length->text))
        out.push_back(
            warning("W053", place_of(*length),
                    "a length of " + in_quotes(length->text) + " counts as " + days_text(shock.days),
                    "a shock lasts whole days; write " + days_text(shock.days)));
}

/// Lists of holidays are long, so that only a list of which nothing counts is worth a word.
template <class Day>
void look_at_dates(const StudyPlan& plan, const std::vector<Day>& days, const std::string& list,
                   const std::string& what, std::vector<Diagnostic>& out) {
    const Parameters& p = plan.base;
    const double first = p.time.start_date - days_of_week * p.time.warmup_weeks;
    const double end = p.time.start_date + days_of_week * p.time.horizon_weeks;
    const auto counts = [&](const Day& day) { return day.date >= first && day.date < end; };
    if (days.empty() || std::ranges::any_of(days, counts)) return;
    out.push_back(warning("W062", place_of(plan, {}, list + "[" + days[0].name + "].date"),
                          "none of the " + what + " days lies in the study",
                          "it runs from " + date_text(p.time.start_date) + " to " + date_text(end - 1) +
                              ", and its warm-up from " + date_text(first)));
}

/// Days on which something counts: from the first to before the end.
struct CountedDays {
    double first = 0, end = 0;
};

/// The days of the base, warm-up included, or of a policy.
CountedDays counted_days(const Parameters& p, const PolicyPlan* policy) {
    const auto date_of = [&](Time t) {
        return p.time.start_date + std::floor(in_days(t - measurement_start));
    };
    CountedDays days{.first = p.time.start_date - days_of_week * p.time.warmup_weeks,
                     .end = p.time.start_date + days_of_week * p.time.horizon_weeks};
    if (policy && policy->from != always) days.first = date_of(policy->from);
    if (policy && policy->until != never) days.end = std::min(days.end, date_of(policy->until));
    return days;
}

void look_at_hiring_class(const StudyPlan& plan, const PolicyPlan* policy, const Parameters& p,
                          std::size_t number, std::vector<Diagnostic>& out) {
    const HiringClass& one = p.hiring_classes[number];
    const std::string path = "centre.hiring.classes[" + one.name + "].";
    const std::string_view name = policy ? std::string_view(policy->name) : std::string_view{};
    const auto [first, end] = counted_days(p, policy);
    if (one.size == 0 || (one.date >= first && one.date < end)) return;
    const bool date_said = find_origin(plan, name, path + "from");
    if (policy && !date_said && !find_origin(plan, name, path + "size")) return;
    const std::string of_what = policy ? " of policy " + in_quotes(name) : std::string{};
    out.push_back(warning("W063", place_of(plan, name, path + (policy && !date_said ? "size" : "from")),
                          "the hiring class " + in_quotes(one.name) + " of " + date_text(one.date) +
                              (one.date < first ? " lies before the start" : " lies after the end") + of_what,
                          "it counts from " + date_text(first) + " to " + date_text(end - 1)));
}

/// The weeks of measurement that are over when a change comes that a policy, or the base, asks for.
void look_at_change(const StudyPlan& plan, std::string_view policy, const std::string& path,
                    const std::string& what, double weeks, std::vector<Diagnostic>& out) {
    if (weeks < plan.base.time.horizon_weeks || (!policy.empty() && !find_origin(plan, policy, path))) return;
    out.push_back(
        warning("W055", place_of(plan, policy, path),
                what + " comes after " + number_text(weeks) + " weeks, and the study is over by then",
                "the horizon is " + number_text(plan.base.time.horizon_weeks) + " weeks"));
}

void look_at_changes(const StudyPlan& plan, std::string_view policy, const Parameters& p,
                     std::vector<Diagnostic>& out) {
    if (p.offer.fix.gain > 0)
        look_at_change(plan, policy, "fix.begins", "the fix", p.offer.fix.begins_weeks, out);
    if (p.offer.announcement.promise > 0)
        look_at_change(plan, policy, "announcement.at", "the announcement", p.offer.announcement.at_weeks,
                       out);
}

void look_at_outsourcing(const StudyPlan& plan, std::string_view policy, const Parameters& p,
                         std::vector<Diagnostic>& out) {
    const bool said = policy.empty() || find_origin(plan, policy, "outsourcing.share");
    if (!said || p.outsourcing.share <= 0 || any_outside(p)) return;
    out.push_back(warning("W054", place_of(plan, policy, "outsourcing.share"),
                          number_text(hundred * p.outsourcing.share) +
                              " % of the contacts are outsourced and no team is outside: nothing changes",
                          "write 'outside: yes' at a team of another firm"));
}

}  // namespace

std::vector<Diagnostic> idle_warnings(const StudyPlan& plan) {
    std::vector<Diagnostic> out = contract_warnings(plan);
    for (Diagnostic& found : roster_warnings(plan)) out.push_back(std::move(found));
    for (Diagnostic& found : channel_warnings(plan)) out.push_back(std::move(found));
    for (const DemandShock& shock : plan.base.shocks) look_at_shock(plan, shock, out);
    look_at_dates(plan, plan.base.closed_days, "centre.load.closed", "closed", out);
    look_at_dates(plan, plan.base.special_days, "centre.load.special", "special", out);
    for (std::size_t n = 0; n < plan.base.hiring_classes.size(); ++n)
        look_at_hiring_class(plan, nullptr, plan.base, n, out);
    look_at_outsourcing(plan, {}, plan.base, out);
    look_at_changes(plan, {}, plan.base, out);
    for (const PolicyPlan& policy : plan.policies) {
        look_at_outsourcing(plan, policy.name, policy.parameters, out);
        look_at_changes(plan, policy.name, policy.parameters, out);
        for (std::size_t n = 0; n < policy.parameters.hiring_classes.size(); ++n)
            look_at_hiring_class(plan, &policy, policy.parameters, n, out);
    }
    return out;
}

}  // namespace morale
