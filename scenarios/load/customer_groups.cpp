#include "scenarios/load/customer_groups.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/number_text.hpp"
#include "engine/language/text.hpp"
#include "engine/language/vocabulary.hpp"
#include "engine/model/classes_of_groups.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/shares.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/field_reading.hpp"

namespace morale {

namespace {

const std::string groups_path = "centre.customers.groups";

std::string path_of_group(const CustomerGroup& group) {
    return groups_path + '[' + group.name + ']';
}

double customers_in_groups(const Parameters& p) {
    double sum = 0;
    for (const CustomerGroup& group : p.customer_groups) sum += group.count;
    return sum;
}

/// A number that a group takes from the centre if it gives none itself.
struct InheritedNumber {
    std::string_view key, of_centre;
    double CustomerGroup::*number;
    double (*in_centre)(const Parameters&);
};

constexpr std::array inherited_numbers = {
    InheritedNumber{"issues", "centre.customers.issues", &CustomerGroup::issues_per_year,
                    [](const Parameters& p) { return p.customers.issues_per_year; }},
    InheritedNumber{"churn", "assumptions.churn.base", &CustomerGroup::churn_per_month,
                    [](const Parameters& p) { return p.churn.base_per_month; }},
    InheritedNumber{"new", "centre.customers.new", &CustomerGroup::new_per_month,
                    [](const Parameters& p) { return p.churn.new_per_month; }},
    InheritedNumber{"margin", "centre.money.customer", &CustomerGroup::margin_per_month,
                    [](const Parameters& p) { return p.money.value_per_customer_month; }},
};

void inherit_number(StudyPlan& plan, const std::map<std::string, Place>& places, const InheritedNumber& one) {
    const Field* of_group = find_field(groups_path + "[]." + std::string(one.key));
    const auto drawn = std::ranges::find(plan.uncertain, one.of_centre, &Uncertain::path);
    for (std::size_t i = 0; i < plan.base.customer_groups.size(); ++i) {
        CustomerGroup& group = plan.base.customer_groups[i];
        if (places.contains(place_key("", path_of_group(group) + '.' + std::string(one.key)))) continue;
        group.*one.number = one.in_centre(plan.base);
        if (drawn != plan.uncertain.end()) drawn->heirs.emplace_back(of_group, i);
    }
}

/// The number of all customers is written where the groups are.
void write_origin_of_count(StudyPlan& plan, const std::map<std::string, Place>& places) {
    const std::string path = "centre.customers.count";
    const auto list = places.find(place_key("", groups_path));
    if (list == places.end()) return;
    std::erase_if(plan.origins, [&](const Origin& o) { return o.policy.empty() && o.path == path; });
    plan.origins.push_back({.path = path,
                            .policy = {},
                            .file = list->second.file,
                            .line = list->second.line,
                            .column = list->second.column,
                            .text = number_text(plan.base.customers.count)});
}

constexpr double most_miss = .0005;  // of a share that groups cannot reach

std::string percent(double share) {
    return number_text(std::round(1000 * share) / 10) + " %";
}

/// Whether the group names classes that there are; reports it if not.
bool check_names_of_classes(const Parameters& p, const CustomerGroup& group, const Place& place,
                            Report& report) {
    std::vector<std::string_view> known;
    for (const ContactClass& one : p.classes) known.push_back(one.name);
    for (const std::string& name : group.classes) {
        if (std::ranges::count(known, name) > 0) continue;
        const std::string_view near = nearest_word(name, known);
        report.error("E0349", place, "there is no class " + in_quotes(name),
                     known.empty()  ? "there are no classes of contacts; name some under 'centre: classes:'"
                     : near.empty() ? "classes are: " + with_commas(known)
                                    : "did you mean " + in_quotes(near) + "?");
        return false;
    }
    return true;
}

/// Whether the shares of the classes can come about although groups use only some of them; reports it if not.
void check_shares_of_groups(const Parameters& p, const Place& place, Report& report) {
    const bool stated = std::ranges::any_of(p.classes, [](const ContactClass& one) { return one.share > 0; });
    if (!stated || !groups_choose_classes(p)) return;
    const std::vector<double> wanted = given_shares(p), found = class_shares_by_groups(p);
    std::size_t worst = 0;
    for (std::size_t c = 0; c < wanted.size(); ++c)
        if (std::abs(found[c] - wanted[c]) > std::abs(found[worst] - wanted[worst])) worst = c;
    if (std::abs(found[worst] - wanted[worst]) <= most_miss) return;
    report.error("E0349", place,
                 "the class " + in_quotes(p.classes[worst].name) + " cannot have " + percent(wanted[worst]) +
                     " of the contacts with the classes that groups name",
                 "its share comes no nearer than " + percent(found[worst]) +
                     ": change the shares of the classes, or what the groups use");
}

}  // namespace

void spread_customer_groups(Node& root) {
    Entry* centre = root.find("centre");
    if (!centre || centre->value.broken || centre->value.kind != NodeKind::Block) return;
    Entry* customers = centre->value.find("customers");
    if (!customers || customers->value.broken || customers->value.kind != NodeKind::List) return;
    const auto is_group = [](const Node& item) { return item.kind == NodeKind::Block; };
    const std::vector<Node>& items = customers->value.items;
    if (items.empty() || !std::ranges::all_of(items, is_group)) return;  // a number in brackets is none
    Node list = std::exchange(customers->value, bare_node(NodeKind::Block, customers->value.place));
    customers->value.entries.push_back({.key = "groups", .place = list.place, .value = list});
}

void count_customers(Parameters& base) {
    if (!base.customer_groups.empty()) base.customers.count = customers_in_groups(base);
}

void settle_customer_groups(StudyPlan& plan, const std::map<std::string, Place>& places, double before) {
    Parameters& p = plan.base;
    if (p.customer_groups.empty()) return;
    if (p.customers.count == before) count_customers(p);
    const double sum = customers_in_groups(p);
    if (sum > 0 && p.customers.count != sum)
        for (CustomerGroup& group : p.customer_groups) group.count *= p.customers.count / sum;
    write_origin_of_count(plan, places);
    for (const InheritedNumber& one : inherited_numbers) inherit_number(plan, places, one);
}

void add_heirs_among_groups(const StudyPlan& plan, Uncertain& uncertain) {
    const auto inherited = std::ranges::find(inherited_numbers, uncertain.path, &InheritedNumber::of_centre);
    if (inherited == inherited_numbers.end()) return;
    const std::string key(inherited->key);
    const Field* of_group = find_field(groups_path + "[]." + key);
    for (std::size_t i = 0; of_group && i < plan.base.customer_groups.size(); ++i)
        if (!find_origin(plan, "", path_of_group(plan.base.customer_groups[i]) + '.' + key))
            uncertain.heirs.emplace_back(of_group, i);
}

void check_customer_groups(const StudyPlan& plan, const Written& written, Report& report) {
    const std::vector<CustomerGroup>& groups = plan.base.customer_groups;
    const auto place_of = [&](const std::string& path) {
        const auto at = written.places.find(place_key("", path));
        return at == written.places.end() ? written.file : at->second;
    };
    for (const CustomerGroup& group : groups) {
        const std::string path = path_of_group(group);
        const std::string count = place_key("", path + ".count");
        if (!written.places.contains(count) && !written.failed.contains(count))
            report.error("E0338", place_of(path),
                         "the group of customers " + in_quotes(group.name) + " has no number",
                         "write how many they are: {name: " + group.name + ", count: 1000}");
    }
    bool known = !written.failed.contains(place_key("", "centre.classes"));
    for (const CustomerGroup& group : groups)
        known = known &&
                check_names_of_classes(plan.base, group, place_of(path_of_group(group) + ".classes"), report);
    if (known) check_shares_of_groups(plan.base, place_of(groups_path), report);
    for (const PolicyPlan& policy : plan.policies) {
        const auto at = written.places.find(place_key(policy.name, "centre.classes"));
        if (known && at != written.places.end())
            check_shares_of_groups(policy.parameters, at->second, report);
    }
    if (known && groups_choose_classes(plan.base) && classes_have_hours(plan.base))
        report.error(
            "E0349", place_of(groups_path),
            "groups name classes of contact, and classes have hours of their own",
            "one of the two can be said: leave out the 'classes' of groups, or 'by_day' and 'by_hour' of "
            "classes");
    if (groups.size() > static_cast<std::size_t>(most_customer_groups))
        report.error("E0338", place_of(groups_path),
                     number_text(static_cast<double>(groups.size())) +
                         " groups of customers are too many to be told "
                         "apart",
                     "at most " + number_text(most_customer_groups));
    const Place all = place_of("centre.customers.count"), list = place_of(groups_path);
    // What another file says that this one extends gives way to the groups.
    const bool beside = !groups.empty() && all.line > 0 &&
                        (all.file == list.file || all.file == written.file.file) &&
                        written.places.contains(place_key("", "centre.customers.count"));
    if (beside)
        report.error("E0338", all, "the number of all customers is said beside those of their groups",
                     "leave it out: it is their sum");
}

}  // namespace morale
