// Which classes of contact the customers of a group use: all of them, or those that the group names. The
// shares of the classes are those of all contacts together, whoever they come from.
#pragma once

#include <vector>

#include "engine/model/parameters.hpp"

namespace morale {

/// Whether a group names classes.
bool groups_choose_classes(const Parameters&);

/// [group] part of the issues that come from it.
std::vector<double> issues_of_groups(const Parameters&);

/// Share of the issues of a group that each class gets, before outsourcing: [group][class], rows adding up to
/// 1. Where the classes have shares, the rows lead to them as nearly as the names allow; within a group, two
/// classes stand in one proportion for all groups that use both. Iterative proportional fitting (Deming and
/// Stephan 1940). A group whose classes all have a share of zero uses them evenly. Requires
/// groups_choose_classes().
std::vector<std::vector<double>> class_shares_of_groups(const Parameters&);

/// The shares of the classes that follow from the groups' rows.
std::vector<double> class_shares_by_groups(const Parameters&);

}  // namespace morale
