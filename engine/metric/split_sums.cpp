#include "engine/metric/split_sums.hpp"

#include <array>
#include <string_view>

namespace morale {

namespace {

/// What a record counts of the whole centre, and the same along each way in which it is also split.
struct Totals {
    Cell all;
    Cell by_class, by_customers;
    HalfHour by_half_hour;
    double waits = 0;  // counted for percentiles
};

Totals totals_of(const Record& record) {
    Totals totals{.all = record.tape.total(),
                  .by_class = record.by_class.total(),
                  .by_customers = record.by_customers.total(),
                  .by_half_hour = {}};
    for (const HalfHour& one : record.of_teams.cells) totals.by_half_hour.add(one);
    for (const Waits& of_queue : record.waits) totals.waits += static_cast<double>(of_queue.count());
    return totals;
}

enum class Split { Class, HalfHour, Customers };

bool has(const Record& record, Split split) {
    switch (split) {
        case Split::Class:
            return record.by_class.groups > 0;
        case Split::HalfHour:
            return !record.of_teams.cells.empty();
        case Split::Customers:
            return record.by_customers.groups > 0;
    }
    return false;
}

/// What is counted by parts adds up to what is counted of all. Holds where the record has the split.
struct SumLaw {
    Split split;
    std::string_view name;
    std::string_view says;
    std::string_view unit;
    bool rounded;
    double (*parts)(const Totals&);
    double (*whole)(const Totals&);
};

double amount(const Cell& cell, Count what) {
    return cell.count(what);
}

double amount(const Cell& cell, Sum what) {
    return cell.sum(what);
}

double amount(const Cell& cell, Level what) {
    return cell.area(what);
}

template <auto What>
double of_all(const Totals& t) {
    return amount(t.all, What);
}

template <Count What>
constexpr SumLaw by_class(std::string_view name, std::string_view says) {
    return {Split::Class, name,         says,
            "contacts",   exact_counts, [](const Totals& t) { return amount(t.by_class, What); },
            of_all<What>};
}

template <double HalfHour::*Part, auto What>
constexpr SumLaw by_half_hour(std::string_view name, std::string_view says, std::string_view unit, bool how) {
    return {Split::HalfHour, name, says, unit, how, [](const Totals& t) { return t.by_half_hour.*Part; },
            of_all<What>};
}

template <auto What>
constexpr SumLaw by_customers(std::string_view name, std::string_view says, std::string_view unit = "",
                              bool how = exact_counts) {
    return {
        Split::Customers, name, says, unit, how, [](const Totals& t) { return amount(t.by_customers, What); },
        of_all<What>};
}

constexpr std::array sum_laws = {
    by_class<Count::Offered>("classes_offered", "contacts offered by class = by team"),
    by_class<Count::Answered>("classes_answered", "contacts answered by class = by team"),
    by_class<Count::Abandoned>("classes_abandoned", "contacts abandoned by class = by team"),
    by_class<Count::Handled>("classes_handled", "contacts handled by class = by team"),
    by_class<Count::Waited>("classes_waited", "contacts that found nobody free by class = by team"),
    by_class<Count::Blocked>("classes_blocked", "calls blocked by class = by team"),
    by_class<Count::Redialled>("classes_redialled", "redials by class = by team"),
    by_class<Count::Returned>("classes_returned", "returns by class = by team"),
    by_class<Count::CalledBack>("classes_called_back", "contacts called back by class = by team"),
    by_class<Count::NotReached>("classes_not_reached", "contacts not reached by class = by team"),
    SumLaw{Split::Class, "overflow", "contacts handed over by their own team = taken over by others",
           "contacts", exact_counts, of_all<Count::HandedOver>, of_all<Count::TakenOver>},
    SumLaw{Split::Class, "waits", "waits that are counted for percentiles = contacts answered", "contacts",
           exact_counts, [](const Totals& t) { return t.waits; }, of_all<Count::Answered>},
    by_half_hour<&HalfHour::offered, Count::Offered>(
        "half_hours_offered", "contacts offered by half hour = by week", "contacts", exact_counts),
    by_half_hour<&HalfHour::answered, Count::Answered>(
        "half_hours_answered", "contacts answered by half hour = by week", "contacts", exact_counts),
    by_half_hour<&HalfHour::abandoned, Count::Abandoned>(
        "half_hours_abandoned", "contacts abandoned by half hour = by week", "contacts", exact_counts),
    by_half_hour<&HalfHour::handling_seconds, Level::Handling>(
        "half_hours_handling", "time that agents spend with contacts by half hour = by week", "s",
        rounded_sums),
    by_half_hour<&HalfHour::available_seconds, Level::Available>(
        "half_hours_available", "time that agents are free by half hour = by week", "s", rounded_sums),
    by_customers<Count::Churned>("groups_lost", "customers lost by group = in all"),
    by_customers<Count::ChurnedOnIssue>("groups_lost_on_issue",
                                        "customers lost over an issue by group = in all"),
    by_customers<Count::Acquired>("groups_gained", "customers gained by group = in all"),
    by_customers<Count::Refused>("groups_refused", "prospects put off by group = in all"),
    by_customers<Count::Referred>("groups_referred", "referrals by group = in all"),
    by_customers<Count::IssuesOpened>("groups_issues", "issues by group of customers = by team"),
    by_customers<Count::ToldGood>("groups_told_good", "good stories by group = in all"),
    by_customers<Count::ToldBad>("groups_told_bad", "bad stories by group = in all"),
    by_customers<Sum::CustomerValueUsd>("groups_value", "margin of customers by group = of all", "USD",
                                        rounded_sums),
    by_customers<Sum::LostValueUsd>("groups_value_lost", "margin lost with customers by group = of all",
                                    "USD", rounded_sums),
    by_customers<Level::Customers>("groups_customers", "area under the customers by group = of all",
                                   "customers s", rounded_sums),
};

}  // namespace

void add_split_sums(const Record& record, std::vector<Law>& out) {
    const Totals totals = totals_of(record);
    for (const SumLaw& law : sum_laws)
        if (has(record, law.split))
            out.push_back({law.name, law.says, law.unit, law.rounded, whole_centre_group, law.parts(totals),
                           law.whole(totals)});
}

}  // namespace morale
