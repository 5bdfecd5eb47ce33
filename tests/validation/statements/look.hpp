// Experiments that look into the worlds themselves, for what no record keeps.
#pragma once

#include <vector>

#include "engine/study/plan.hpp"

namespace morale {

struct World;

/// A world of the replication, numbered from 1, warm and about to start policy `policy` of the plan, which
/// must outlive it.
World world_of(const StudyPlan&, int replication, std::size_t policy = 0);

/// Throws std::runtime_error when the world has broken a guarantee.
void require_sound(const World&);

// Each gives its columns in the order in which the rows beside it name them.

/// Persons, shift by shift: exhaustion when sick and not, sick shifts of the quarters of exhaustion, what
/// they resolve, exhaustion around a week of leave.
std::vector<double> look_at_persons(const StudyPlan&, int replication);
/// Customers after their issues end, and what surprises do to satisfaction.
std::vector<double> look_at_issues(const StudyPlan&, int replication);
/// Talent of who is hired, under each of two policies.
std::vector<double> look_at_hires(const StudyPlan&, int replication);
/// Winners of the first award and the others in the two weeks after it: nothing, a surprise, announced.
std::vector<double> look_at_awards(const StudyPlan&, int replication);
/// Exhaustion of a team after a full course in coping with stress, and of the same team without.
std::vector<double> look_at_course(const StudyPlan&, int replication);
/// The last of five years, started right and with fresh novices.
std::vector<double> look_at_return(const StudyPlan&, int replication);
/// Mean exhaustion and felt recognition of a huge team against their differential equations.
std::vector<double> look_at_mean_field(const StudyPlan&, int replication);

}  // namespace morale
