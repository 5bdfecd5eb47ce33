#include "engine/model/rules.hpp"

#include <algorithm>

#include "engine/model/parameters.hpp"
#include "engine/model/prospects.hpp"

namespace morale {

namespace {

/// If each teller makes m < 1 new tellers on average, the story dies out after 1/(1 - m) tellers on average
/// (branching processes, Harris 1963, I).
double tellers_made_by_one(const Parameters& p) {
    const WordOfMouthParameters& w = p.word_of_mouth;
    if (!p.mechanisms.word_of_mouth || p.customers.count < 1) return 0;
    return w.retell * w.bad_share * std::min(w.bad_tells, w.acquaintances);
}

double people_of_a_study(const Parameters& p) {
    return p.customers.count + prospect_rows(p);
}

constexpr std::array table = {
    Rule{.name = "bad stories die out",
         .quantity = "new tellers that each teller of a bad story makes",
         .fields = {"assumptions.word_of_mouth.acquaintances", "assumptions.word_of_mouth.bad_share",
                    "assumptions.word_of_mouth.bad_tells", "assumptions.word_of_mouth.retell"},
         .highest = .9,
         .why = "with one or more a story never dies out, and everybody hears each of them again and again; "
                "at 0.9 ten people tell it on average. It is the share who retell x the share who tell x how "
                "many they tell, but no more than they know",
         .value = tellers_made_by_one},
    Rule{.name = "customers and prospects can be numbered",
         .quantity = "customers and prospects of a whole study",
         .fields = {"centre.customers.count", "centre.customers.new", "assumptions.churn.neutral_willingness",
                    "time.horizon"},
         .highest = most_people,
         .why =
             "each has a row of a table, and rows are numbered with 32 bits. Prospects are the customers at "
             "the start x the share of new ones a month / their mean willingness x the months of the study",
         .value = people_of_a_study},
};

}  // namespace

std::span<const Rule> rules() {
    return table;
}

bool is_bound_by(const Rule& rule, std::string_view path) {
    return std::ranges::find(rule.fields, path) != rule.fields.end();
}

bool keep_rules(const Parameters& p) {
    return std::ranges::all_of(table, [&](const Rule& rule) { return rule.value(p) <= rule.highest; });
}

}  // namespace morale
