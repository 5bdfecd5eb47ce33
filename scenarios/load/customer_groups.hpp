// Groups of customers as they are written: `centre: {customers: [{name: …, count: …}, …]}` is short for a
// block with `groups:`, and what a group does not say is what the centre says.
#pragma once

#include <map>
#include <string>

#include "engine/study/plan.hpp"
#include "scenarios/load/diagnostic.hpp"
#include "scenarios/load/node.hpp"
#include "scenarios/load/written.hpp"

namespace morale {

/// Turns a list of customers into the block that it stands for, so that it merges with blocks of other files.
void spread_customer_groups(Node& root);

/// The customers of the centre are those of its groups; to be called before the settings of the command line
/// are read.
void count_customers(Parameters& base);

/// After the settings: groups share a new number of customers in their old proportion, unless they have new
/// numbers themselves. Then they take what they do not say from the centre, also as it will be drawn.
/// `before` is the number of customers that `count_customers` has found.
void settle_customer_groups(StudyPlan& plan, const std::map<std::string, Place>& places, double before);

/// The groups that take this number of the centre, as they say none themselves, take it also when it is
/// moved.
void add_heirs_among_groups(const StudyPlan&, Uncertain&);

/// Reports groups without a number of customers, too many of them, and a number of all customers that is said
/// beside theirs and is another one (E0338); classes that a group names and there are not, and shares of
/// classes that cannot come about with what the groups use, or hours of classes beside them (E0349).
void check_customer_groups(const StudyPlan&, const Written&, Report&);

}  // namespace morale
